using Readout.Exchange.Rows;

namespace Readout.Exchange.Formats;

/// <summary>Writes events as tab-separated values, a row each under a header line, as R's read.delim with quote = "" and every spreadsheet read them.</summary>
internal sealed class TsvEventWriter : IEventWriter
{
    private readonly TabbedLines _lines;

    public TsvEventWriter(Stream output)
    {
        _lines = new TabbedLines(output);
        foreach (var column in EventColumn.All) _lines.Add(column.Name);
        _lines.End();
    }

    public long Rows { get; private set; }

    public string? Write(ExportRow row)
    {
        foreach (var column in EventColumn.All) _lines.Add(column.Of(row).Words(column.Kind));
        _lines.End();
        Rows++;
        return null;
    }

    public void Flush() => _lines.Flush();

    public void Finish() => _lines.Flush();

    public void Dispose() => _lines.Dispose();
}
