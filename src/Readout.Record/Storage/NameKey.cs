namespace Readout.Record.Storage;

/// <summary>What a name is searched by: its small letters.</summary>
internal static class NameKey
{
    /// <summary>The key of a name; null for none.</summary>
    public static string? Of(string? name) => string.IsNullOrWhiteSpace(name) ? null : name.Trim().ToLowerInvariant();

    /// <summary>Whether words of a question look like a country's or body's code: three capitals.</summary>
    public static bool IsCode(string words) => words.Length == 3 && words.All(char.IsAsciiLetterUpper);
}
