using System.Text;
using CsvHelper;
using Readout.Exchange.Rows;

namespace Readout.Exchange.Formats;

/// <summary>Writes events as comma-separated values (RFC 4180 but for "\n" at the end of lines), a row each under a header line.</summary>
internal sealed class CsvEventWriter : IEventWriter
{
    private readonly StreamWriter _text;
    private readonly CsvWriter _csv;
    private readonly string[] _cells = [.. EventColumn.All.Select(column => column.Name)];

    public CsvEventWriter(Stream output)
    {
        _text = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 1 << 16, leaveOpen: true);
        _csv = CsvWriter.Create(_text, CsvWriterOptions.Default with { NewLine = "\n" }, leaveOpen: true);
        _csv.WriteRecord(_cells);
    }

    public long Rows { get; private set; }

    public string? Write(ExportRow row)
    {
        for (var i = 0; i < _cells.Length; i++) _cells[i] = EventColumn.All[i].Of(row).Words(EventColumn.All[i].Kind);
        _csv.WriteRecord(_cells);
        Rows++;
        return null;
    }

    public void Flush()
    {
        _csv.Flush();
        _text.Flush();
    }

    public void Finish() => Flush();

    // What is unwritten is not wanted: only Finish completes the output.
    public void Dispose()
    {
    }
}
