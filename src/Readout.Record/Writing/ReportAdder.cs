using Readout.Record.Merging;
using Readout.Record.Watching;

namespace Readout.Record.Writing;

/// <summary>Adds the documents of one batch, within one transaction.</summary>
internal sealed class ReportAdder(RecordWork work, long run, IReportMerger? merger)
{
    public IReadOnlyList<AddOutcome> Add(ReportBatch batch)
    {
        var keys = batch.Reports.Select(report => DocumentKey.Of(report.Document)).ToArray();
        var known = KnownDocuments.Among(work, keys);
        var (outcomes, chosen, setAside) = (new AddOutcome[keys.Length], new List<(Report, string)>(), batch.SetAside.ToList());
        for (var i = 0; i < keys.Length; i++)
        {
            if (known.TryGetValue(keys[i], out outcomes[i])) continue;
            if (KeepableText.Refuse(batch.Reports[i]) is { } reason)
            {
                outcomes[i] = AddOutcome.Refused;
                setAside.Add(new SetAsideItem(Printable(batch.Reports[i].Document.Id), 0, reason));
                continue;
            }
            known[keys[i]] = AddOutcome.Known;
            chosen.Add((batch.Reports[i], keys[i]));
        }
        WriteReports(chosen);
        foreach (var item in setAside) SetAside(work, item);
        foreach (var (name, position) in batch.Positions.OrderBy(pair => pair.Key, StringComparer.Ordinal))
            work.Execute("INSERT INTO inputs (name, position, updated) VALUES (@name, @position, @Now) ON CONFLICT (name) DO UPDATE SET position = excluded.position, updated = excluded.updated", new { name, position, work.Now });
        foreach (var feed in batch.Feeds) WatchRows.Write(work, feed);
        foreach (var host in batch.Hosts) WatchRows.Write(work, host);
        foreach (var page in batch.Announced) WatchRows.Announce(work, page);
        foreach (var page in batch.Moved) WatchRows.Move(work, page);
        return outcomes;
    }

    private void WriteReports(List<(Report Report, string Key)> chosen)
    {
        if (chosen.Count == 0) return;
        var ids = EventIds.Choose(work, chosen);
        var added = new List<AddedDocument>(chosen.Count);
        for (var i = 0; i < chosen.Count; i++)
        {
            var (report, key) = chosen[i];
            var number = work.Next("documents");
            DocumentRows.Write(work, number, key, run, report);
            DocumentRows.WriteReading(work, number, report);
            var events = ids[i].Select(found => new AddedEvent(EventRows.Write(work, number, report.Document.Publisher, run, found, work.Now, work.Now), found.Row)).ToArray();
            added.Add(new AddedDocument(number, key, report, events, IsNew: true));
        }
        work.Flush();
        work.Dialect.IndexTexts(work.Connection, added[0].Number);
        DocumentRows.Count(work, chosen.Select(pair => Storage.RecordTime.ToNumber(pair.Report.Document.Published)), 1);
        merger?.Merge(work, added);
        RunRows.Tell(work, run, added.Count, added.Sum(document => document.Events.Count));
    }

    /// <summary>Keeps what could not be read, once for each place.</summary>
    public static void SetAside(RecordWork work, SetAsideItem item) => work.Execute("INSERT INTO quarantine (source, position, reason, added) VALUES (@Source, @Position, @Reason, @Now) ON CONFLICT (source, position) DO NOTHING",
        new { item.Source, item.Position, Reason = Printable(item.Reason), work.Now });

    private static string Printable(string text) => string.Concat(text.Select(c => c == '\0' || char.IsSurrogate(c) ? '\uFFFD' : c));
}
