namespace Readout.Lexicons;

/// <summary>One row of a <see cref="Table"/>.</summary>
public sealed class TableRow
{
    private readonly Table _table;
    private readonly int _start, _length;

    internal TableRow(Table table, int line, int start, int length) => (_table, Line, _start, _length) = (table, line, start, length);

    /// <summary>1-based line of the file.</summary>
    public int Line { get; }

    /// <summary>"file:line", as errors begin.</summary>
    public string Place => $"{_table.Name}:{Line}";

    /// <summary>The cell under a column; empty for an empty cell.</summary>
    /// <exception cref="KeyNotFoundException">The table has no such column.</exception>
    public string this[string column] => _table.Column(column) is >= 0 and var at ? At(at).ToString()
        : throw new KeyNotFoundException($"{_table.Name} has no column '{column}'");

    /// <summary>The cell under a column; empty for an empty cell, and where the table has no such column.</summary>
    public string Cell(string column) => Span(column).ToString();

    /// <summary>The cell under a column without a copy; empty where the table has no such column.</summary>
    internal ReadOnlySpan<char> Span(string column) => _table.Column(column) is >= 0 and var at ? At(at) : default;

    /// <summary>The cell at a column's position, without a copy; empty for -1.</summary>
    internal ReadOnlySpan<char> Span(int column) => column >= 0 ? At(column) : default;

    /// <summary>The items of a cell that holds a list; empty for an empty cell, and where the table has no such column.</summary>
    internal string[] Items(string column) => Split(Cell(column));

    /// <summary>The row as it stands in the file.</summary>
    public override string ToString() => Text.ToString();

    /// <summary>The row as it stands in the file, without a copy.</summary>
    internal ReadOnlySpan<char> Text => _table.Text.AsSpan(_start, _length);

    /// <summary>The items of a cell that holds a list; empty for an empty cell.</summary>
    public string[] List(string column) => Split(this[column]);

    private static string[] Split(string cell) => cell.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    // Cells are cut out when they are asked for: most never are.
    private ReadOnlySpan<char> At(int column)
    {
        var rest = Text;
        for (; column > 0; column--) rest = rest[(rest.IndexOf('\t') + 1)..];
        return rest.IndexOf('\t') is >= 0 and var end ? rest[..end] : rest;
    }
}
