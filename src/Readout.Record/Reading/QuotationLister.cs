using Dapper;
using Readout.Record.Storage;
using Readout.Record.Writing;
using Readout.Text;

namespace Readout.Record.Reading;

/// <summary>Gives what somebody said, the newest first.</summary>
internal static class QuotationLister
{
    private const int Often = 4000;

    /// <summary>Quotations of a speaker.</summary>
    /// <param name="dialect">The database.</param>
    /// <param name="speaker">A code or a name; three capitals are a code where any speaker has it.</param>
    /// <param name="limit">How many at most.</param>
    public static IReadOnlyList<StoredQuotation> List(IDialect dialect, string speaker, int limit)
    {
        using var connection = dialect.Connect();
        var isCode = NameKey.IsCode(speaker) && connection.ExecuteScalar<long?>("SELECT 1 FROM quotations WHERE speaker_code = @speaker LIMIT 1", new { speaker }) is not null;
        var (column, value) = isCode ? ("speaker_code", speaker) : ("speaker_key", NameKey.Of(speaker));
        // Who speaks all the time is found sooner by going back from the newest document than by ordering all that he ever said.
        var isOften = connection.ExecuteScalar<long>($"SELECT count(*) FROM (SELECT 1 FROM quotations WHERE {column} = @value LIMIT {RecordTime.Digits(Often)}) q", new { value }) == Often;
        return [.. connection.Query<(string Key, long Day, long Start, long End, string? Code, string? Name, string Line)>($"""
            SELECT d.key, d.published, q.start_at, q.end_at, q.speaker_code, q.speaker_name, q.line FROM {(isOften ? $"documents d{dialect.By("documents_published")} CROSS JOIN quotations q" : "quotations q CROSS JOIN documents d")}
            WHERE q.document = d.number AND q.{column} = @value ORDER BY d.published DESC, q.document DESC, q.number LIMIT @limit
            """, new { value, limit })
            .Select(row => new StoredQuotation(row.Key, RecordTime.ToDay(row.Day), new ReportQuotation(new TextSpan((int)row.Start, (int)row.End), row.Code, row.Name, row.Line)))];
    }
}
