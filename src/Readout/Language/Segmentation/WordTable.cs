using Readout.Lexicons;

namespace Readout.Language.Segmentation;

/// <summary>One column of a table as a set to ask without a copy.</summary>
internal sealed class WordTable
{
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _words;
    private readonly int _longest;

    /// <summary>Reads a table that ships with the library.</summary>
    /// <param name="name">Name of the table below data/lexicons/en.</param>
    /// <param name="column">The column to read.</param>
    /// <param name="comparer">Whether case counts.</param>
    /// <param name="filter">Which rows; null for all.</param>
    public WordTable(string name, string column, StringComparer comparer, Func<TableRow, bool>? filter = null)
    {
        var words = Table.Embedded($"data/lexicons/en/{name}.tsv").Rows.Where(row => filter is null || filter(row)).Select(row => row[column]).ToHashSet(comparer);
        _longest = words.Max(word => word.Length);
        _words = words.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public bool Contains(ReadOnlySpan<char> word) => word.Length <= _longest && _words.Contains(word);
}
