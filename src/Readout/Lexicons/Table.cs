using System.Reflection;
using System.Text;

namespace Readout.Lexicons;

/// <summary>A table of words or facts: UTF-8, tab-separated, a header line, one row a line, no quoting. Rows keep their line number, so
/// that whatever is wrong can be named as file:line.</summary>
public sealed class Table
{
    private const int UsualRow = 60;
    private readonly Dictionary<string, int> _columns;

    private Table(string name, string[] header, string text, List<TableRow> rows)
    {
        (Name, Columns, Text, Rows) = (name, header, text, rows);
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
    public static unsafe Table Embedded(string name)
    {
        using var stream = (UnmanagedMemoryStream?)Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new ArgumentException($"no table '{name}' ships with the library", nameof(name));
        var bytes = new ReadOnlySpan<byte>(stream.PositionPointer, (int)stream.Length);
        return Read(Encoding.UTF8.GetString(bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes), name);
    }

    /// <summary>Names of the tables that ship with the library and stand below a folder, in ordinal order.</summary>
    public static IReadOnlyList<string> EmbeddedNames(string folder) => [.. Assembly.GetExecutingAssembly().GetManifestResourceNames()
        .Where(name => name.StartsWith(folder, StringComparison.Ordinal) && name.EndsWith(".tsv", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    /// <summary>Reads a table.</summary>
    /// <exception cref="InvalidDataException">The table is malformed; the message lists every problem as file:line.</exception>
    public static Table Read(TextReader reader, string name)
    {
        ArgumentNullException.ThrowIfNull(reader);
        return Read(reader.ReadToEnd(), name);
    }

    /// <summary>The whole file; rows are stretches of it.</summary>
    internal string Text { get; }

    private static Table Read(string text, string name)
    {
        var header = Line(text, 0, out var next).ToString().Split('\t');
        if (header.Distinct(StringComparer.Ordinal).Count() != header.Length || header is [] or [""]) throw new InvalidDataException($"{name}:1: the header needs distinct column names");
        var (problems, rows) = (new List<string>(), new List<TableRow>(text.Length / UsualRow));
        var table = new Table(name, header, text, rows);
        for (var line = 2; next < text.Length; line++)
        {
            var start = next;
            var row = Line(text, start, out next);
            if (row.Count('\t') + 1 is var cells && cells != header.Length) problems.Add($"{name}:{line}: {cells} cells, expected {header.Length}");
            else rows.Add(new TableRow(table, line, start, row.Length));
        }
        return problems.Count == 0 ? table : throw new InvalidDataException(string.Join('\n', problems));
    }

    // A line without its end, and where the one after it begins.
    private static ReadOnlySpan<char> Line(string text, int start, out int next)
    {
        var rest = text.AsSpan(start);
        var end = rest.IndexOf('\n');
        next = end < 0 ? text.Length : start + end + 1;
        var line = end < 0 ? rest : rest[..end];
        return line.EndsWith('\r') ? line[..^1] : line;
    }

    /// <summary>Position of a column; -1 when the table has none of that name.</summary>
    internal int Column(string name) => _columns.GetValueOrDefault(name, -1);
}
