using Readout.Exchange;

namespace Readout.Cli;

/// <summary>One event a row, under a header.</summary>
internal sealed class CsvSink : IEventSink
{
    private readonly StreamWriter _text;
    private readonly CsvEventWriter _csv;

    public CsvSink(Terminal terminal)
    {
        _text = terminal.OpenText();
        _csv = new CsvEventWriter(_text);
    }

    public void Write(CodedDocument coded)
    {
        foreach (var found in coded.Events) _csv.Write(found);
    }

    public void Dispose()
    {
        _csv.Dispose();
        _text.Dispose();
    }
}
