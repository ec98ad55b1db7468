using Readout.Exchange.Formats;
using Readout.Exchange.Rows;

namespace Readout.Cli;

/// <summary>Events in a format of the registry. They go out document by document where the format lets them, so that a reader at the other end never waits.</summary>
internal sealed class FormatSink : IEventSink
{
    private readonly SortedDictionary<string, long> _leftOut = new(StringComparer.Ordinal);
    private readonly StreamOutput _output;
    private readonly IEventWriter _writer;
    private readonly EventFormat _format;
    private readonly Terminal _terminal;

    public FormatSink(EventFormat format, Terminal terminal)
    {
        (_format, _terminal) = (format, terminal);
        _output = new StreamOutput(terminal.Output);
        _writer = format.Open(_output);
    }

    public void Write(CodedDocument coded)
    {
        foreach (var row in coded.Events.Select(ExportRow.Of))
            if ((_format.Refuse(row) ?? _writer.Write(row)) is { } reason) _leftOut[reason] = _leftOut.GetValueOrDefault(reason) + 1;
        _writer.Flush();
        _output.Open().Flush();
    }

    // What was coded when Ctrl+C came is written.
    public void Dispose()
    {
        _writer.Finish();
        foreach (var (reason, count) in _leftOut) _terminal.Say($"{count} left out ({reason})");
        _output.Commit();
        _writer.Dispose();
        _output.Dispose();
    }
}
