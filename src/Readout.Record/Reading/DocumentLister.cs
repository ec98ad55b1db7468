using Dapper;
using Readout.Record.Storage;

namespace Readout.Record.Reading;

/// <summary>Gives documents that answer a question, the newest first; those of unknown days last.</summary>
internal static class DocumentLister
{
    /// <summary>Documents one by one, without what was read in them.</summary>
    /// <param name="dialect">The database.</param>
    /// <param name="query">The question.</param>
    /// <param name="limit">How many at most; null for all.</param>
    /// <param name="after">Where to go on; null to begin.</param>
    public static IEnumerable<StoredDocument> List(IDialect dialect, DocumentQuery query, long? limit, EventCursor? after)
    {
        var (conditions, parameters) = (new List<string> { "1 = 1" }, new DynamicParameters());
        if (query.Publishers.Count > 0)
        {
            conditions.Add($"d.publisher {dialect.Among}");
            parameters.Add("values", dialect.Values(query.Publishers.ToArray()));
        }
        Require("d.published >= @from", "from", query.From is { } from ? RecordTime.ToNumber(from) : null);
        Require("d.published > 0 AND d.published <= @to", "to", query.To is { } to ? RecordTime.ToNumber(to) : null);
        Require($"d.number IN ({dialect.TextSearch("@words")})", "words", query.Text is { } words ? dialect.TextArgument(words) : null);
        if (after is { } cursor)
        {
            Require("(d.published, d.number) < (@day, @number)", "day", (long)cursor.Value);
            parameters.Add("number", cursor.Number);
        }
        var most = limit is { } count ? $" LIMIT {RecordTime.Digits(count)}" : "";
        return DocumentLoader.Stream(dialect, string.Join(" AND ", conditions), parameters, $"d.published DESC, d.number DESC{most}")
            .Select(document => document with { Cursor = new EventCursor(RecordTime.ToNumber(document.Document.Published), document.Number).ToString() });

        void Require(string condition, string name, object? value)
        {
            if (value is null) return;
            conditions.Add(condition);
            parameters.Add(name, value);
        }
    }
}
