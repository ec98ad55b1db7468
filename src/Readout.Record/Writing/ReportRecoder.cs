using Readout.Record.Merging;

namespace Readout.Record.Writing;

/// <summary>Writes new versions of the events of documents that the record has, within one transaction.</summary>
internal sealed class ReportRecoder(RecordWork work, long run, IReportMerger? merger)
{
    private sealed record Version(long Number, long Document, string Id, long Added, long Updated, string Line);

    public int Recode(IReadOnlyList<Report> reports)
    {
        var given = reports.Select(report => (Report: report, Key: DocumentKey.Of(report.Document))).ToArray();
        var numbers = work.QueryAmong<(string Key, long Number), string>("SELECT key, number FROM documents WHERE key IN @values", [.. given.Select(pair => pair.Key)])
            .ToDictionary(pair => pair.Key, pair => pair.Number, StringComparer.Ordinal);
        var chosen = given.Where(pair => numbers.ContainsKey(pair.Key)).DistinctBy(pair => pair.Key).ToArray();
        var documents = chosen.Select(pair => numbers[pair.Key]).ToArray();
        var old = work.QueryAmong<Version, long>("SELECT e.number, e.document, e.id, e.added, e.updated, l.line FROM events e JOIN lines l ON l.event = e.number WHERE e.superseded IS NULL AND e.document IN @values", documents).ToArray();
        Supersede([.. old.Select(version => version.Number)]);
        DocumentRows.ClearReading(work, documents);
        var events = EventIds.Choose(work, chosen);
        var added = chosen.Select((pair, i) => Write(pair.Report, pair.Key, numbers[pair.Key], events[i], old)).ToArray();
        work.Flush();
        NoteDeletions(old, added);
        work.ExecuteAmong($"UPDATE documents SET run = {Storage.RecordTime.Digits(run)} WHERE number IN @values", documents);
        merger?.Merge(work, added);
        RunRows.Tell(work, run, added.Length, added.Sum(document => document.Events.Count));
        return added.Length;
    }

    private void Supersede(long[] events)
    {
        merger?.Withdraw(work, events, []);
        EventRows.ClearParties(work, events);
        work.ExecuteAmong($"UPDATE events SET superseded = {Storage.RecordTime.Digits(run)}, entry = NULL WHERE number IN @values", events);
    }

    private AddedDocument Write(Report report, string key, long number, IReadOnlyList<ReportEvent> events, Version[] old)
    {
        DocumentRows.WriteReading(work, number, report);
        var before = old.Where(version => version.Document == number).ToDictionary(version => version.Id, StringComparer.Ordinal);
        var added = new List<AddedEvent>(events.Count);
        foreach (var found in events)
        {
            var earlier = before.GetValueOrDefault(found.Row.Id);
            var isSame = earlier is not null && Content(earlier.Line).SequenceEqual(Content(found.Line));
            added.Add(new AddedEvent(EventRows.Write(work, number, report.Document.Publisher, run, found, earlier?.Added ?? work.Now, isSame ? earlier!.Updated : work.Now), found.Row));
        }
        return new AddedDocument(number, key, report, added, IsNew: false);
    }

    // What an event says, without what coded it, which stands at the end.
    private static ReadOnlySpan<char> Content(string line) => line.LastIndexOf(",\"coder\":", StringComparison.Ordinal) is > 0 and var end ? line.AsSpan(0, end) : line;

    private void NoteDeletions(Version[] old, AddedDocument[] added)
    {
        var present = added.SelectMany(document => document.Events).Select(found => found.Row.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var version in old.Where(version => !present.Contains(version.Id)))
            work.Execute("INSERT INTO deletions (kind, id, reason, deleted) VALUES ('event', @Id, 'recoded', @Now) ON CONFLICT (kind, id) DO UPDATE SET deleted = excluded.deleted", new { version.Id, work.Now });
        work.ExecuteAmong("DELETE FROM deletions WHERE kind = 'event' AND id IN @values", present.ToArray());
    }
}
