namespace Readout.Record.Reading;

/// <summary>The first so many of chosen rows in an order: one pass, and no sort of the rest.</summary>
internal sealed class ColumnPage(EventTable table, EventOrder order)
{
    private readonly int _sign = EventLister.IsDown(order) ? -1 : 1;

    /// <summary>Their places, in the order.</summary>
    /// <param name="chosen">The rows.</param>
    /// <param name="limit">How many at most.</param>
    /// <param name="after">Only what comes after this place; null for all.</param>
    public IReadOnlyList<EventCursor> First(ChosenRows chosen, int limit, EventCursor? after)
    {
        // The worst of those that are kept is the first to go.
        var kept = new PriorityQueue<EventCursor, EventCursor>(Comparer<EventCursor>.Create((one, other) => _sign * other.CompareTo(one)));
        if (limit == 0) return [];
        // Events mostly come in the order of their days: from the end where the newest are wanted, few take another's place.
        foreach (var at in _sign > 0 ? chosen.Upwards() : chosen.Downwards())
        {
            var place = Place(at);
            if (after is { } cursor && _sign * place.CompareTo(cursor) <= 0) continue;
            if (kept.Count < limit) kept.Enqueue(place, place);
            else if (_sign * place.CompareTo(kept.Peek()) < 0) kept.EnqueueDequeue(place, place);
        }
        var places = kept.UnorderedItems.Select(item => item.Element).ToArray();
        Array.Sort(places, (one, other) => _sign * one.CompareTo(other));
        return places;
    }

    private EventCursor Place(int at)
    {
        ref readonly var row = ref table[at];
        return new EventCursor(order switch
        {
            EventOrder.NewestFirst or EventOrder.OldestFirst => table.Days.Value(table.Days.Rows[at]),
            EventOrder.Updated => row.Updated,
            EventOrder.LeastSure => double.IsNaN(row.Confidence) ? EventCursor.Unsure : row.Confidence,
            _ => row.Number,
        }, row.Number);
    }
}
