namespace Readout.Web.Parts;

/// <summary>Says whom words were taken for, and why.</summary>
internal static class MentionWords
{
    /// <summary>"Yoko Kamikawa, foreign minister (JPN GOV), because of jpn-yoko-kamikawa-foreign-minister-2023".</summary>
    public static string Of(string? name, string? office, string? code, string? sector, string? reason)
    {
        var who = string.Join(", ", new[] { name, office }.OfType<string>());
        var codes = string.Join(' ', new[] { code, sector }.OfType<string>());
        var said = $"{who}{(codes.Length == 0 ? "" : who.Length == 0 ? codes : $" ({codes})")}";
        return $"{(said.Length == 0 ? "nobody known" : said)}{(reason is { Length: > 0 } ? $", because of {reason}" : "")}";
    }
}
