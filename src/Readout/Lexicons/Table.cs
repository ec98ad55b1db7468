using System.Reflection;
using System.Text;

namespace Readout.Lexicons;

/// <summary>A table of words or facts: UTF-8, tab-separated, a header line, one row a line, no quoting. Rows keep their line number, so
/// that whatever is wrong can be named as file:line.</summary>
public sealed class Table
{
    private readonly Dictionary<string, int> _columns;

    private Table(string name, string[] header, List<TableRow> rows)
    {
        (Name, Columns, Rows) = (name, header, rows);
        _columns = header.Select((column, i) => (column, i)).ToDictionary(pair => pair.column, pair => pair.i, StringComparer.Ordinal);
    }

    /// <summary>The file's name, as errors give it.</summary>
    public string Name { get; }

    /// <summary>The names in the header line, in order.</summary>
    public IReadOnlyList<string> Columns { get; }

    /// <summary>The rows in the file's order.</summary>
    public IReadOnlyList<TableRow> Rows { get; }

    /// <summary>Reads a table that ships with the library.</summary>
    /// <param name="name">Its path from the project's root: "data/lexicons/en/countries.tsv".</param>
    /// <exception cref="ArgumentException">No such table ships.</exception>
    /// <exception cref="InvalidDataException">The table is malformed; the message lists every problem as file:line.</exception>
    public static Table Embedded(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new ArgumentException($"no table '{name}' ships with the library", nameof(name));
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return Read(reader, name);
    }

    /// <summary>Names of the tables that ship with the library and stand below a folder, in ordinal order.</summary>
    public static IReadOnlyList<string> EmbeddedNames(string folder) => [.. Assembly.GetExecutingAssembly().GetManifestResourceNames()
        .Where(name => name.StartsWith(folder, StringComparison.Ordinal) && name.EndsWith(".tsv", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    /// <summary>Reads a table.</summary>
    /// <exception cref="InvalidDataException">The table is malformed; the message lists every problem as file:line.</exception>
    public static Table Read(TextReader reader, string name)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var (problems, rows) = (new List<string>(), new List<TableRow>());
        var header = reader.ReadLine()?.Split('\t') ?? [];
        if (header.Distinct(StringComparer.Ordinal).Count() != header.Length || header is [] or [""]) problems.Add($"{name}:1: the header needs distinct column names");
        if (problems.Count > 0) throw new InvalidDataException(string.Join('\n', problems));
        var table = new Table(name, header, rows);
        for (var line = 2; reader.ReadLine() is { } text; line++)
        {
            var cells = text.AsSpan().Count('\t') + 1;
            if (cells != header.Length) problems.Add($"{name}:{line}: {cells} cells, expected {header.Length}");
            else rows.Add(new TableRow(table, line, text));
        }
        return problems.Count == 0 ? table : throw new InvalidDataException(string.Join('\n', problems));
    }

    /// <summary>Position of a column; -1 when the table has none of that name.</summary>
    internal int Column(string name) => _columns.GetValueOrDefault(name, -1);
}
