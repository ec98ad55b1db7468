using Dapper;
using Readout.Record.Storage;

namespace Readout.Record.Reading;

/// <summary>Counts what each party did and what was done to it.</summary>
internal static class ActorCounter
{
    /// <summary>Parties of the events that answer a question, the busiest first.</summary>
    public static IReadOnlyList<ActorCount> Count(IDialect dialect, EventQuery query, int? limit)
    {
        var selection = EventSelection.Of(dialect, query);
        selection.Require($"g.event = {selection.Event}");
        var keys = "g.code, g.sector, g.name";
        var sql = $"SELECT {keys}, count(DISTINCT CASE WHEN g.side = 0 THEN g.event END), count(DISTINCT CASE WHEN g.side = 1 THEN g.event END){selection.From(" CROSS JOIN sides g")} GROUP BY {keys}";
        using var connection = dialect.Connect();
        var counts = connection.Query<(string, string?, string?, long, long)>(sql, selection.Parameters).Select(row => new ActorCount(row.Item1, row.Item2, row.Item3, row.Item4, row.Item5));
        var order = counts.OrderByDescending(each => each.Acting + each.Receiving).ThenBy(each => each.Code, StringComparer.Ordinal).ThenBy(each => each.Sector, StringComparer.Ordinal).ThenBy(each => each.Name, StringComparer.Ordinal);
        return [.. limit is { } most ? order.Take(most) : order];
    }
}
