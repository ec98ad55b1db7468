using Readout.Lexicons;

namespace Readout.Record.Accounts;

/// <summary>Whose word a publisher's is: a ministry speaks for its country, a newspaper for itself.</summary>
internal static class PublisherParty
{
    private const int LongestName = 5;
    private static readonly string[] s_officialSectors = ["GOV", "MIL", "LEG", "JUD", "SPY", "COP", "REB", "OPP"];
    private static readonly Lazy<Dictionary<string, string>> s_countries = new(() => Codes("data/lexicons/en/countries.tsv", _ => true));
    private static readonly Lazy<Dictionary<string, string>> s_bodies = new(() => Codes("data/lexicons/en/organisations.tsv", row => s_officialSectors.Contains(row["sector"])));
    private static readonly Lazy<string[]> s_official = new(() => [.. Table.Embedded("data/merging/official-words.tsv").Rows.Select(row => row["words"])]);
    private static readonly Lazy<Dictionary<string, string>> s_names = new(() => Table.Embedded("data/lexicons/en/countries.tsv").Rows.Where(row => row["kind"] == "country").GroupBy(row => row["code"]).ToDictionary(group => group.Key, group => group.First()["entity"], StringComparer.Ordinal));

    /// <summary>The code of the country or body that a publisher speaks for; null where it speaks for nobody but itself.</summary>
    public static string? Code(string? publisher)
    {
        if (string.IsNullOrWhiteSpace(publisher)) return null;
        var words = publisher.Replace('’', '\'').Split([' ', ',', '(', ')', ';', ':'], StringSplitOptions.RemoveEmptyEntries);
        if (Named(words, s_bodies.Value) is { } body) return body;
        return s_official.Value.Any(official => Contains(publisher, official)) ? Named(words, s_countries.Value) : null;
    }

    /// <summary>The name of a country; the code itself for other bodies.</summary>
    public static string Name(string code) => s_names.Value.GetValueOrDefault(code, code);

    private static bool Contains(string publisher, string official)
    {
        var text = publisher.Replace('’', '\'');
        var at = text.IndexOf(official, StringComparison.OrdinalIgnoreCase);
        return at >= 0 && (at == 0 || !char.IsLetter(text[at - 1])) && (at + official.Length == text.Length || !char.IsLetter(text[at + official.Length]));
    }

    // The longest name first, and what comes first of names as long.
    private static string? Named(string[] words, Dictionary<string, string> codes)
    {
        for (var length = Math.Min(LongestName, words.Length); length > 0; length--)
            for (var start = 0; start + length <= words.Length; start++)
                if (codes.TryGetValue(string.Join(' ', words.AsSpan(start, length)!), out var code)) return code;
        return null;
    }

    private static Dictionary<string, string> Codes(string table, Func<TableRow, bool> isMeant)
    {
        var codes = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in Table.Embedded(table).Rows)
            if (row["code"].Length == 3 && isMeant(row)) codes.TryAdd(row["name"], row["code"]);
        return codes;
    }
}
