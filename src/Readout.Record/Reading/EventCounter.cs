using System.Globalization;
using Dapper;
using Readout.Record.Storage;

namespace Readout.Record.Reading;

/// <summary>Counts events, together and by what they share.</summary>
internal static class EventCounter
{
    /// <summary>How many events answer a question.</summary>
    public static long Count(IDialect dialect, EventQuery query)
    {
        var selection = EventSelection.Of(dialect, query);
        using var connection = dialect.Connect();
        return connection.ExecuteScalar<long>($"SELECT count(*){selection.From()}", selection.Parameters);
    }

    /// <summary>Events by what they share, the largest group first.</summary>
    public static IReadOnlyList<GroupCount> By(IDialect dialect, EventQuery query, EventGroup group, int? limit)
    {
        var counted = group == EventGroup.Dyad && IsOfPairs(query) ? Pairs(dialect, query) : Grouped(dialect, query, group);
        var order = group is EventGroup.Day or EventGroup.Week or EventGroup.Month or EventGroup.Year ? counted.OrderBy(each => each.Key, StringComparer.Ordinal)
            : counted.OrderByDescending(each => each.Tally.Events).ThenBy(each => each.Key, StringComparer.Ordinal);
        return [.. limit is { } most ? order.Take(most) : order];
    }

    /// <summary>The columns of a tally over a selection.</summary>
    public static string Tally(EventSelection selection)
    {
        var (quad, score) = (selection.Column("quad"), selection.Column("score"));
        return $"count(*), CAST(sum(CASE WHEN {quad} <= 2 THEN 1 ELSE 0 END) AS BIGINT), CAST(sum(CASE WHEN {quad} > 2 THEN 1 ELSE 0 END) AS BIGINT), sum(CASE WHEN {quad} <= 2 THEN {score} ELSE 0.0 END), sum(CASE WHEN {quad} > 2 THEN {score} ELSE 0.0 END)";
    }

    /// <summary>Tallies by the first column of a query.</summary>
    public static IEnumerable<(TKey Key, EventTally Tally)> Read<TKey>(IDialect dialect, string sql, DynamicParameters parameters)
    {
        using var connection = dialect.Connect();
        using var reader = connection.ExecuteReader(sql, parameters);
        while (reader.Read())
            yield return ((TKey)reader.GetValue(0), new EventTally(reader.GetInt64(1), reader.GetInt64(2), reader.GetInt64(3), reader.GetDouble(4), reader.GetDouble(5)));
    }

    /// <summary>Whether pairs alone can answer: an event of two actors is two pairs, and names stand with the sides.</summary>
    private static bool IsOfPairs(EventQuery query) => query.Actors.All(NameKey.IsCode) && query.Recipients.All(NameKey.IsCode);

    private static IEnumerable<GroupCount> Pairs(IDialect dialect, EventQuery query) => DyadCounter.Count(dialect, query, null, null).Select(pair => new GroupCount($"{pair.Actor} {pair.Recipient}", pair.Tally));

    private static IEnumerable<GroupCount> Grouped(IDialect dialect, EventQuery query, EventGroup group)
    {
        var selection = EventSelection.Of(dialect, query);
        var (key, joined) = Key(selection, group);
        var rows = Read<object>(dialect, $"SELECT {key}, {Tally(selection)}{selection.From(joined)} GROUP BY {key}", selection.Parameters);
        return rows.SelectMany(row => Keys(row.Key, group).Select(name => (name, row.Tally)))
            .GroupBy(pair => pair.name, StringComparer.Ordinal).Select(same => new GroupCount(same.Key, same.Select(pair => pair.Tally).Aggregate((one, other) => one + other)));
    }

    private static (string Key, string Joined) Key(EventSelection selection, EventGroup group)
    {
        switch (group)
        {
            case EventGroup.Actor or EventGroup.Recipient:
                selection.Require($"g.event = {selection.Event} AND g.side = {(group == EventGroup.Actor ? 0 : 1)} AND g.is_first = 1");
                return ("g.code", " CROSS JOIN sides g");
            case EventGroup.Sector:
                // The same sector twice on a side counts once.
                selection.Require($"g.event = {selection.Event}");
                return ("g.sector", " CROSS JOIN (SELECT DISTINCT event, coalesce(sector, '') AS sector FROM sides WHERE side = 0) g");
            case EventGroup.Dyad:
                selection.Require($"g.event = {selection.Event} AND g.side = 0 AND g.is_first = 1 AND h.event = {selection.Event} AND h.side = 1 AND h.is_first = 1 AND g.code <> '' AND h.code <> ''");
                return ("g.code || ' ' || h.code", " CROSS JOIN sides g CROSS JOIN sides h");
            case EventGroup.Publisher:
                selection.Require($"g.number = {selection.EventColumn("document")}");
                return ("coalesce(g.publisher, '')", " CROSS JOIN documents g");
            case EventGroup.Category or EventGroup.Status:
                return (selection.Column(group == EventGroup.Category ? "category" : "status"), "");
            case EventGroup.Mode or EventGroup.Context:
                return (selection.EventColumn(group == EventGroup.Mode ? "modes" : "contexts"), "");
            case EventGroup.Source:
                return (selection.EventColumn("source"), "");
            case EventGroup.Country:
                return ($"coalesce({selection.EventColumn("country")}, '')", "");
            default:
                return (selection.Column("day"), "");
        }
    }

    private static IEnumerable<string> Keys(object key, EventGroup group) => key switch
    {
        long day => [Period(RecordTime.ToDay(day), group)],
        string listed when group is EventGroup.Mode or EventGroup.Context => listed.Length == 0 ? [""] : listed.Split(';', StringSplitOptions.RemoveEmptyEntries),
        _ => [(string)key],
    };

    private static string Period(DateOnly? day, EventGroup group) => day is not { } known ? "" : group switch
    {
        EventGroup.Week => Calendar.StartOf(known, TimeUnit.Week).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        EventGroup.Month => known.ToString("yyyy-MM", CultureInfo.InvariantCulture),
        EventGroup.Year => known.ToString("yyyy", CultureInfo.InvariantCulture),
        _ => known.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
    };
}
