using System.Text;
using Readout.Exchange.Rows;

namespace Readout.Exchange.Formats;

/// <summary>Writes PLOVER lines as they are.</summary>
internal sealed class PloverLinesWriter(Stream output) : IEventWriter
{
    private readonly StreamWriter _text = new(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 1 << 16, leaveOpen: true) { NewLine = "\n" };

    public long Rows { get; private set; }

    public string? Write(ExportRow row)
    {
        _text.Write(row.Line);
        _text.Write('\n');
        Rows++;
        return null;
    }

    public void Flush() => _text.Flush();

    public void Finish() => _text.Flush();

    // What is unwritten is not wanted: only Finish completes the output.
    public void Dispose()
    {
    }
}
