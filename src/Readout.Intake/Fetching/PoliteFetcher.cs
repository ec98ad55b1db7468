using System.Collections.Concurrent;
using System.Text;

namespace Readout.Intake.Fetching;

/// <summary>Fetches as hosts want it: what their robots.txt allows, one request at a time and no faster than the pace or their Crawl-delay, and not at all
/// for a while after they said that they are busy or failed. For any number of threads.</summary>
public sealed class PoliteFetcher
{
    private readonly SafeFetcher _fetcher;
    private readonly TimeProvider _clock;
    private readonly TimeSpan _interval;
    private readonly ConcurrentDictionary<string, HostManners> _hosts = new(StringComparer.Ordinal);

    /// <summary>Makes one.</summary>
    /// <param name="fetcher">What fetches; whoever gave it closes it.</param>
    /// <param name="pace">How often one host is asked; null for <see cref="HostPace.Default"/>.</param>
    /// <param name="clock">By which it waits; null for the system's.</param>
    /// <param name="hosts">What an earlier run knew of hosts; null for nothing.</param>
    public PoliteFetcher(SafeFetcher fetcher, HostPace? pace = null, TimeProvider? clock = null, IEnumerable<HostMemory>? hosts = null)
    {
        ArgumentNullException.ThrowIfNull(fetcher);
        (_fetcher, _clock, _interval) = (fetcher, clock ?? TimeProvider.System, (pace ?? HostPace.Default).Interval);
        foreach (var host in hosts ?? []) Manners(host.Authority).Recall(host);
    }

    /// <summary>What a later run should know of hosts, of those alone of which something else is to be known than when this was asked last; by their names.</summary>
    public IReadOnlyList<HostMemory> TakeChanges() => [.. _hosts.Values.Select(host => host.TakeChange()).OfType<HostMemory>().OrderBy(host => host.Authority, StringComparer.Ordinal)];

    /// <summary>Fetches something when it is its host's turn; each host that it redirects to is asked as politely.</summary>
    /// <param name="request">What.</param>
    /// <param name="stop">Breaks it off.</param>
    /// <exception cref="OperationCanceledException">It was broken off.</exception>
    public Task<FetchResult> Fetch(FetchRequest request, CancellationToken stop = default) => _fetcher.Fetch(request, (address, step) => Ask(address, step, stop), stop);

    /// <summary>Fetches many things, those of one host one after the other and hosts side by side.</summary>
    /// <param name="items">What is to be fetched.</param>
    /// <param name="ask">The request of an item.</param>
    /// <param name="isOver">Once it is true no host is asked for more than one thing.</param>
    /// <param name="stop">Breaks it off: what is there by then is still given.</param>
    /// <returns>Items with what came of them, as many at a time as are ready; items that were not begun are left out.</returns>
    public IEnumerable<IReadOnlyList<(T Item, FetchResult Result)>> FetchAll<T>(IEnumerable<T> items, Func<T, FetchRequest> ask, Func<bool> isOver, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(ask);
        ArgumentNullException.ThrowIfNull(isOver);
        return new HostQueues<T>(this, ask, isOver, stop).Run(items);
    }

    private async Task<FetchResult> Ask(Uri address, Func<Task<FetchResult>> step, CancellationToken stop)
    {
        var host = Manners(address.GetLeftPart(UriPartial.Authority));
        await host.Turn.WaitAsync(stop).ConfigureAwait(false);
        try
        {
            if (host.Pause is { Ticks: > 0 } pause) return Answer(address, FetchOutcome.Later, "the host asked for a pause, or failed a short time ago", pause) with { WasHeldBack = true };
            if (host.Rules is null && await LearnRules(host, address, stop).ConfigureAwait(false) is { } failure) return failure;
            if (host.Rules?.Allows(address) != true) return Answer(address, FetchOutcome.Lost, "the host's robots.txt asks not to fetch it");
            await host.Wait(stop).ConfigureAwait(false);
            var result = await step().ConfigureAwait(false);
            host.Note(result);
            return result;
        }
        finally
        {
            host.Turn.Release();
        }
    }

    // RFC 9309: no file allows everything, a file that cannot be had now allows nothing now.
    private async Task<FetchResult?> LearnRules(HostManners host, Uri address, CancellationToken stop)
    {
        await host.Wait(stop).ConfigureAwait(false);
        var result = await _fetcher.Fetch(new FetchRequest(new Uri(address, "/robots.txt")) { CutAfter = FetchSettings.RobotsBytes }, stop).ConfigureAwait(false);
        host.Note(result);
        if (result.Outcome == FetchOutcome.Later) return Answer(address, FetchOutcome.Later, $"the host's robots.txt cannot be had: {result.Reason}", host.Pause);
        // A host that may not be reached at all is none whose rules could matter.
        if (result is { Outcome: FetchOutcome.Lost, Status: 0 }) return Answer(address, FetchOutcome.Lost, result.Reason!);
        host.Learn(result.Outcome == FetchOutcome.Taken ? Encoding.UTF8.GetString(result.Body.Span).Replace('\0', ' ') : "");
        return null;
    }

    private HostManners Manners(string authority) => _hosts.GetOrAdd(authority, name => new HostManners(name, _clock, _interval));

    private FetchResult Answer(Uri address, FetchOutcome outcome, string reason, TimeSpan? pause = null) =>
        new() { Outcome = outcome, Address = address, Moment = _clock.GetUtcNow().UtcDateTime, Reason = reason, RetryAfter = pause };
}
