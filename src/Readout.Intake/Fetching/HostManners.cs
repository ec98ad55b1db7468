namespace Readout.Intake.Fetching;

/// <summary>What is known of one host, and whose turn it is: one request at a time.</summary>
internal sealed class HostManners(TimeProvider clock, TimeSpan interval)
{
    private int _failures;
    private DateTimeOffset _nextAt = DateTimeOffset.MinValue, _pausedUntil = DateTimeOffset.MinValue;

    /// <summary>Held by whoever asks the host.</summary>
    public SemaphoreSlim Turn { get; } = new(1, 1);

    /// <summary>Its rules; null where they are not known, or known for too long.</summary>
    public RobotsFile? Rules => clock.GetUtcNow() < RulesUntil ? KnownRules : null;

    private RobotsFile? KnownRules { get; set; }

    private DateTimeOffset RulesUntil { get; set; }

    /// <summary>How much longer the host is to be left alone, where that is longer than anybody waits; zero or less for no longer.</summary>
    public TimeSpan Pause => _nextAt - clock.GetUtcNow() is var wait && wait > FetchSettings.LongestWait && _nextAt > _pausedUntil ? wait : _pausedUntil - clock.GetUtcNow();

    public void Learn(RobotsFile rules) => (KnownRules, RulesUntil) = (rules, clock.GetUtcNow() + FetchSettings.RobotsAge);

    /// <summary>Waits until the host may be asked again.</summary>
    public async Task Wait(CancellationToken stop)
    {
        if (_nextAt - clock.GetUtcNow() is { Ticks: > 0 } wait) await Task.Delay(wait, clock, stop).ConfigureAwait(false);
    }

    /// <summary>Notes how the host answered.</summary>
    public void Note(FetchResult result)
    {
        var now = clock.GetUtcNow();
        _nextAt = now + (KnownRules?.CrawlDelay is { } asked && asked > interval ? asked : interval);
        if (result.Outcome != FetchOutcome.Later)
        {
            _failures = 0;
            return;
        }
        _pausedUntil = now + (result.RetryAfter ?? BackOff.After(++_failures));
    }
}
