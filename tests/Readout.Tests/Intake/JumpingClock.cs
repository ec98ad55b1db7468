namespace Readout.Tests.Intake;

/// <summary>A clock that nobody waits for: whoever asks to be woken is woken at once, and it is that late then.</summary>
internal sealed class JumpingClock : TimeProvider
{
    private readonly Lock _lock = new();
    private static readonly DateTimeOffset s_start = new(2024, 3, 7, 12, 0, 0, TimeSpan.Zero);
    private DateTimeOffset _now = s_start;

    /// <summary>Since the seventh of March 2024, noon.</summary>
    public TimeSpan Passed => GetUtcNow() - s_start;

    public override DateTimeOffset GetUtcNow()
    {
        lock (_lock) return _now;
    }

    public void Pass(TimeSpan span)
    {
        lock (_lock) _now += span;
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new Woken();
        if (dueTime < TimeSpan.Zero) return timer;
        Pass(dueTime);
        ThreadPool.QueueUserWorkItem(_ =>
        {
            if (!timer.IsGone) callback(state);
        });
        return timer;
    }

    private sealed class Woken : ITimer
    {
        public volatile bool IsGone;

        public bool Change(TimeSpan dueTime, TimeSpan period) => true;

        public void Dispose() => IsGone = true;

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
