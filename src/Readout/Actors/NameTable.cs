using System.Globalization;
using Readout.Lexicons;

namespace Readout.Actors;

/// <summary>All names that the tables know, found by their letters.</summary>
internal sealed class NameTable
{
    private static readonly string[] s_tables = ["data/lexicons/en/countries.tsv", "data/lexicons/en/organisations.tsv"];
    private readonly Dictionary<string, List<NameEntry>> _entries = new(StringComparer.Ordinal);
    private readonly HashSet<string> _firstWords = new(StringComparer.Ordinal);

    private NameTable()
    {
        foreach (var table in s_tables)
            foreach (var row in Table.Embedded(table).Rows)
                Add(row["name"], new NameEntry(row["id"], Enum.Parse<NameKind>(row["kind"], ignoreCase: true), row["entity"], row["code"], Text(row["sector"]), null, Day(row["from"]), Day(row["to"])));
        foreach (var row in Table.Embedded("data/lexicons/en/people.tsv").Rows)
            Add(row["name"], new NameEntry(row["id"], NameKind.Person, row["name"], row["code"], "GOV", row["office"], Day(row["from"]), Day(row["to"])));
    }

    /// <summary>The English tables; read on first use.</summary>
    public static NameTable English { get; } = new();

    /// <summary>Letters of the longest name.</summary>
    public int Longest { get; private set; }

    /// <summary>Whether some name begins with the word.</summary>
    public bool MayBegin(ReadOnlySpan<char> word) => _firstWords.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    /// <summary>The entries under a name, to the letter; empty for none.</summary>
    public IReadOnlyList<NameEntry> Find(ReadOnlySpan<char> name) =>
        _entries.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out var found) ? found : [];

    private void Add(string name, NameEntry entry)
    {
        if (!_entries.TryGetValue(name, out var list)) _entries[name] = list = [];
        list.Add(entry);
        Longest = Math.Max(Longest, name.Length);
        var end = 0;
        while (end < name.Length && (char.IsLetterOrDigit(name[end]) || name[end] == '.')) end++;
        _firstWords.Add(name[..end]);
        _firstWords.Add(name[..end].TrimEnd('.'));
    }

    private static string? Text(string cell) => cell.Length == 0 ? null : cell;

    private static DateOnly? Day(string cell) => cell.Length == 0 ? null : DateOnly.ParseExact(cell, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
