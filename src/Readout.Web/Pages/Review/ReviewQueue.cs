using Readout.Record;
using Readout.Record.Reading;

namespace Readout.Web.Pages.Review;

/// <summary>Events that want a look, in the order in which they want it; those that somebody has decided on are not among them.</summary>
/// <param name="record">The record.</param>
/// <param name="columns">Its events in memory.</param>
/// <param name="query">Among which events.</param>
internal sealed class ReviewQueue(EventRecord record, EventColumns columns, EventQuery query)
{
    /// <summary>The kinds of queue: the least sure first; reported by readers, the first reported first; contradicted by others, the surest contradiction first.</summary>
    public static readonly IReadOnlyList<string> Kinds = ["unsure", "reported", "contradicted"];

    private const int Portion = 100;

    private readonly ReviewLog _log = new(record.Corrections());
    private readonly Lazy<IReadOnlyList<Contradiction>> _contradictions = new(() => record.Contradictions());
    private ILookup<string, Contradiction>? _byEvent;

    /// <summary>How many events of a kind want a look.</summary>
    public long Count(string kind) => kind switch
    {
        "unsure" => columns.Count(query with { OncePerEntry = false }) - record.EventsAmong(query, [.. _log.Decided]).Count,
        "reported" => record.EventsAmong(query, _log.Reported).Count,
        _ => record.EventsAmong(query, Contradicted()).Count,
    };

    /// <summary>The queue of a kind, one by one.</summary>
    /// <param name="kind">One of <see cref="Kinds"/>.</param>
    /// <param name="after">Where the list before ended: a cursor for the least sure, else the id of its last event; null to begin.</param>
    public IEnumerable<ReviewItem> Items(string kind, string? after) => (kind == "unsure" ? Unsure(after) : Listed(kind == "reported" ? _log.Reported : Contradicted(), after)).Select(Item);

    private IEnumerable<StoredEvent> Unsure(string? after)
    {
        for (IReadOnlyList<StoredEvent> some; ; after = some[^1].Cursor)
        {
            some = columns.List(query with { OncePerEntry = false }, EventOrder.LeastSure, Portion, after);
            foreach (var stored in some.Where(stored => !_log.Decided.Contains(stored.Id))) yield return stored;
            if (some.Count < Portion) yield break;
        }
    }

    private IEnumerable<StoredEvent> Listed(IReadOnlyList<string> ids, string? after)
    {
        foreach (var some in (after is null ? ids : ids.SkipWhile(id => id != after).Skip(1)).Chunk(Portion))
        {
            var known = record.EventsAmong(query, some).ToDictionary(stored => stored.Id, StringComparer.Ordinal);
            foreach (var id in some.Where(known.ContainsKey)) yield return known[id];
        }
    }

    private string[] Contradicted() => [.. _contradictions.Value.SelectMany(pair => (string[])[pair.Event, pair.Other]).Distinct(StringComparer.Ordinal).Where(id => !_log.Decided.Contains(id))];

    private ReviewItem Item(StoredEvent stored)
    {
        _byEvent ??= _contradictions.Value.SelectMany(pair => new[] { (Id: pair.Event, pair), (Id: pair.Other, pair) }).ToLookup(each => each.Id, each => each.pair, StringComparer.Ordinal);
        return new(stored, _log.ReportsOf(stored.Id), [.. _byEvent[stored.Id]]);
    }
}
