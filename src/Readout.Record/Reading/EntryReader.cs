using System.Data.Common;
using Dapper;
using Readout.Record.Merging;
using Readout.Record.Storage;

namespace Readout.Record.Reading;

/// <summary>Puts entries together from their reports, some hundreds at a time.</summary>
internal static class EntryReader
{
    private const int Chunk = 500;

    private sealed record Member(long Number, long Entry, long Day, long LastDay, long Published, string? Publisher, long? Cluster, long Document, string? Line);

    private sealed record OpposedReport(long Entry, long Report, long Against, string Other, string About, double Score);

    /// <summary>The entries of the events that lead them, in their order.</summary>
    /// <param name="dialect">The database.</param>
    /// <param name="leads">The events.</param>
    /// <param name="changed">What people changed: rejected reports are left out of an entry that has others.</param>
    public static IEnumerable<StoredEntry> Read(IDialect dialect, IEnumerable<StoredEvent> leads, ChangedEvents changed)
    {
        foreach (var chunk in leads.Chunk(Chunk))
            foreach (var entry in ReadChunk(dialect, chunk, changed)) yield return entry;
    }

    /// <summary>Entries that others contradict, of the contradictions that came in last.</summary>
    public static IReadOnlyList<StoredEntry> Contradicted(IDialect dialect, int limit, ChangedEvents changed) =>
        [.. LedBy(dialect, "SELECT a.entry FROM (SELECT event, other FROM conflicts ORDER BY event DESC LIMIT @limit) c JOIN events a ON a.number IN (c.event, c.other)", limit, changed).Where(entry => entry.Conflicts.Count > 0)];

    /// <summary>Entries of several documents that came in last.</summary>
    public static IReadOnlyList<StoredEntry> Shared(IDialect dialect, int limit, ChangedEvents changed) =>
        [.. LedBy(dialect, "SELECT number FROM (SELECT number FROM entries WHERE documents > 1 ORDER BY number DESC LIMIT @limit) s", limit, changed).Where(entry => entry.Documents > 1)];

    private static IEnumerable<StoredEntry> LedBy(IDialect dialect, string numbers, int limit, ChangedEvents changed)
    {
        var leads = EventLister.ListVersions(dialect, $"e.superseded IS NULL AND e.number IN ({numbers})", new DynamicParameters(new { limit = (long)limit }));
        return Read(dialect, leads.Select(changed.Lead), changed).OrderByDescending(entry => entry.LastDay ?? DateOnly.MinValue).ThenBy(entry => entry.Id, StringComparer.Ordinal);
    }

    private static List<StoredEntry> ReadChunk(IDialect dialect, StoredEvent[] leads, ChangedEvents changed)
    {
        using var connection = dialect.Connect();
        var numbers = Array.ConvertAll(leads, lead => lead.EntryNumber ?? lead.Number);
        var members = Members(dialect, connection, numbers).ToLookup(member => member.Entry);
        var conflicts = Conflicts(dialect, connection, numbers).Where(found => !IsRejected(found.Report) && !IsRejected(found.Against)).ToLookup(found => found.Entry);
        return [.. leads.Select((lead, i) => Entry(lead, Holding([.. members[numbers[i]]]), conflicts[numbers[i]], changed))];

        bool IsRejected(long number) => changed.ByNumber.GetValueOrDefault(number) is { IsRejected: true };
        Member[] Holding(Member[] all) => Array.FindAll(all, member => !IsRejected(member.Number)) is { Length: > 0 } some ? Array.ConvertAll(some, member => Corrected(member, changed)) : all;
    }

    private static Member Corrected(Member member, ChangedEvents changed) => changed.ByNumber.GetValueOrDefault(member.Number) is not { IsCorrected: true, Row: var row } ? member
        : member with { Day = RecordTime.ToNumber(row.Date), LastDay = RecordTime.ToNumber(row.EndDate ?? row.Date) };

    private static IEnumerable<Member> Members(IDialect dialect, DbConnection connection, long[] entries) => connection.Query<Member>($"""
        SELECT e.number, e.entry, e.day, e.last_day AS lastday, d.published, d.publisher, d.cluster, e.document, t.line FROM events e CROSS JOIN documents d LEFT JOIN traits t ON t.event = e.number
        WHERE d.number = e.document AND e.superseded IS NULL AND e.entry {dialect.Among}
        """, new { values = dialect.Values(entries) });

    // A pair stands once, whichever of the two came first.
    private static IEnumerable<OpposedReport> Conflicts(IDialect dialect, DbConnection connection, long[] entries) => new[] { ("event", "other"), ("other", "event") }.SelectMany(sides => connection.Query<OpposedReport>($"""
        SELECT a.entry, a.number AS report, b.number AS against, n.id AS other, c.about, c.score FROM events a CROSS JOIN conflicts c CROSS JOIN events b CROSS JOIN events n
        WHERE a.entry {dialect.Among} AND c.{sides.Item1} = a.number AND b.number = c.{sides.Item2} AND n.number = b.entry AND b.entry <> a.entry
        """, new { values = dialect.Values(entries) }));

    private static StoredEntry Entry(StoredEvent lead, Member[] members, IEnumerable<OpposedReport> conflicts, ChangedEvents changed)
    {
        var (days, reports) = (members.Where(member => member.Day > 0).ToArray(), members.Where(member => member.Published > 0).ToArray());
        return new StoredEntry
        {
            Id = lead.Id, Lead = lead, Reports = members.Length, Documents = members.Select(member => member.Document).Distinct().Count(), Publishers = Origins(members),
            FirstDay = days.Length > 0 ? RecordTime.ToDay(days.Min(member => member.Day)) : null, LastDay = days.Length > 0 ? RecordTime.ToDay(days.Max(member => member.LastDay)) : null,
            FirstReport = reports.Length > 0 ? RecordTime.ToDay(reports.Min(member => member.Published)) : null, LastReport = reports.Length > 0 ? RecordTime.ToDay(reports.Max(member => member.Published)) : null,
            Tolls = [.. members.SelectMany(member => Tolls(member, changed)).GroupBy(toll => toll.Field, StringComparer.Ordinal)
                .OrderBy(field => field.Key, StringComparer.Ordinal).Select(field => new TollRange(field.Key, field.Min(toll => toll.Count), field.Max(toll => toll.Count)))],
            Conflicts = [.. conflicts.GroupBy(found => (found.Other, found.About)).Select(pair => new EntryConflict(pair.Key.Other, pair.Key.About, pair.Max(found => found.Score)))
                .OrderByDescending(conflict => conflict.Score).ThenBy(conflict => conflict.Entry, StringComparer.Ordinal).ThenBy(conflict => conflict.About, StringComparer.Ordinal)],
        };
    }

    private static IEnumerable<(string Field, double Count)> Tolls(Member member, ChangedEvents changed) => changed.ByNumber.GetValueOrDefault(member.Number) is { IsCorrected: true } corrected
        ? corrected.Row.Size.Select(pair => (pair.Key, pair.Value)) : member.Line is { } line ? TraitText.Read(line, member.Document, MergingTables.Shipped).Tolls : [];

    // The earliest of near-duplicates is where they come from; one without a publisher is a publisher of its own.
    private static long Origins(Member[] members)
    {
        var origins = members.GroupBy(member => member.Cluster is { } cluster ? (true, cluster) : (false, member.Document))
            .Select(cluster => cluster.OrderBy(member => member.Published).ThenBy(member => member.Publisher, StringComparer.Ordinal).First().Publisher).ToArray();
        return origins.OfType<string>().Distinct(StringComparer.Ordinal).Count() + origins.Count(publisher => publisher is null);
    }
}
