using Readout.Events;
using Readout.Language;

namespace Readout.Circumstances;

/// <summary>Adds up the numbers of events: one a field.</summary>
internal sealed class SizeTally
{
    private readonly List<BoundCount> _bound = [];

    /// <summary>Starts a sentence: only numbers of one sentence add up.</summary>
    public void Begin() => _bound.Clear();

    /// <summary>Adds a number to its event's size.</summary>
    public void Add(ParsedSentence s, BoundCount bound)
    {
        var (one, quantity) = (bound.Event, bound.Count.Quantity);
        var fresh = new SizeCount(bound.Field, Whole(quantity.Value), Whole(quantity.Low), Whole(quantity.High), quantity.Currency, quantity.Span(s.Sentence));
        var counts = one.Size?.Counts ?? [];
        var at = counts.ToList().FindIndex(count => count.Field == bound.Field);
        if (at < 0) one.Size = new EventSize([.. counts, fresh]);
        else if (Merged(s, counts[at], fresh, bound) is { } merged) one.Size = new EventSize([.. counts.Select((count, i) => i == at ? merged : count)]);
        _bound.Add(bound);
    }

    // A later toll replaces an earlier one, a number stands for vague words, and members of a coordination add up.
    private SizeCount? Merged(ParsedSentence s, SizeCount old, SizeCount fresh, BoundCount bound)
    {
        if (fresh.Value is null) return null;
        if (old.Value is null || (bound.Count.IsToll && fresh.Value > old.Value)) return fresh;
        var isFurther = _bound.Exists(other => ReferenceEquals(other.Event, bound.Event) && other.Field == bound.Field && (other.Top == bound.Top || IsCoordinated(s, other.Count.Anchor, bound.Count.Anchor)));
        return isFurther && !bound.Count.IsToll ? old with { Value = old.Value + fresh.Value, Low = null, Span = old.Span.Cover(fresh.Span) } : null;
    }

    private static bool IsCoordinated(ParsedSentence s, int first, int second) => first != second && s.Relations[second] == Relation.Conj && s.Heads[second] == first;

    private static long? Whole(decimal? value) => value is { } number && number < long.MaxValue ? (long)Math.Round(number, MidpointRounding.AwayFromZero) : null;
}

/// <summary>A number and the event that it belongs to.</summary>
/// <param name="Event">The event.</param>
/// <param name="Field">What is counted of it.</param>
/// <param name="Count">The number.</param>
/// <param name="Top">First member of the coordination that those counted stand in.</param>
internal readonly record struct BoundCount(EventCandidate Event, string Field, Count Count, int Top);
