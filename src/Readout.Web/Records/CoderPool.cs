using Readout.Web.Operations;

namespace Readout.Web.Records;

/// <summary>Coders for texts that are typed in or sent: as many as may code at once, each made when it is first needed. For any number of threads.</summary>
/// <param name="options">What makes a coder.</param>
internal sealed class CoderPool(ServerOptions options) : IDisposable
{
    /// <summary>How many texts are coded at once: the pages go on beside.</summary>
    private const int AtOnce = 2;

    private readonly SemaphoreSlim _free = new(AtOnce);
    private readonly System.Collections.Concurrent.ConcurrentBag<Coder> _idle = [];

    /// <summary>Codes a document, when a coder is free.</summary>
    /// <param name="document">The document.</param>
    /// <param name="stop">Ends the waiting.</param>
    public async Task<CodedDocument> Code(Documents.Document document, CancellationToken stop)
    {
        await _free.WaitAsync(stop).ConfigureAwait(false);
        try
        {
            return await Task.Run(() =>
            {
                var coder = _idle.TryTake(out var known) ? known : options.Coder?.Invoke() ?? new Coder();
                var coded = coder.Code(document);
                _idle.Add(coder);
                ReadoutMeter.Articles.Add(1);
                ReadoutMeter.Events.Add(coded.Events.Count);
                return coded;
            }, stop).ConfigureAwait(false);
        }
        finally
        {
            _free.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _free.Dispose();
}
