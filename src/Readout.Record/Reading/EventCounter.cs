using System.Globalization;
using Dapper;
using Readout.Record.Storage;

namespace Readout.Record.Reading;

/// <summary>Counts events, together and by what they share.</summary>
internal static class EventCounter
{
    /// <summary>How many events answer a question.</summary>
    public static long Count(Question question)
    {
        if (!question.AsksColumns) return question.Apart.Count;
        var selection = question.Select();
        using var connection = question.Dialect.Connect();
        return connection.ExecuteScalar<long>($"SELECT count(*){selection.From()}", selection.Parameters) + question.Apart.Count;
    }

    /// <summary>Numbers of the events that answer a question, as the coder said them.</summary>
    /// <param name="dialect">The database.</param>
    /// <param name="query">The question.</param>
    /// <param name="among">Only these events; null for all.</param>
    public static IReadOnlyList<long> Numbers(IDialect dialect, EventQuery query, long[]? among = null)
    {
        var selection = EventSelection.Of(dialect, query);
        if (among is not null) selection.RequireAny(among);
        using var connection = dialect.Connect();
        return [.. connection.Query<long>($"SELECT {selection.Event}{selection.From()}", selection.Parameters)];
    }

    /// <summary>Events by what they share, the largest group first.</summary>
    public static IReadOnlyList<GroupCount> By(Question question, EventGroup group, int? limit)
    {
        if (group == EventGroup.Dyad && IsOfPairs(question.Query)) return Ordered(Pairs(question), group, limit);
        var counted = question.AsksColumns ? Grouped(question, group) : [];
        return Ordered(question.Apart.Count == 0 ? counted : Added(counted, question.Apart, group), group, limit);
    }

    /// <summary>Groups in the order in which they are given: the largest first, periods in their own.</summary>
    public static IReadOnlyList<GroupCount> Ordered(IEnumerable<GroupCount> counted, EventGroup group, int? limit)
    {
        GroupCount[] groups = [.. counted];
        if (group is EventGroup.Day or EventGroup.Week or EventGroup.Month or EventGroup.Year) Array.Sort(groups, (one, other) => string.CompareOrdinal(one.Key, other.Key));
        else Array.Sort(groups, (one, other) => other.Tally.Events.CompareTo(one.Tally.Events) is not 0 and var more ? more : string.CompareOrdinal(one.Key, other.Key));
        return limit < groups.Length ? groups[..Math.Max(0, limit.Value)] : groups;
    }

    /// <summary>Tallies by some columns.</summary>
    /// <param name="dialect">The database.</param>
    /// <param name="selection">The question.</param>
    /// <param name="keys">The columns.</param>
    /// <param name="joined">Further tables that they are of; "" for none.</param>
    public static IEnumerable<(object[] Keys, EventTally Tally)> Tallies(IDialect dialect, EventSelection selection, string[] keys, string joined = "")
    {
        var (columns, quad, score) = (string.Join(", ", keys), selection.Column("quad"), selection.Column("score"));
        // SQLite sorts a million rows to group them by anything but the order of an index; in that order it counts them as they come, and little is left to add up.
        var grouped = keys is ["e.category" or "e.status"] && selection.IsOfDaysAlone && dialect is SqliteDialect ? "e.day, e.quad, e.status, e.category" : columns;
        var sql = $"SELECT {columns}, count(*), sum(CASE WHEN {quad} <= 2 THEN 1 ELSE 0 END), sum(CASE WHEN {quad} <= 2 THEN {score} ELSE 0.0 END), sum({score}){selection.From(joined)} GROUP BY {grouped}";
        using var connection = dialect.Connect();
        using var reader = connection.ExecuteReader(sql, selection.Parameters);
        while (reader.Read())
        {
            var values = new object[keys.Length];
            for (var i = 0; i < keys.Length; i++) values[i] = reader.GetValue(i);
            var (events, cooperation, warm, all) = (reader.GetInt64(keys.Length), reader.GetInt64(keys.Length + 1), reader.GetDouble(keys.Length + 2), reader.GetDouble(keys.Length + 3));
            yield return (values, new EventTally(events, cooperation, events - cooperation, warm, all - warm));
        }
    }

