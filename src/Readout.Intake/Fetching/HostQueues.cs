using System.Threading.Channels;

namespace Readout.Intake.Fetching;

/// <summary>Fetches many things: a queue a host, some hosts at a time, results in the order in which they come.</summary>
internal sealed class HostQueues<T>(PoliteFetcher fetcher, Func<T, FetchRequest> ask, Func<bool> isOver, CancellationToken stop)
{
    /// <summary>Bodies that wait to be read, of some megabytes each.</summary>
    private const int MostReady = 16;
    private readonly Channel<(T, FetchResult)> _ready = Channel.CreateBounded<(T, FetchResult)>(MostReady);

    public IEnumerable<IReadOnlyList<(T Item, FetchResult Result)>> Run(IEnumerable<T> items)
    {
        // Whoever reads may go away before the end.
        using var left = CancellationTokenSource.CreateLinkedTokenSource(stop);
        using var slots = new SemaphoreSlim(FetchSettings.Hosts);
        var all = FetchQueues([.. items.Select(item => (item, ask(item))).GroupBy(pair => pair.Item2.Address.Host, StringComparer.Ordinal)], slots, left.Token);
        try
        {
            while (_ready.Reader.WaitToReadAsync(CancellationToken.None).AsTask().GetAwaiter().GetResult()) yield return ReadSome();
        }
        finally
        {
            left.Cancel();
            while (_ready.Reader.TryRead(out _)) { }
            all.GetAwaiter().GetResult();
        }
    }

    private List<(T, FetchResult)> ReadSome()
    {
        var some = new List<(T, FetchResult)>();
        while (some.Count < MostReady && _ready.Reader.TryRead(out var next)) some.Add(next);
        return some;
    }

    private async Task FetchQueues(IGrouping<string, (T Item, FetchRequest Request)>[] queues, SemaphoreSlim slots, CancellationToken left)
    {
        try
        {
            await Task.WhenAll(queues.Select(queue => Task.Run(() => FetchQueue(queue, slots, left), CancellationToken.None))).ConfigureAwait(false);
        }
        finally
        {
            _ready.Writer.Complete();
        }
    }

    private async Task FetchQueue(IEnumerable<(T Item, FetchRequest Request)> queue, SemaphoreSlim slots, CancellationToken left)
    {
        try
        {
            await slots.WaitAsync(left).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            return;
        }
        try
        {
            var asked = 0;
            foreach (var (item, request) in queue)
            {
                if (left.IsCancellationRequested || (asked++ > 0 && isOver())) break;
                var result = await fetcher.Fetch(request, left).ConfigureAwait(false);
                await _ready.Writer.WriteAsync((item, result), left).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException)
        {
            // What was on its way is fetched another time.
        }
        finally
        {
            slots.Release();
        }
    }
}
