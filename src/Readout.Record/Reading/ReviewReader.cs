using Dapper;
using Readout.Record.Storage;

namespace Readout.Record.Reading;

/// <summary>Finds what wants a look.</summary>
internal static class ReviewReader
{
    private const int Portion = 500;

    /// <summary>Those of some events that answer a question, in the order in which they came in.</summary>
    public static IReadOnlyList<StoredEvent> Among(Question question, IReadOnlyList<string> ids)
    {
        var (dialect, changed, query) = (question.Dialect, question.Changed.ByNumber, question.Query);
        var found = ids.Distinct(StringComparer.Ordinal).Chunk(Portion).SelectMany(some => EventLister.Find(dialect, "e.id", some)).OrderBy(stored => stored.Number)
            .Select(stored => changed.GetValueOrDefault(stored.Number)?.Stored ?? stored)
            .Where(stored => stored.Corrected is not { IsRejected: true } && (stored.Corrected is not null || question.AsksColumns) && EventMatcher.Matches(query, stored.Corrected?.Row ?? stored.Row)).ToArray();
        var rest = EventMatcher.Loosen(query);
        if (found.Length == 0 || rest.IsOpen) return found;
        var numbers = found.Select(stored => stored.Number).Chunk(Portion).SelectMany(some => EventCounter.Numbers(dialect, rest, some)).ToHashSet();
        return Array.FindAll(found, stored => numbers.Contains(stored.Number));
    }

    /// <summary>Contradictions between entries, the surest first.</summary>
    public static IReadOnlyList<Contradiction> Contradictions(IDialect dialect, int limit)
    {
        using var connection = dialect.Connect();
        return [.. connection.Query<Contradiction>($"""
            SELECT a.id AS event, b.id AS other, c.about, c.score FROM conflicts c JOIN events a ON a.number = c.event JOIN events b ON b.number = c.other
            WHERE a.superseded IS NULL AND b.superseded IS NULL AND a.entry <> b.entry ORDER BY c.score DESC, c.event, c.other LIMIT {RecordTime.Digits(limit)}
            """)];
    }
}
