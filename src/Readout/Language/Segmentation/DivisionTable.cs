using Readout.Lexicons;

namespace Readout.Language.Segmentation;

/// <summary>Words that are divided, or kept whole, as no rule would have it: "cannot", "gonna", "w/o".</summary>
internal sealed class DivisionTable
{
    private readonly Dictionary<string, int[]>.AlternateLookup<ReadOnlySpan<char>> _lengths;
    private readonly int _longest;

    private DivisionTable(Table table)
    {
        var lengths = new Dictionary<string, int[]>(StringComparer.OrdinalIgnoreCase);
        var problems = new List<string>();
        foreach (var row in table.Rows)
        {
            var (form, parts) = (row["form"], row.List("parts"));
            if (string.Concat(parts) != form) problems.Add($"{row.Place}: the parts do not make up '{form}'");
            lengths[form] = [.. parts.Select(part => part.Length)];
        }
        if (problems.Count > 0) throw new InvalidDataException(string.Join('\n', problems));
        _longest = lengths.Keys.Max(form => form.Length);
        _lengths = lengths.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The English table.</summary>
    public static DivisionTable English { get; } = new(Table.Embedded("data/lexicons/en/word-divisions.tsv"));

    /// <summary>Lengths of the word's parts; null when the table does not know the word.</summary>
    public int[]? Lengths(ReadOnlySpan<char> word)
    {
        if (word.Length > _longest) return null;
        if (!word.ContainsAny('’', '‘')) return _lengths.TryGetValue(word, out var found) ? found : null;
        Span<char> straight = stackalloc char[word.Length];
        word.Replace(straight, '’', '\'');
        straight.Replace('‘', '\'');
        return _lengths.TryGetValue(straight, out var lengths) ? lengths : null;
    }
}
