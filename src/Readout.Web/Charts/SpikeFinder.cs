using Readout.Record;
using Readout.Record.Reading;
using Readout.Web.Tables;

namespace Readout.Web.Charts;

/// <summary>Finds the periods of a line that stand far above its mean, and what happened in them.</summary>
internal static class SpikeFinder
{
    private const int Looked = 60;

    /// <summary>Peaks, the earliest first.</summary>
    /// <param name="periods">Periods with events.</param>
    /// <param name="covered">How many periods of the line there is data of, those with no such event among them.</param>
    /// <param name="columns">The events.</param>
    /// <param name="query">The line's question.</param>
    /// <param name="first">The number of the first.</param>
    public static IReadOnlyList<Spike> Find(IReadOnlyList<TimelinePeriod> periods, int covered, EventColumns columns, EventQuery query, int first)
    {
        var mean = covered == 0 ? 0 : periods.Sum(period => period.Tally.Events) / (double)covered;
        var spread = covered == 0 ? 0 : Math.Sqrt((periods.Sum(period => Math.Pow(period.Tally.Events - mean, 2)) + (Math.Max(0, covered - periods.Count) * mean * mean)) / covered);
        var least = Math.Max(PageTable.Threshold("spike-least"), mean + (PageTable.Threshold("spike-deviations") * spread));
        return
        [
            .. periods.Where(period => period.Tally.Events >= least).OrderByDescending(period => period.Tally.Events).ThenBy(period => period.Start).Take((int)PageTable.Threshold("spikes")).OrderBy(period => period.Start)
                .Select((period, i) => new Spike(first + i, period, mean, Strongest(columns, query with { From = period.Start, To = period.End }))),
        ];
    }

    private static StoredEvent? Strongest(EventColumns columns, EventQuery query) =>
        columns.List(query, EventOrder.NewestFirst, Looked).OrderByDescending(stored => stored.Row.Status == "actual").ThenByDescending(stored => Math.Abs(stored.Row.Scale)).ThenBy(stored => stored.Id, StringComparer.Ordinal).FirstOrDefault();
}
