using Dapper;
using Readout.Record.Storage;

namespace Readout.Record.Reading;

/// <summary>What an entry rests on.</summary>
/// <param name="Reports">Current events that are reports of it.</param>
/// <param name="Publishers">How many publishers their documents have.</param>
/// <param name="First">Day of publication of the first; null when unknown.</param>
/// <param name="Last">Day of publication of the last; null when unknown.</param>
internal sealed record EntryFacts(long Reports, long Publishers, DateOnly? First, DateOnly? Last)
{
    private const string Sql = """
        SELECT n.id, count(*), count(DISTINCT d.publisher), min(CASE WHEN d.published > 0 THEN d.published END), max(d.published) FROM entries n
        JOIN events e ON e.entry = n.number JOIN documents d ON d.number = e.document WHERE n.id IN @values AND e.superseded IS NULL GROUP BY n.id
        """;

    /// <summary>The facts of some entries, by id.</summary>
    public static Dictionary<string, EntryFacts> Of(IDialect dialect, IReadOnlyCollection<string> entries)
    {
        var facts = new Dictionary<string, EntryFacts>(StringComparer.Ordinal);
        if (entries.Count == 0) return facts;
        using var connection = dialect.Connect();
        using var reader = connection.ExecuteReader(Sql.Replace("IN @values", dialect.Among, StringComparison.Ordinal), new { values = dialect.Values(entries.Distinct(StringComparer.Ordinal).ToArray()) });
        while (reader.Read())
            facts[reader.GetString(0)] = new EntryFacts(reader.GetInt64(1), reader.GetInt64(2), reader.IsDBNull(3) ? null : RecordTime.ToDay(reader.GetInt64(3)), RecordTime.ToDay(reader.GetInt64(4)));
        return facts;
    }
}
