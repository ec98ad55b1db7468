namespace Readout.Intake.Fetching;

/// <summary>How often one host is asked: so many requests in a span.</summary>
/// <param name="Requests">1 or more.</param>
/// <param name="Span">Longer than nothing, or nothing for as often as it answers.</param>
public readonly record struct HostPace(int Requests, TimeSpan Span)
{
    /// <summary>One request in 5 seconds.</summary>
    public static HostPace Default => new(1, FetchSettings.Pace);

    /// <summary>From one request to the next.</summary>
    public TimeSpan Interval => Span / Math.Max(1, Requests);
}
