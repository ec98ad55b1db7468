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
        var found = ids.Distinct(StringComparer.Ordinal).Chunk(Portion).SelectMany(some => EventLister.Find(question.Dialect, "e.id", some)).OrderBy(stored => stored.Number).Select(question.Changed.Told)
            .Where(stored => stored.Corrected is not { IsRejected: true } && (stored.Corrected is not null || question.AsksColumns));
        return EventMatcher.Among(question.Dialect, question.Query, found, stored => (stored, stored.Told));
    }

    /// <summary>Contradictions between entries, the surest first; of reports that people rejected none.</summary>
    public static IReadOnlyList<Contradiction> Contradictions(IDialect dialect, int limit, ChangedEvents changed)
    {
        long[] rejected = [.. changed.Numbers.Where(number => changed.ByNumber[number].IsRejected)];
        using var connection = dialect.Connect();
        return [.. connection.Query<Contradiction>($"""
            SELECT a.id AS event, b.id AS other, c.about, c.score FROM conflicts c CROSS JOIN events a CROSS JOIN events b WHERE a.number = c.event AND b.number = c.other
            AND a.superseded IS NULL AND b.superseded IS NULL AND a.entry <> b.entry AND NOT c.event {dialect.AmongOf("rejected")} AND NOT c.other {dialect.AmongOf("rejected")}
            ORDER BY c.score DESC, c.event, c.other LIMIT {RecordTime.Digits(limit)}
            """, new { rejected = dialect.Values(rejected) })];
    }
}
