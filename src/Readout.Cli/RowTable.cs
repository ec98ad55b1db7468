using System.CommandLine;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using CsvHelper;
using Spectre.Console;

namespace Readout.Cli;

/// <summary>Rows of an answer, as a table for people, JSON lines or comma-separated values.</summary>
internal sealed class RowTable : IDisposable
{
    private static readonly JsonWriterOptions s_json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private readonly Terminal _terminal;
    private readonly string[] _columns;
    private readonly StreamWriter _text;
    private readonly CsvWriter? _csv;
    private readonly Table? _table;

    public RowTable(Terminal terminal, string format, params string[] columns)
    {
        (_terminal, _columns, _text) = (terminal, columns, terminal.OpenText());
        if (format == "csv")
        {
            _csv = CsvWriter.Create(_text, CsvWriterOptions.Default with { NewLine = "\n" }, leaveOpen: true);
            _csv.WriteRecord(columns);
        }
        if (format != "table") return;
        _table = new Table { Border = TableBorder.Simple };
        foreach (var column in columns) _table.AddColumn(new TableColumn(Markup.Escape(column.Replace('_', ' '))));
    }

    /// <summary>--format, for commands whose answers are rows.</summary>
    public static Option<string> FormatOption()
    {
        var format = new Option<string>("--format", "-f") { Description = "table (the default where somebody watches), jsonl (the default elsewhere) or csv.", HelpName = "table|jsonl|csv" };
        format.AcceptOnlyFromAmong("table", "jsonl", "csv");
        return format;
    }

    /// <summary>The format that was asked for, or else the one that fits whoever reads.</summary>
    public static string FormatOf(string? asked, Terminal terminal) => asked ?? (terminal.IsOutputWatched ? "table" : "jsonl");

    public void Write(params object?[] cells)
    {
        if (_table is not null) _table.AddRow([.. cells.Select(cell => new Spectre.Console.Text(PlainWords.Of(Words(cell))) { Justification = cell is string or null ? Justify.Left : Justify.Right })]);
        else if (_csv is not null) _csv.WriteRecord([.. cells.Select(Words)]);
        else WriteJson(cells);
    }

    public void Dispose()
    {
        if (_table is not null) PlainConsole.Create(_text, _terminal).Write(_table);
        _csv?.Dispose();
        _text.Dispose();
    }

    private void WriteJson(object?[] cells)
    {
        using var line = new MemoryStream();
        using (var json = new Utf8JsonWriter(line, s_json))
        {
            json.WriteStartObject();
            for (var i = 0; i < cells.Length; i++)
            {
                json.WritePropertyName(_columns[i]);
                switch (cells[i])
                {
                    case null: json.WriteNullValue(); break;
                    case long number: json.WriteNumberValue(number); break;
                    case double real: json.WriteNumberValue(real); break;
                    case bool flag: json.WriteBooleanValue(flag); break;
                    case var other: json.WriteStringValue(Words(other)); break;
                }
            }
            json.WriteEndObject();
        }
        _text.Write(System.Text.Encoding.UTF8.GetString(line.ToArray()));
        _text.Write('\n');
    }

    private static string Words(object? cell) => cell switch
    {
        null => "",
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime moment => moment.ToString("yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture),
        bool flag => flag ? "true" : "false",
        _ => Convert.ToString(cell, CultureInfo.InvariantCulture) ?? "",
    };
}
