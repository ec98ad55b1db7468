using Dapper;
using Readout.Record.Storage;

namespace Readout.Record.Reading;

/// <summary>What an entry rests on. Reports that people rejected count for nothing, unless it has no others: then it is told as the coder has it.</summary>
/// <param name="Reports">Current events that are reports of it.</param>
/// <param name="Documents">How many documents they stand in.</param>
/// <param name="Publishers">How many publishers their documents have.</param>
/// <param name="First">Day of publication of the first; null when unknown.</param>
/// <param name="Last">Day of publication of the last; null when unknown.</param>
internal sealed record EntryFacts(long Reports, long Documents, long Publishers, DateOnly? First, DateOnly? Last)
{
    /// <summary>What the entries of some events rest on, by the events' numbers; events without an entry are not among them.</summary>
    /// <param name="dialect">The database.</param>
    /// <param name="events">The events.</param>
    /// <param name="rejected">Reports that people rejected, whatever their entries; empty for none, or where corrections are ignored.</param>
    public static Dictionary<long, EntryFacts> Of(IDialect dialect, long[] events, long[] rejected)
    {
        var facts = Read(dialect, events, rejected);
        if (rejected.Length == 0 || Array.FindAll(events, number => !facts.ContainsKey(number)) is not { Length: > 0 } bare) return facts;
        foreach (var (number, fact) in Read(dialect, bare, [])) facts[number] = fact;
        return facts;
    }

    private static Dictionary<long, EntryFacts> Read(IDialect dialect, long[] events, long[] rejected)
    {
        var facts = new Dictionary<long, EntryFacts>();
        if (events.Length == 0) return facts;
        var sql = $"""
            SELECT m.number, count(*), count(DISTINCT e.document), count(DISTINCT d.publisher), min(CASE WHEN d.published > 0 THEN d.published END), max(d.published) FROM events m
            JOIN events e ON e.entry = m.entry JOIN documents d ON d.number = e.document WHERE m.number {dialect.Among} AND e.superseded IS NULL AND NOT (e.number {dialect.AmongOf("rejected")}) GROUP BY m.number
            """;
        using var connection = dialect.Connect();
        using var reader = connection.ExecuteReader(sql, new { values = dialect.Values(events), rejected = dialect.Values(rejected) });
        while (reader.Read())
            facts[reader.GetInt64(0)] = new EntryFacts(reader.GetInt64(1), reader.GetInt64(2), reader.GetInt64(3), reader.IsDBNull(4) ? null : RecordTime.ToDay(reader.GetInt64(4)), RecordTime.ToDay(reader.GetInt64(5)));
        return facts;
    }
}
