using Readout.Record;
using Readout.Record.Reading;
using Readout.Web.Tables;

namespace Readout.Web.Charts;

/// <summary>Finds the periods of a line that stand far above its mean, and what happened in them.</summary>
internal static class PeakFinder
{
    /// <summary>Peaks, the earliest first.</summary>
    /// <param name="periods">The periods of the line; those without data have no part in its mean.</param>
    /// <param name="columns">The events.</param>
    /// <param name="query">The line's question.</param>
    /// <param name="first">The number of the first.</param>
    public static IReadOnlyList<Peak> Find(IReadOnlyList<TimelinePeriod> periods, EventColumns columns, EventQuery query, int first)
    {
        TimelinePeriod[] known = [.. periods.Where(period => period.HasData)];
        var mean = known.Select(period => (double)period.Tally.Events).DefaultIfEmpty().Average();
        var spread = Math.Sqrt(known.Select(period => Math.Pow(period.Tally.Events - mean, 2)).DefaultIfEmpty().Average());
        var least = Math.Max(PageTable.Threshold("peak-least"), mean + (PageTable.Threshold("peak-deviations") * spread));
        TimelinePeriod[] peaks = [.. known.Where(period => period.Tally.Events >= least).OrderByDescending(period => period.Tally.Events).ThenBy(period => period.Start).Take((int)PageTable.Threshold("peaks")).OrderBy(period => period.Start)];
        var strongest = columns.Strongest(query, [.. peaks.Select(period => (period.Start, period.End))]);
        return [.. peaks.Select((period, i) => new Peak(first + i, period, mean, strongest[i]))];
    }
}
