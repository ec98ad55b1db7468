using Readout.Record;
using Readout.Record.Reading;

namespace Readout.Web.Charts;

/// <summary>How finely a span of days is drawn.</summary>
internal static class TimelineUnit
{
    /// <summary>The unit that gives some 30 to 150 bars.</summary>
    /// <param name="query">The question, whose bounds count first.</param>
    /// <param name="stats">What the record holds: days of events and of documents.</param>
    public static TimeUnit Of(EventQuery query, RecordStats stats)
    {
        DateOnly?[] known = [stats.Days?.First, stats.Days?.Last, stats.Published?.First, stats.Published?.Last];
        var (from, to) = (query.From ?? known.Min(), query.To ?? known.Max());
        if (from is not { } first || to is not { } last) return TimeUnit.Day;
        return (last.DayNumber - first.DayNumber) switch { <= 100 => TimeUnit.Day, <= 800 => TimeUnit.Week, <= 12 * 366 => TimeUnit.Month, _ => TimeUnit.Year };
    }
}
