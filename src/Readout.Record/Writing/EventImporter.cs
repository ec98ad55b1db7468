using System.Security.Cryptography;
using System.Text;
using Readout.Documents;
using Readout.Record.Merging;
using Readout.Record.Storage;

namespace Readout.Record.Writing;

/// <summary>Adds events that somebody else coded, within one transaction. Their documents come without a text: nobody gave it.</summary>
internal sealed class EventImporter(RecordWork work, long run, IReportMerger? merger)
{
    public IReadOnlyList<ImportOutcome> Import(ImportBatch batch)
    {
        var (outcomes, chosen) = (new ImportOutcome[batch.Events.Count], new List<ReportEvent>());
        var ids = batch.Events.Select(pair => pair.Event.Row.Id).Distinct(StringComparer.Ordinal).ToArray();
        var lines = work.QueryAmong<(string, string), string>("SELECT e.id, l.line FROM events e JOIN lines l ON l.event = e.number WHERE e.superseded IS NULL AND e.id IN @values", ids).ToDictionary(pair => pair.Item1, pair => pair.Item2, StringComparer.Ordinal);
        var deleted = work.QueryAmong<string, string>("SELECT id FROM deletions WHERE kind = 'event' AND id IN @values", ids).ToHashSet(StringComparer.Ordinal);
        for (var i = 0; i < outcomes.Length; i++)
        {
            var (found, place) = batch.Events[i];
            outcomes[i] = deleted.Contains(found.Row.Id) ? ImportOutcome.Deleted : !lines.TryGetValue(found.Row.Id, out var line) ? ImportOutcome.Added : line == found.Line ? ImportOutcome.Known : ImportOutcome.Refused;
            var reason = outcomes[i] == ImportOutcome.Refused ? $"another event has the id '{found.Row.Id}'" : outcomes[i] == ImportOutcome.Added && !IsKeepable(found.Line) ? "holds NUL characters, which are no text" : null;
            if (reason is not null)
            {
                outcomes[i] = ImportOutcome.Refused;
                ReportAdder.SetAside(work, place with { Reason = reason });
            }
            if (outcomes[i] != ImportOutcome.Added) continue;
            lines[found.Row.Id] = found.Line;
            chosen.Add(found);
        }
        Write(chosen);
        foreach (var item in batch.SetAside) ReportAdder.SetAside(work, item);
        return outcomes;
    }

    private void Write(List<ReportEvent> chosen)
    {
        if (chosen.Count == 0) return;
        var groups = chosen.GroupBy(found => Key(found), StringComparer.Ordinal).ToArray();
        var known = work.QueryAmong<(string Key, long Number), string>("SELECT key, number FROM documents WHERE key IN @values", [.. groups.Select(group => group.Key)]).ToDictionary(pair => pair.Key, pair => pair.Number, StringComparer.Ordinal);
        var documents = groups.Select(group => Open(group.Key, [.. group], known)).ToArray();
        var numbers = documents.ToDictionary(document => document.Key, document => (document.Number, Events: new List<AddedEvent>()), StringComparer.Ordinal);
        // Events are numbered as their lines stand, whatever their documents.
        foreach (var found in chosen)
        {
            var (number, events) = numbers[Key(found)];
            events.Add(new AddedEvent(EventRows.Write(work, number, found.Row.Publisher, run, found, work.Now, work.Now), found.Row));
        }
        work.Flush();
        var added = documents.Where(document => document.IsNew).ToArray();
        if (added.Length > 0) work.Dialect.IndexTexts(work.Connection, added[0].Number);
        DocumentRows.Count(work, added.Select(document => RecordTime.ToNumber(document.Report.Document.Published)), 1);
        merger?.Merge(work, [.. documents.Select(document => document with { Events = numbers[document.Key].Events }).OrderBy(document => document.Number)]);
        RunRows.Tell(work, run, added.Length, chosen.Count);
    }

    private AddedDocument Open(string key, IReadOnlyList<ReportEvent> events, Dictionary<string, long> known)
    {
        var row = events[0].Row;
        var document = new Document { Id = Name(events[0]), Text = "", Published = row.Published, Publisher = row.Publisher, Title = row.Title, Url = row.Url };
        var report = new Report { Document = document, Language = row.Language, Events = events };
        if (known.TryGetValue(key, out var number)) return new AddedDocument(number, key, report, [], IsNew: false);
        number = work.Next("documents");
        DocumentRows.Write(work, number, key, run, report);
        return new AddedDocument(number, key, report, [], IsNew: true);
    }

    private static string Name(ReportEvent found) => found.Row.Document is { Length: > 0 } document ? document : found.Row.Url ?? found.Row.Id;

    // Without a text the document's name must tell it from others.
    private static string Key(ReportEvent found)
    {
        var row = found.Row;
        var parts = string.Join('\u001f', "import", Name(found), row.Publisher, row.Url, RecordTime.Digits(RecordTime.ToNumber(row.Published)), row.Title);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(parts)))[..32];
    }

    private static bool IsKeepable(string line) => !line.Contains('\0', StringComparison.Ordinal) && !line.Contains("\\u0000", StringComparison.Ordinal);
}
