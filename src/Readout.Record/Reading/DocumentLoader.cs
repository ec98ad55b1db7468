using System.Data.Common;
using Dapper;
using Readout.Documents;
using Readout.Record.Storage;
using Readout.Record.Writing;
using Readout.Text;

namespace Readout.Record.Reading;

/// <summary>Loads documents.</summary>
internal static class DocumentLoader
{
    private const string Columns = "SELECT d.number, d.key, d.id, d.publisher, d.url, d.published, d.fetched, d.language, d.body_start, d.cluster, d.run, d.added, t.title, t.text FROM documents d JOIN texts t ON t.document = d.number";

    /// <summary>The document of a key with everything read in it; null where there is none.</summary>
    public static StoredDocument? Load(IDialect dialect, string key, ChangedEvents changed)
    {
        using var connection = dialect.Connect();
        if (Rows(connection, $"{Columns} WHERE d.key = @key", new { key }).ToArray() is not [var (document, number)]) return null;
        var parameters = new DynamicParameters(new { number });
        // Of a document that came with imported events nothing was read.
        var (sentences, mentions) = connection.Query<(string, string)>("SELECT sentences, mentions FROM readings WHERE document = @number", new { number }).DefaultIfEmpty(("[]", "[]")).First();
        return document with
        {
            Sentences = PackedReading.Sentences(sentences), Mentions = PackedReading.Mentions(mentions), Quotations = [.. Quotations(connection, number)],
            Events = [.. EventLister.ListVersions(dialect, "e.document = @number AND e.superseded IS NULL", parameters).Select(changed.Told)],
        };
    }

    /// <summary>The near-duplicates of a document, itself among them, their origin first; empty where it stands alone.</summary>
    public static IReadOnlyList<StoredDocument> Reprints(IDialect dialect, string key)
    {
        var cluster = Stream(dialect, "d.cluster = (SELECT cluster FROM documents WHERE key = @key)", new { key });
        return [.. cluster.OrderBy(document => document.Document.Published ?? DateOnly.MaxValue).ThenBy(document => document.Fetched ?? DateTime.MaxValue).ThenBy(document => document.Key, StringComparer.Ordinal)];
    }

    /// <summary>Keys of documents by the name that their input gave them.</summary>
    public static IReadOnlyList<string> Keys(IDialect dialect, string id)
    {
        using var connection = dialect.Connect();
        return [.. connection.Query<string>("SELECT key FROM documents WHERE id = @id ORDER BY number", new { id })];
    }

    /// <summary>Clusters of some documents by key; those that stand alone are left out.</summary>
    public static Dictionary<string, long> Clusters(IDialect dialect, string[] keys)
    {
        using var connection = dialect.Connect();
        return connection.Query<(string Key, long Cluster)>($"SELECT key, cluster FROM documents WHERE cluster IS NOT NULL AND key {dialect.Among}", new { values = dialect.Values(keys) }).ToDictionary(row => row.Key, row => row.Cluster, StringComparer.Ordinal);
    }

    /// <summary>Documents alone.</summary>
    /// <param name="dialect">The database.</param>
    /// <param name="condition">What must hold of d, a document.</param>
    /// <param name="parameters">Its values.</param>
    /// <param name="order">Their order; that in which they came in unless given.</param>
    public static IEnumerable<StoredDocument> Stream(IDialect dialect, string condition, object? parameters, string order = "d.number")
    {
        using var connection = dialect.Connect();
        foreach (var (document, _) in Rows(connection, $"{Columns} WHERE {condition} ORDER BY {order}", parameters)) yield return document;
    }

    private static IEnumerable<(StoredDocument Document, long Number)> Rows(DbConnection connection, string sql, object? parameters)
    {
        using var reader = connection.ExecuteReader(sql, parameters);
        while (reader.Read())
        {
            long? Number(int at) => reader.IsDBNull(at) ? null : reader.GetInt64(at);
            yield return (new StoredDocument
            {
                Number = reader.GetInt64(0), Key = reader.GetString(1), Language = Text(reader, 7), Fetched = Number(6) is { } fetched ? RecordTime.ToMoment(fetched) : null, Added = RecordTime.ToMoment(reader.GetInt64(11)), Run = reader.GetInt64(10), Cluster = Number(9),
                Document = new Document { Id = reader.GetString(2), Publisher = Text(reader, 3), Url = Text(reader, 4), Published = RecordTime.ToDay(reader.GetInt64(5)), BodyStart = (int)reader.GetInt64(8), Title = Text(reader, 12), Text = reader.GetString(13) },
            }, reader.GetInt64(0));
        }
    }

    private static IEnumerable<ReportQuotation> Quotations(DbConnection connection, long number) =>
        connection.Query<(long Start, long End, string? Code, string? Name, string Line)>("SELECT start_at, end_at, speaker_code, speaker_name, line FROM quotations WHERE document = @number ORDER BY number", new { number })
            .Select(row => new ReportQuotation(Span(row.Start, row.End), row.Code, row.Name, row.Line));

    private static string? Text(System.Data.IDataReader reader, int at) => reader.IsDBNull(at) ? null : reader.GetString(at);

    private static TextSpan Span(long start, long end) => new((int)start, (int)end);
}
