using Dapper;
using Readout.Exchange.Rows;

namespace Readout.Record.Reading;

/// <summary>Counts what each party did and what was done to it.</summary>
internal static class ActorCounter
{
    /// <summary>Parties of the events that answer a question, the busiest first.</summary>
    public static IReadOnlyList<ActorCount> Count(Question question, int? limit)
    {
        var counts = question.Apart.Count == 0 ? Read(question) : Added(Apart(question), question.AsksColumns ? Read(question) : []);
        var order = counts.OrderByDescending(each => each.Acting + each.Receiving).ThenBy(each => each.Code, StringComparer.Ordinal).ThenBy(each => each.Sector, StringComparer.Ordinal).ThenBy(each => each.Name, StringComparer.Ordinal);
        return [.. limit is { } most ? order.Take(most) : order];
    }

    private static IEnumerable<ActorCount> Read(Question question)
    {
        if (!question.AsksColumns) return [];
        var selection = question.Select();
        selection.Require($"g.event = {selection.Event}");
        var keys = "g.code, g.sector, g.name";
        var sql = $"SELECT {keys}, count(DISTINCT CASE WHEN g.side = 0 THEN g.event END), count(DISTINCT CASE WHEN g.side = 1 THEN g.event END){selection.From(" CROSS JOIN sides g")} GROUP BY {keys}";
        using var connection = question.Dialect.Connect();
        return connection.Query<(string, string?, string?, long, long)>(sql, selection.Parameters).Select(row => new ActorCount(row.Item1, row.Item2, row.Item3, row.Item4, row.Item5));
    }

    private static IEnumerable<ActorCount> Apart(Question question) => question.Apart.SelectMany(changed => Parties(changed.Row.Actors, 1, 0).Concat(Parties(changed.Row.Recipients, 0, 1)));

    private static IEnumerable<ActorCount> Parties(IReadOnlyList<PartyRow> side, long acting, long receiving) =>
        side.Select(party => new ActorCount(party.Code ?? "", party.Sector, party.Name, acting, receiving)).Distinct();

    private static IEnumerable<ActorCount> Added(IEnumerable<ActorCount> some, IEnumerable<ActorCount> others) => some.Concat(others).GroupBy(each => each with { Acting = 0, Receiving = 0 })
        .Select(same => same.Key with { Acting = same.Sum(each => each.Acting), Receiving = same.Sum(each => each.Receiving) });
}
