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
        // Events mostly come in the order of their days: from the end where the newest are wanted, few take another's place, and few blocks have a day that could.
        for (var step = 0; step < chosen.Blocks; step++)
        {
            var block = _sign > 0 ? step : chosen.Blocks - 1 - step;
            if (kept.Count == limit && First(block) is { } day && _sign * day.CompareTo(kept.Peek().Value) > 0) continue;
            foreach (var at in chosen.Within(block, _sign < 0))
            {
                // Most rows come after the worst that is kept: that much is seen by the value alone.
                var value = Value(at);
                if (kept.Count == limit && _sign * value.CompareTo(kept.Peek().Value) > 0) continue;
                var place = new EventCursor(value, table[at].Number);
                if (after is { } cursor && _sign * place.CompareTo(cursor) <= 0) continue;
                if (kept.Count < limit) kept.Enqueue(place, place);
                else if (_sign * place.CompareTo(kept.Peek()) < 0) kept.EnqueueDequeue(place, place);
            }
        }
        var places = kept.UnorderedItems.Select(item => item.Element).ToArray();
        Array.Sort(places, (one, other) => _sign * one.CompareTo(other));
        return places;
    }

    // The day of a block that would come first; null where no days are asked for.
    private double? First(int block) => order switch
    {
        EventOrder.NewestFirst => table.DayBounds[block].Latest,
        EventOrder.OldestFirst => table.DayBounds[block].Earliest,
        _ => null,
    };

    private double Value(int at) => order switch
    {
        EventOrder.NewestFirst or EventOrder.OldestFirst => table.Days.Value(table.Days.Rows[at]),
        EventOrder.Updated => table[at].Updated,
        EventOrder.LeastSure => double.IsNaN(table[at].Confidence) ? EventCursor.Unsure : table[at].Confidence,
        _ => table[at].Number,
    };
}
