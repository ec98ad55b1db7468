namespace Readout.Intake.Fetching;

/// <summary>What is known of one host, and whose turn it is: one request at a time. All but <see cref="Turn"/> is for whoever has the turn.</summary>
internal sealed class HostManners(string authority, TimeProvider clock, TimeSpan interval)
{
    private DateTimeOffset _nextAt = DateTimeOffset.MinValue;
    private HostMemory _memory = new(authority);
    private RobotsFile _rules = RobotsFile.Open;
    private int _isChanged;

    /// <summary>Held by whoever asks the host.</summary>
    public SemaphoreSlim Turn { get; } = new(1, 1);

    /// <summary>Its rules; null where they are not known, or known for too long.</summary>
    public RobotsFile? Rules => clock.GetUtcNow().UtcDateTime < _memory.RulesUntil ? _rules : null;

    /// <summary>How much longer the host is to be left alone, by its own will or since its turn is further away than anybody waits; zero or less for no longer.</summary>
    public TimeSpan Pause
    {
        get
        {
            var (pause, turn) = (_memory.PausedUntil - clock.GetUtcNow().UtcDateTime, _nextAt - clock.GetUtcNow());
            return turn > FetchSettings.LongestWait && turn > pause ? turn : pause;
        }
    }

    /// <summary>Takes up what an earlier run knew.</summary>
    public void Recall(HostMemory memory) => (_memory, _rules) = (memory, Parse(memory.Rules));

    /// <summary>What is worth knowing in a later run; null where that is the same as when it was last asked.</summary>
    public HostMemory? TakeChange() => Interlocked.Exchange(ref _isChanged, 0) == 1 ? _memory : null;

    /// <summary>Takes up its robots.txt.</summary>
    public void Learn(string rules)
    {
        _rules = Parse(rules);
        Change(_memory with { Rules = rules, RulesUntil = (clock.GetUtcNow() + FetchSettings.RobotsAge).UtcDateTime });
    }

    /// <summary>Waits until the host may be asked again.</summary>
    public async Task Wait(CancellationToken stop)
    {
        if (_nextAt - clock.GetUtcNow() is { Ticks: > 0 } wait) await Task.Delay(wait, clock, stop).ConfigureAwait(false);
    }

    /// <summary>Notes how the host answered.</summary>
    public void Note(FetchResult result)
    {
        var now = clock.GetUtcNow();
        _nextAt = now + (_rules.CrawlDelay is { } asked && asked > interval ? asked : interval);
        if (result.Outcome == FetchOutcome.Later)
        {
            var failures = _memory.Failures + 1;
            Change(_memory with { Failures = failures, PausedUntil = (now + (result.RetryAfter ?? BackOff.After(failures))).UtcDateTime });
        }
        else if (_memory.Failures > 0) Change(_memory with { Failures = 0 });
    }

    private void Change(HostMemory memory)
    {
        Volatile.Write(ref _memory, memory);
        Volatile.Write(ref _isChanged, 1);
    }

    private static RobotsFile Parse(string rules) => RobotsFile.Parse(rules, SafeFetcher.Product);
}
