using Readout.Record.Merging;
using Readout.Record.Storage;

namespace Readout.Record.Writing;

/// <summary>The rows of a document, its text, and what was read in it apart from events.</summary>
internal static class DocumentRows
{
    private static readonly string[] s_documents = ["number", "key", "id", "publisher", "url", "published", "fetched", "language", "body_start", "run", "added"];
    private static readonly string[] s_texts = ["document", "title", "text"];
    private static readonly string[] s_readings = ["document", "sentences", "mentions"];
    private static readonly string[] s_quotations = ["document", "number", "start_at", "end_at", "speaker_code", "speaker_name", "speaker_key", "line"];

    /// <summary>Writes the document.</summary>
    public static void Write(RecordWork work, long number, string key, long run, Report report)
    {
        var document = report.Document;
        work.Rows("documents", s_documents).Add(number).Add(key).Add(document.Id).Add(document.Publisher).Add(document.Url).Add(RecordTime.ToNumber(document.Published))
            .Add(report.Fetched is { } fetched ? RecordTime.ToNumber(fetched) : (long?)null).Add(report.Language).Add((long)document.BodyStart).Add(run).Add(work.Now).End();
        work.Rows("texts", s_texts).Add(number).Add(document.Title).Add(document.Text).End();
    }

    /// <summary>Counts documents by day of publication.</summary>
    /// <param name="work">The transaction.</param>
    /// <param name="days">Their days, 0 for unknown.</param>
    /// <param name="sign">1 for documents that come, -1 for those that go.</param>
    public static void Count(RecordWork work, IEnumerable<long> days, long sign)
    {
        foreach (var day in days.Where(day => day > 0).CountBy(day => day).OrderBy(pair => pair.Key))
            work.Execute("INSERT INTO days (published, documents) VALUES (@Key, @count) ON CONFLICT (published) DO UPDATE SET documents = days.documents + excluded.documents", new { day.Key, count = day.Value * sign });
    }

    /// <summary>Writes sentences, mentions and quotations.</summary>
    public static void WriteReading(RecordWork work, long number, Report report)
    {
        work.Rows("readings", s_readings).Add(number).Add(PackedReading.Pack(report.Sentences)).Add(PackedReading.Pack(report.Mentions)).End();
        var quotations = work.Rows("quotations", s_quotations);
        for (var i = 0; i < report.Quotations.Count; i++)
        {
            var quotation = report.Quotations[i];
            quotations.Add(number).Add((long)i).Add((long)quotation.Span.Start).Add((long)quotation.Span.End)
                .Add(quotation.SpeakerCode).Add(quotation.SpeakerName).Add(NameKey.Of(quotation.SpeakerName)).Add(quotation.Line).End();
        }
    }

    /// <summary>Takes sentences, mentions and quotations away.</summary>
    public static void ClearReading(RecordWork work, IReadOnlyList<long> documents)
    {
        work.ExecuteAmong("DELETE FROM readings WHERE document IN @values", documents);
        work.ExecuteAmong("DELETE FROM quotations WHERE document IN @values", documents);
    }
}
