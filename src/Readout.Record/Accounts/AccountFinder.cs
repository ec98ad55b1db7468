using System.Data.Common;
using Dapper;
using Readout.Exchange.Rows;
using Readout.Record.Merging;
using Readout.Record.Reading;
using Readout.Record.Storage;

namespace Readout.Record.Accounts;

/// <summary>Finds accounts of one meeting or incident in a record. Of reprints the origin alone counts; events count as people corrected them.</summary>
/// <param name="dialect">The database.</param>
/// <param name="changed">What people corrected or rejected.</param>
internal sealed class AccountFinder(IDialect dialect, ChangedEvents changed)
{
    private const int MostCandidates = 400;

    /// <summary>The accounts of what a document is about, its own among them; null where the record has no such document.</summary>
    public AccountComparison? OfDocument(string key) => Load(key) is { } report ? new AccountAligner([report, .. Others(report)]).Align() : null;

    /// <summary>What is told of the entry that an event is a report of; null where there is no such event.</summary>
    public AccountComparison? OfEntry(string id)
    {
        using var connection = dialect.Connect();
        var events = connection.Query<(string Id, string Key)>("SELECT e.id, d.key FROM events n JOIN events e ON (e.entry = n.entry OR e.number = n.number) AND e.superseded IS NULL JOIN documents d ON d.number = e.document WHERE n.id = @id AND n.superseded IS NULL", new { id }).ToArray();
        if (events.Length == 0) return null;
        var (reports, told) = (LoadAll(events.Select(found => found.Key).Distinct()), events.Select(found => found.Id).ToHashSet(StringComparer.Ordinal));
        var all = reports.Concat(Others(reports[0])).Concat(LoadAll(Contradicting(connection, id))).DistinctBy(report => report.Key);
        var comparison = new AccountAligner(all).Align();
        return comparison with { Rows = [.. comparison.Rows.Where(row => row.Versions.Any(version => told.Contains(version.Event.Id)))] };
    }

    // What contradicts a report need not open with the same: a denial is told at the end as often. A pair stands once, whichever of the two came first.
    private static IEnumerable<string> Contradicting(DbConnection connection, string id) => new[] { ("event", "other"), ("other", "event") }.SelectMany(sides => connection.Query<string>($"""
        SELECT DISTINCT d.key FROM events n JOIN events e ON (e.entry = n.entry OR e.number = n.number) AND e.superseded IS NULL JOIN conflicts c ON c.{sides.Item1} = e.number
        JOIN events o ON o.number = c.{sides.Item2} AND o.superseded IS NULL JOIN documents d ON d.number = o.document WHERE n.id = @id AND n.superseded IS NULL ORDER BY d.key
        """, new { id })).Distinct().Order(StringComparer.Ordinal).Take(MostCandidates);

    /// <summary>Accounts of what passed between two parties on a day, a comparison for each meeting or incident.</summary>
    public IReadOnlyList<AccountComparison> Between(string actor, string recipient, DateOnly day)
    {
        using var connection = dialect.Connect();
        var keys = Keys(connection, """
            SELECT DISTINCT d.key, a.event FROM sides a JOIN sides b ON b.event = a.event AND b.code = @recipient JOIN events e ON e.number = a.event JOIN documents d ON d.number = e.document
            WHERE a.code = @actor AND a.side IN (0, 1) AND a.is_first IN (0, 1) AND a.day = @day AND NOT (a.side = b.side AND a.position = b.position)
            """, new { actor, recipient, day = RecordTime.ToNumber(day) }, row => row.Date == day && Codes(row).ToList() is var codes && codes.Remove(actor) && codes.Remove(recipient));
        return [.. AccountGrouper.Group(LoadAll(keys)).Select(group => new AccountAligner(group).Align())];
    }

    // Others with something done by or to the same parties on the days of what the report opens with.
    private List<AccountReport> Others(AccountReport report)
    {
        using var connection = dialect.Connect();
        var keys = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var anchor in AccountMatcher.Shipped.Anchors(report))
        {
            var (categories, parties) = (MergingTables.Shipped.Compared(anchor.Row.Category).ToArray(), Codes(anchor.Row).Distinct().ToArray());
            var (first, last) = (DateOnly.FromDayNumber(anchor.Traits.First), DateOnly.FromDayNumber(anchor.Traits.Last));
            keys.UnionWith(Keys(connection, $"""
                SELECT DISTINCT d.key, s.event FROM sides s JOIN events e ON e.number = s.event JOIN documents d ON d.number = e.document
                WHERE s.code {dialect.Among} AND s.side IN (0, 1) AND s.is_first IN (0, 1) AND s.day BETWEEN @first AND @last AND s.category {dialect.AmongOf("categories")}
                """, new { categories = dialect.Values(categories), values = dialect.Values(parties), first = RecordTime.ToNumber(first), last = RecordTime.ToNumber(last) },
                row => row.Date >= first && row.Date <= last && categories.Contains(row.Category) && Codes(row).Intersect(parties).Any()));
        }
        keys.Remove(report.Key);
        return [.. LoadAll(keys.Take(MostCandidates), report.Cluster).Where(other => AccountMatcher.Shipped.AreOfOne(report, other))];
    }

    private static IEnumerable<string> Codes(EventRow row) => row.Actors.Concat(row.Recipients).Select(party => party.Code ?? "");

    // Documents of events that the database finds by the coder's word, and of those that are so since people corrected them.
    private IReadOnlyList<string> Keys(DbConnection connection, string sql, object parameters, Func<EventRow, bool> isWanted) =>
        [.. connection.Query<(string Key, long Event)>(sql, parameters).Where(found => !changed.ByNumber.ContainsKey(found.Event)).Select(found => found.Key)
            .Concat(changed.Holding.Where(found => isWanted(found.Row)).Select(found => found.Stored.DocumentKey)).Distinct().Order(StringComparer.Ordinal)];

    private List<AccountReport> LoadAll(IEnumerable<string> keys, long? but = null) =>
        [.. keys.Select(Load).OfType<AccountReport>().Where(report => report.Cluster is null || report.Cluster != but).OrderBy(report => report.Document.Published ?? DateOnly.MaxValue).ThenBy(report => report.Key, StringComparer.Ordinal).DistinctBy(report => report.Cluster?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? report.Key)];

    private AccountReport? Load(string key) => DocumentLoader.Load(dialect, key, changed) is not { } stored ? null
        : AccountReport.Of(stored.Number, stored.Key, stored.Document, stored.Sentences, stored.Events.Where(found => found.Corrected is not { IsRejected: true }).Select(found => found.Told)) with { Cluster = stored.Cluster };
}
