using Dapper;
using Readout.Record;
using Readout.Record.Storage;

namespace Readout.Tests.Record;

/// <summary>What merging made of a record, by ids, so that records which took the same in another order can be compared.</summary>
internal static class MergedState
{
    public static IReadOnlyList<string> Of(RecordPlace place)
    {
        IDialect dialect = PostgresAddress.IsOne(place.Location) ? new PostgresDialect(PostgresAddress.Parse(place.Location, EventRecord.DefaultPatience), RecordAccess.Read, EventRecord.DefaultPatience)
            : new SqliteDialect(place.Location, RecordAccess.Read, EventRecord.DefaultPatience);
        using var connection = dialect.Connect();
        return
        [
            .. connection.Query<string>("SELECT e.id || ' ' || n.id || ' ' || e.is_lead || ' ' || t.standing FROM events e JOIN events n ON n.number = e.entry JOIN traits t ON t.event = e.number WHERE e.superseded IS NULL").Order(StringComparer.Ordinal),
            .. connection.Query<string>("SELECT n.id || ' ' || m.reports || ' ' || m.documents FROM entries m JOIN events n ON n.number = m.number").Order(StringComparer.Ordinal),
            .. connection.Query<(string First, string Second, string About)>("SELECT e.id, o.id, c.about FROM conflicts c JOIN events e ON e.number = c.event JOIN events o ON o.number = c.other")
                .Select(pair => string.CompareOrdinal(pair.First, pair.Second) < 0 ? $"{pair.First} {pair.Second} {pair.About}" : $"{pair.Second} {pair.First} {pair.About}").Order(StringComparer.Ordinal),
            .. connection.Query<string>("SELECT 'events ' || count(*) FROM events WHERE superseded IS NULL"), .. connection.Query<string>("SELECT 'traits ' || count(*) FROM traits"), .. connection.Query<string>("SELECT 'blocks ' || count(*) FROM blocks"),
        ];
    }
}
