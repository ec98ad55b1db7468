using System.Data.Common;
using Readout.Record.Merging;
using Readout.Record.NearDuplicates;
using Readout.Record.Storage;
using Readout.Text;

namespace Readout.Record.Writing;

/// <summary>Packs the readings of an older record, and joins its documents and reports as if they came in now: what they were joined by may have been kept
/// otherwise, or not at all. Within the transaction that brings its tables to <see cref="Schema.Rejoined"/>.</summary>
internal static class RecordRejoiner
{
    private const int DocumentsAtOnce = 1000;
    private static readonly string[] s_readings = ["document", "sentences", "mentions"];

    private sealed record SentenceRow(long Document, long StartAt, long EndAt);

    private sealed record MentionRow(long Document, long Sentence, long StartAt, long EndAt, string? Code, string? Sector, string? Name, string? Office, string? Reason);

    private sealed record LineRow(long Document, long Number, string Line);

    /// <summary>Goes through all documents.</summary>
    public static void Rejoin(IDialect dialect, DbConnection connection)
    {
        using var work = new RecordWork(dialect, connection);
        work.Begin(DateTime.UtcNow);
        var merger = new RecordMerger();
        for (var numbers = Next(work, 0); numbers.Length > 0; numbers = Next(work, numbers[^1]))
        {
            Pack(work, numbers);
            merger.Merge(work, Documents(work, numbers));
        }
        work.Flush();
        foreach (var table in (string[])["sentences", "mentions"]) work.Execute($"DROP TABLE {table}");
    }

    private static long[] Next(RecordWork work, long last) =>
        [.. work.Query<long>($"SELECT number FROM documents WHERE number > @last ORDER BY number LIMIT {RecordTime.Digits(DocumentsAtOnce)}", new { last })];

    private static void Pack(RecordWork work, long[] numbers)
    {
        var sentences = work.QueryAmong<SentenceRow, long>("SELECT document, start_at AS StartAt, end_at AS EndAt FROM sentences WHERE document IN @values ORDER BY document, number", numbers)
            .ToLookup(row => row.Document, row => Span(row.StartAt, row.EndAt));
        if (sentences.Count == 0) return;
        var mentions = work.QueryAmong<MentionRow, long>("SELECT document, sentence, start_at AS StartAt, end_at AS EndAt, code, sector, name, office, reason FROM mentions WHERE document IN @values ORDER BY document, number", numbers)
            .ToLookup(row => row.Document, row => new ReportMention((int)row.Sentence, Span(row.StartAt, row.EndAt), row.Code, row.Sector, row.Name, row.Office, row.Reason));
        var rows = work.Rows("readings", s_readings);
        foreach (var number in numbers.Where(sentences.Contains)) rows.Add(number).Add(PackedReading.Pack([.. sentences[number]])).Add(PackedReading.Pack([.. mentions[number]])).End();
    }

    private static AddedDocument[] Documents(RecordWork work, long[] numbers)
    {
        var events = work.QueryAmong<LineRow, long>("SELECT e.document, e.number, l.line FROM events e JOIN lines l ON l.event = e.number WHERE e.superseded IS NULL AND e.document IN @values ORDER BY e.number", numbers)
            .ToLookup(row => row.Document, row => new AddedEvent(row.Number, ReportEvent.Parse(row.Line).Row));
        var keys = work.QueryAmong<(long Number, string Key), long>("SELECT number, key FROM documents WHERE number IN @values", numbers).ToDictionary(row => row.Number, row => row.Key);
        return [.. ComparedTexts.Load(work, numbers).OrderBy(pair => pair.Number).Select(pair => new AddedDocument(pair.Number, keys[pair.Number], new Report { Document = pair.Document }, [.. events[pair.Number]], IsNew: true))];
    }

    private static TextSpan Span(long start, long end) => new((int)start, (int)end);
}