    /// <summary>Whether pairs alone can answer: an event of two actors is two pairs, and names stand with the sides.</summary>
    public static bool IsOfPairs(EventQuery query) => query.Actors.All(NameKey.IsCode) && query.Recipients.All(NameKey.IsCode);

    private static IEnumerable<GroupCount> Added(IEnumerable<GroupCount> counted, IReadOnlyList<ChangedEvent> apart, EventGroup group)
    {
        var (table, tallies) = (EventTableFiller.Fill(apart), counted.ToDictionary(each => each.Key, each => each.Tally, StringComparer.Ordinal));
        foreach (var (key, tally) in table.Tallies(table.All, group)) tallies[key] = tallies.GetValueOrDefault(key) + tally;
        return tallies.Select(pair => new GroupCount(pair.Key, pair.Value));
    }

    private static IEnumerable<GroupCount> Pairs(Question question) =>
        DyadCounter.Count(question, null, null).Select(pair => new GroupCount($"{pair.Actor} {pair.Recipient}", pair.Tally));

    private static IEnumerable<GroupCount> Grouped(Question question, EventGroup group)
    {
        var selection = question.Select();
        var (key, joined) = Key(selection, group);
        var tallies = new Dictionary<string, EventTally>(StringComparer.Ordinal);
        foreach (var (keys, tally) in Tallies(question.Dialect, selection, [key], joined))
            foreach (var name in Keys(keys[0], group, selection.LeadsPairs)) tallies[name] = tallies.GetValueOrDefault(name) + tally;
        return tallies.Select(pair => new GroupCount(pair.Key, pair.Value));
    }

    private static (string Key, string Joined) Key(EventSelection selection, EventGroup group)
    {
        switch (group)
        {
            case EventGroup.Actor or EventGroup.Recipient or EventGroup.Sector or EventGroup.Publisher when selection.LeadsPairs:
                return (PairDetails.Of(group switch { EventGroup.Actor => "actors", EventGroup.Recipient => "recipients", EventGroup.Sector => "actor_sectors", _ => "publisher" }), "");
            case EventGroup.Actor or EventGroup.Recipient:
                return ("coalesce(g.code, '')", $" LEFT JOIN sides g ON g.event = {selection.Event} AND g.side = {(group == EventGroup.Actor ? 0 : 1)} AND g.is_first = 1");
            case EventGroup.Sector:
                // The same sector twice on a side counts once.
                return ("coalesce(g.sector, '')", $"""
                     LEFT JOIN sides g ON g.event = {selection.Event} AND g.side = 0
                    AND NOT EXISTS (SELECT 1 FROM sides h WHERE h.event = g.event AND h.side = 0 AND h.position < g.position AND coalesce(h.sector, '') = coalesce(g.sector, ''))
                    """);
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

    private static IEnumerable<string> Keys(object key, EventGroup group, bool isOfPair) => key switch
    {
        string listed when isOfPair && group is (EventGroup.Actor or EventGroup.Recipient) => PairDetails.Codes(listed),
        string listed when isOfPair && group == EventGroup.Sector => PairDetails.Sectors(listed),
        long day => [Period(RecordTime.ToDay(day), group)],
        string listed when group is EventGroup.Mode or EventGroup.Context => listed.Length == 0 ? [""] : listed.Split(';', StringSplitOptions.RemoveEmptyEntries),
        _ => [(string)key],
    };

    /// <summary>The key of a day's period.</summary>
    public static string Period(DateOnly? day, EventGroup group) => day is not { } known ? "" : group switch
    {
        EventGroup.Week => Calendar.StartOf(known, TimeUnit.Week).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        EventGroup.Month => known.ToString("yyyy-MM", CultureInfo.InvariantCulture),
        EventGroup.Year => known.ToString("yyyy", CultureInfo.InvariantCulture),
        _ => known.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
    };
}
