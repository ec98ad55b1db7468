using System.Text.Encodings.Web;
using System.Text.Json;
using Readout.Exchange;

namespace Readout.Cli;

/// <summary>One event a line, in PLOVER's JSON layout. Lines go out document by document, so that a reader at the other end never waits.</summary>
internal sealed class JsonLinesSink(Terminal terminal) : IEventSink
{
    private readonly BufferedStream _output = new(terminal.Output, 1 << 16);
    private readonly Utf8JsonWriter _json = new(Stream.Null, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    public void Write(CodedDocument coded)
    {
        foreach (var found in coded.Events)
        {
            _json.Reset(_output);
            PloverWriter.Write(_json, found);
            _json.Flush();
            _output.WriteByte((byte)'\n');
        }
        _output.Flush();
    }

    public void Dispose() => _json.Dispose();
}
