using Dapper;
using Readout.Record.Storage;

namespace Readout.Record.Reading;

/// <summary>Finds the documents that a question asks for by words.</summary>
internal static class DocumentFinder
{
    /// <summary>Their numbers.</summary>
    /// <param name="dialect">The database.</param>
    /// <param name="words">The words that they hold.</param>
    /// <param name="among">Ids, as inputs named them, of those that will do; none for all.</param>
    public static IReadOnlyList<long> Find(IDialect dialect, string words, IReadOnlyList<string> among)
    {
        using var connection = dialect.Connect();
        var found = connection.Query<long>(dialect.TextSearch("@words"), new { words = dialect.TextArgument(words) });
        if (among.Count == 0) return [.. found];
        var named = connection.Query<long>($"SELECT number FROM documents WHERE id {dialect.Among}", new { values = dialect.Values(among.ToArray()) });
        return [.. named.Intersect(found)];
    }
}
