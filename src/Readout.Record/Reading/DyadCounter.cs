using Readout.Record.Storage;

namespace Readout.Record.Reading;

/// <summary>Counts what one did to another, all days together or period by period.</summary>
internal static class DyadCounter
{
    /// <summary>Pairs, the busiest first; where periods are asked for, a pair's periods stand together in their order.</summary>
    public static IReadOnlyList<DyadCount> Count(Question question, TimeUnit? unit, int? limit)
    {
        var rows = new Dictionary<(string Actor, string Recipient), Dictionary<DateOnly, EventTally>>();
        foreach (var (actor, recipient, day, tally) in question.AsksColumns ? Read(question, unit is not null).Concat(Apart(question)) : Apart(question))
        {
            if (!rows.TryGetValue((actor, recipient), out var periods)) rows[(actor, recipient)] = periods = [];
            var start = unit is { } known && day is { } date ? Calendar.StartOf(date, known) : default;
            periods[start] = periods.GetValueOrDefault(start) + tally;
        }
        var order = rows.OrderByDescending(pair => pair.Value.Values.Sum(tally => tally.Events)).ThenBy(pair => pair.Key.Actor, StringComparer.Ordinal).ThenBy(pair => pair.Key.Recipient, StringComparer.Ordinal);
        return [.. (limit is { } most ? order.Take(most) : order).SelectMany(pair => pair.Value.OrderBy(period => period.Key)
            .Select(period => new DyadCount(pair.Key.Actor, pair.Key.Recipient, period.Key == default ? null : period.Key, period.Value)))];
    }

    /// <summary>Whether a pair of an event that answers a question is counted: of several actors of one event, those that were asked for by code.</summary>
    public static bool Counts(EventQuery query, string actor, string recipient) => IsAsked(query.Actors, actor) && IsAsked(query.Recipients, recipient);

    private static bool IsAsked(IReadOnlyList<string> words, string code) => words.Count == 0 || !words.All(NameKey.IsCode) || words.Contains(code);

    private static IEnumerable<(string Actor, string Recipient, DateOnly? Day, EventTally Tally)> Read(Question question, bool hasDays) =>
        EventCounter.Tallies(question.Dialect, question.Select(byPairs: true), hasDays ? ["p.actor", "p.recipient", "p.day"] : ["p.actor", "p.recipient"])
            .Select(row => ((string)row.Keys[0], (string)row.Keys[1], hasDays ? RecordTime.ToDay((long)row.Keys[2]) : null, row.Tally));

    private static IEnumerable<(string Actor, string Recipient, DateOnly? Day, EventTally Tally)> Apart(Question question) =>
        from changed in question.Apart
        from actor in EventTableFiller.Codes(changed.Row.Actors)
        from recipient in EventTableFiller.Codes(changed.Row.Recipients)
        where actor.Length > 0 && recipient.Length > 0 && Counts(question.Query, actor, recipient)
        select (actor, recipient, changed.Row.Date, EventTally.Of(changed.Row.QuadCode <= 2, changed.Row.Scale));
}
