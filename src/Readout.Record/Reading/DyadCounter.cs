using Dapper;
using Readout.Record.Storage;

namespace Readout.Record.Reading;

/// <summary>Counts what one did to another, all days together or period by period.</summary>
internal static class DyadCounter
{
    /// <summary>Pairs, the busiest first; where periods are asked for, a pair's periods stand together in their order.</summary>
    public static IReadOnlyList<DyadCount> Count(IDialect dialect, EventQuery query, TimeUnit? unit, int? limit)
    {
        var selection = EventSelection.Of(dialect, query, byPairs: true);
        var keys = unit is null ? "p.actor, p.recipient" : "p.actor, p.recipient, p.day";
        var sql = $"SELECT {keys}, {EventCounter.Tally(selection)}{selection.From()} GROUP BY {keys}";
        var rows = new Dictionary<(string Actor, string Recipient), Dictionary<DateOnly, EventTally>>();
        foreach (var (actor, recipient, day, tally) in Read(dialect, sql, selection.Parameters, unit is not null))
        {
            if (!rows.TryGetValue((actor, recipient), out var periods)) rows[(actor, recipient)] = periods = [];
            var start = unit is { } known && day is { } date ? Calendar.StartOf(date, known) : default;
            periods[start] = periods.GetValueOrDefault(start) + tally;
        }
        var order = rows.OrderByDescending(pair => pair.Value.Values.Sum(tally => tally.Events)).ThenBy(pair => pair.Key.Actor, StringComparer.Ordinal).ThenBy(pair => pair.Key.Recipient, StringComparer.Ordinal);
        return [.. (limit is { } most ? order.Take(most) : order).SelectMany(pair => pair.Value.OrderBy(period => period.Key)
            .Select(period => new DyadCount(pair.Key.Actor, pair.Key.Recipient, period.Key == default ? null : period.Key, period.Value)))];
    }

    private static IEnumerable<(string Actor, string Recipient, DateOnly? Day, EventTally Tally)> Read(IDialect dialect, string sql, DynamicParameters parameters, bool hasDay)
    {
        using var connection = dialect.Connect();
        using var reader = connection.ExecuteReader(sql, parameters);
        var at = hasDay ? 3 : 2;
        while (reader.Read())
            yield return (reader.GetString(0), reader.GetString(1), hasDay ? RecordTime.ToDay(reader.GetInt64(2)) : null,
                new EventTally(reader.GetInt64(at), reader.GetInt64(at + 1), reader.GetInt64(at + 2), reader.GetDouble(at + 3), reader.GetDouble(at + 4)));
    }
}
