namespace Readout.Cli;

/// <summary>Takes coded documents in order and writes them in one format.</summary>
internal interface IEventSink : IDisposable
{
    void Write(CodedDocument coded);
}
