using Readout.Record;
using Readout.Record.Reading;

namespace Readout.Web.Charts;

/// <summary>How finely a span of days is drawn.</summary>
internal static class TimelineUnit
{
    /// <summary>The unit that gives some 30 to 150 bars.</summary>
    /// <param name="query">The question, whose bounds count first.</param>
    /// <param name="days">The days of the whole record; null where it has none.</param>
    public static TimeUnit Of(EventQuery query, (DateOnly First, DateOnly Last)? days)
    {
        var (from, to) = (query.From ?? days?.First, query.To ?? days?.Last);
        if (from is not { } first || to is not { } last) return TimeUnit.Day;
        return (last.DayNumber - first.DayNumber) switch { <= 100 => TimeUnit.Day, <= 800 => TimeUnit.Week, <= 12 * 366 => TimeUnit.Month, _ => TimeUnit.Year };
    }
}
