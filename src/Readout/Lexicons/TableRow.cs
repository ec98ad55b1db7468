namespace Readout.Lexicons;

/// <summary>One row of a <see cref="Table"/>.</summary>
public sealed class TableRow
{
    private readonly Table _table;
    private readonly string[] _cells;

    internal TableRow(Table table, int line, string[] cells) => (_table, Line, _cells) = (table, line, cells);

    /// <summary>1-based line of the file.</summary>
    public int Line { get; }

    /// <summary>"file:line", as errors begin.</summary>
    public string Place => $"{_table.Name}:{Line}";

    /// <summary>The cell under a column; empty for an empty cell.</summary>
    /// <exception cref="KeyNotFoundException">The table has no such column.</exception>
    public string this[string column] => _table.Column(column) is >= 0 and var at ? _cells[at]
        : throw new KeyNotFoundException($"{_table.Name} has no column '{column}'");

    /// <summary>The cell under a column; empty for an empty cell, and where the table has no such column.</summary>
    public string Cell(string column) => _table.Column(column) is >= 0 and var at ? _cells[at] : "";

    /// <summary>The items of a cell that holds a list; empty for an empty cell, and where the table has no such column.</summary>
    internal string[] Items(string column) => Split(Cell(column));

    /// <summary>The row as it stands in the file.</summary>
    public override string ToString() => string.Join('\t', _cells);

    /// <summary>The items of a cell that holds a list; empty for an empty cell.</summary>
    public string[] List(string column) => Split(this[column]);

    private static string[] Split(string cell) => cell.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
