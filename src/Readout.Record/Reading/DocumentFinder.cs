using Dapper;
using Readout.Record.Storage;

namespace Readout.Record.Reading;

/// <summary>Finds the documents that a question asks for by words or by name.</summary>
internal static class DocumentFinder
{
    /// <summary>Their numbers; null where any document will do.</summary>
    public static IReadOnlyList<long>? Find(IDialect dialect, EventQuery query)
    {
        if (query.Text is null && query.Documents.Count == 0) return null;
        using var connection = dialect.Connect();
        var found = query.Text is { } words ? connection.Query<long>(dialect.TextSearch("@words"), new { words = dialect.TextArgument(words) }) : null;
        if (query.Documents.Count == 0) return [.. found!];
        var named = connection.Query<long>($"SELECT number FROM documents WHERE id {dialect.Among}", new { values = dialect.Values(query.Documents.ToArray()) });
        return [.. found is null ? named : named.Intersect(found)];
    }
}
