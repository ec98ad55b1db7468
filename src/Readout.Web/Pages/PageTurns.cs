namespace Readout.Web.Pages;

/// <summary>Has so many views loaded at once as the processors keep up with; others wait, and hold no thread. With all at once, each took as long as all of them, and each
/// thread's connection kept memory of its own.</summary>
internal sealed class PageTurns : IDisposable
{
    // One more than there are processors: somebody always waits for the disk.
    private readonly SemaphoreSlim _free = new(Environment.ProcessorCount + 1);

    /// <summary>Loads something when its turn comes.</summary>
    /// <param name="load">What is done.</param>
    /// <param name="stop">Ends the waiting.</param>
    public async Task<T> Run<T>(Func<T> load, CancellationToken stop)
    {
        await _free.WaitAsync(stop).ConfigureAwait(false);
        try
        {
            return load();
        }
        finally
        {
            _free.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _free.Dispose();
}
