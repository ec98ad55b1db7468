using Readout.Record.Storage;

namespace Readout.Record.Reading;

/// <summary>Counts what one did to another, all days together or period by period.</summary>
internal static class DyadCounter
{
    /// <summary>Pairs, the busiest first; where periods are asked for, a pair's periods stand together in their order.</summary>
    public static IReadOnlyList<DyadCount> Count(IDialect dialect, EventQuery query, TimeUnit? unit, int? limit)
    {
        var selection = EventSelection.Of(dialect, query, byPairs: true);
        var rows = new Dictionary<(string Actor, string Recipient), Dictionary<DateOnly, EventTally>>();
        foreach (var (keys, tally) in EventCounter.Tallies(dialect, selection, unit is null ? ["p.actor", "p.recipient"] : ["p.actor", "p.recipient", "p.day"]))
        {
            var pair = ((string)keys[0], (string)keys[1]);
            if (!rows.TryGetValue(pair, out var periods)) rows[pair] = periods = [];
            var start = unit is { } known && RecordTime.ToDay((long)keys[2]) is { } day ? Calendar.StartOf(day, known) : default;
            periods[start] = periods.GetValueOrDefault(start) + tally;
        }
        var order = rows.OrderByDescending(pair => pair.Value.Values.Sum(tally => tally.Events)).ThenBy(pair => pair.Key.Actor, StringComparer.Ordinal).ThenBy(pair => pair.Key.Recipient, StringComparer.Ordinal);
        return [.. (limit is { } most ? order.Take(most) : order).SelectMany(pair => pair.Value.OrderBy(period => period.Key)
            .Select(period => new DyadCount(pair.Key.Actor, pair.Key.Recipient, period.Key == default ? null : period.Key, period.Value)))];
    }
}
