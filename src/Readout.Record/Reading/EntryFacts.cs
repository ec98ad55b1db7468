using Dapper;
using Readout.Record.Storage;

namespace Readout.Record.Reading;

/// <summary>What an entry rests on.</summary>
/// <param name="Reports">Current events that are reports of it.</param>
/// <param name="Documents">How many documents they stand in.</param>
/// <param name="Publishers">How many publishers their documents have.</param>
/// <param name="First">Day of publication of the first; null when unknown.</param>
/// <param name="Last">Day of publication of the last; null when unknown.</param>
internal sealed record EntryFacts(long Reports, long Documents, long Publishers, DateOnly? First, DateOnly? Last)
{
    private const string Sql = """
        SELECT m.number, count(*), count(DISTINCT e.document), count(DISTINCT d.publisher), min(CASE WHEN d.published > 0 THEN d.published END), max(d.published) FROM events m
        JOIN events e ON e.entry = m.entry JOIN documents d ON d.number = e.document WHERE m.number IN @values AND e.superseded IS NULL GROUP BY m.number
        """;

    /// <summary>What the entries of some events rest on, by the events' numbers; events without an entry are not among them.</summary>
    public static Dictionary<long, EntryFacts> Of(IDialect dialect, long[] events)
    {
        var facts = new Dictionary<long, EntryFacts>();
        if (events.Length == 0) return facts;
        using var connection = dialect.Connect();
        using var reader = connection.ExecuteReader(Sql.Replace("IN @values", dialect.Among, StringComparison.Ordinal), new { values = dialect.Values(events) });
        while (reader.Read())
            facts[reader.GetInt64(0)] = new EntryFacts(reader.GetInt64(1), reader.GetInt64(2), reader.GetInt64(3), reader.IsDBNull(4) ? null : RecordTime.ToDay(reader.GetInt64(4)), RecordTime.ToDay(reader.GetInt64(5)));
        return facts;
    }
}
