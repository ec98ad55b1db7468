using Readout.Exchange.Formats;
using Readout.Exchange.Rows;

namespace Readout.Cli;

/// <summary>Events in a format of the registry. They go out document by document where the format lets them, so that a reader at the other end never waits.</summary>
internal sealed class FormatSink : IEventSink
{
    private readonly StreamOutput _output;
    private readonly IEventWriter _writer;

    public FormatSink(EventFormat format, Terminal terminal)
    {
        _output = new StreamOutput(terminal.Output);
        _writer = format.Open(_output);
    }

    public void Write(CodedDocument coded)
    {
        foreach (var found in coded.Events) _writer.Write(ExportRow.Of(found));
        _writer.Flush();
        _output.Open().Flush();
    }

    // What was coded when Ctrl+C came is written.
    public void Dispose()
    {
        _writer.Finish();
        _output.Commit();
        _writer.Dispose();
        _output.Dispose();
    }
}
