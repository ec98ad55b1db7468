using System.Diagnostics;
using System.Globalization;
using Readout.Exchange;
using Readout.Record;
using Readout.Record.Reading;
using Readout.Record.Writing;

namespace Readout.Benchmarks;

/// <summary>Takes what one record holds into another, already coded: what an ingest costs without its coder, merging included.</summary>
internal static class RecordCopy
{
    private const int Batch = 1000;

    public static void Print(string from, string to, TextWriter output)
    {
        var (source, clock) = (EventRecord.Open(from, RecordAccess.Read), new WorkClock());
        var (documents, events) = (0L, 0L);
        var target = EventRecord.Open(to);
        using (var writer = target.Write(new RunDescription("benchmark", "record-copy", null)))
        {
            foreach (var stored in source.Documents().Chunk(Batch))
            {
                var batch = new ReportBatch { Reports = [.. stored.Select(document => ReportOf(source.Document(document.Key)!))] };
                clock.Start();
                writer.Add(batch);
                clock.Stop();
                (documents, events) = (documents + batch.Reports.Count, events + batch.Reports.Sum(report => report.Events.Count));
            }
            clock.Start();
            writer.Finish();
            clock.Stop();
        }
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{documents} documents with {events} events: {clock.Rate(documents)}; {target.Stats().Bytes / Math.Max(1, documents)} bytes a document, peak {Process.GetCurrentProcess().PeakWorkingSet64 >> 20} MiB"));
    }

    private static Report ReportOf(StoredDocument stored) => new()
    {
        Document = stored.Document, Fetched = stored.Fetched, Language = stored.Language, Sentences = stored.Sentences, Mentions = stored.Mentions, Quotations = stored.Quotations,
        Events = [.. stored.Events.Select(found => ReportEvent.Parse(found.Line))],
    };
}
