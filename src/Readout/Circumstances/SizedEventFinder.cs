using Readout.Events;
using Readout.Language;

namespace Readout.Circumstances;

/// <summary>Finds the event that a number belongs to: the nearest in the tree of those of its sentence, for a sentence without such an event the one told just before
/// it. What did not happen has no numbers.</summary>
/// <param name="events">The events of one document, in the order of the text.</param>
internal sealed class SizedEventFinder(IReadOnlyList<EventCandidate> events)
{
    private const int Lookback = 2, Retold = 6, Lesser = 1000, Far = int.MaxValue;
    private static readonly SizeFields s_fields = SizeFields.English;
    private static readonly CountWords s_words = CountWords.English;

    /// <summary>Whether a sentence, or one of the two before it, tells an event that can have a size.</summary>
    public bool HasSized(int sentence)
    {
        foreach (var one in events)
            if (s_fields.Has(one.Category) && IsTold(one, sentence - Lookback, sentence)) return true;
        return false;
    }

    private static bool IsTold(EventCandidate one, int first, int last)
    {
        if (one.Sentence >= first && one.Sentence <= last) return true;
        foreach (var again in one.AlsoIn)
            if (again >= first && again <= last) return true;
        return false;
    }

    /// <summary>The event that a number belongs to; null for none.</summary>
    /// <param name="s">The number's sentence.</param>
    /// <param name="index">Its place in the document.</param>
    /// <param name="count">The number.</param>
    /// <param name="field">What it counts of the event.</param>
    public EventCandidate? Find(ParsedSentence s, int index, Count count, out string field)
    {
        field = count.Field;
        return field.Length == 0 ? ByRole(s, index, count, out field) : Nearest(s, index, count) ?? Before(s, index, count);
    }

    // No word says what is counted: the subject or the object of the event itself, or the force that it moves.
    private EventCandidate? ByRole(ParsedSentence s, int index, Count count, out string field)
    {
        field = "";
        foreach (var one in events)
        {
            if (one.Sentence != index || !Happened(one)) continue;
            foreach (var role in (ReadOnlySpan<string>)["object", "subject", "force", "army"])
                if (s_fields.Find(one, role) is { } found && SizeRoles.Has(s, one.Trigger, count, role))
                {
                    field = found;
                    return one;
                }
        }
        return null;
    }

    private EventCandidate? Nearest(ParsedSentence s, int index, Count count)
    {
        if (IsDoubtful(s, count.Anchor)) return null;
        EventCandidate? best = null;
        var least = Far;
        foreach (var one in events)
        {
            if (!Accepts(one, count.Field) || !IsTold(one, index, index)) continue;
            if (count.Field == "money" && (one.Sentence != index || Clause(s, one.Trigger) != Clause(s, count.Anchor))) continue;
            var distance = one.Sentence == index ? TreeDistance(s, one.Trigger, count.Anchor) : Retold;
            // Force kills and hurts, not the protest that it meets.
            if (one.Category != "ASSAULT" && count.Field is "dead" or "injured" or "casualties") distance = Math.Min(distance, Lesser) + Lesser;
            if (distance < least && !IsContent(s, index, count.Anchor, one)) (best, least) = (one, distance);
        }
        return best;
    }

    private static bool Accepts(EventCandidate one, string field) => Happened(one) && s_fields.Find(one, field == "money" ? field : "word", field) is not null;

    private static bool Happened(EventCandidate one) => one.Status is EventStatus.Actual or EventStatus.Historical or EventStatus.Future;

    private static bool IsDoubtful(ParsedSentence s, int anchor) => StatusReader.Read(s, anchor, null).Status is EventStatus.Negated or EventStatus.Hypothetical;

    // What is asked for or promised is no number of another event of the sentence.
    private bool IsContent(ParsedSentence s, int index, int anchor, EventCandidate chosen)
    {
        foreach (var one in events)
            if (one.Sentence == index && one.Complement >= 0 && !ReferenceEquals(one, chosen) && s.IsWithin(anchor, one.Complement) && (chosen.Sentence != index || !s.IsWithin(chosen.Trigger, one.Complement))) return true;
        return false;
    }

    // "Fourteen people died.": of the event told just before, unless the sentence speaks of a whole war or of long ago.
    private EventCandidate? Before(ParsedSentence s, int index, Count count)
    {
        if (count.Field == "money" || IsDoubtful(s, count.Anchor) || IsCumulative(s, count.Anchor)) return null;
        for (var i = events.Count - 1; i >= 0; i--)
            if (events[i].Sentence < index && events[i].Sentence >= index - Lookback && Accepts(events[i], count.Field)) return events[i];
        return null;
    }

    private static bool IsCumulative(ParsedSentence s, int anchor)
    {
        for (var token = 0; token < s.Count; token++)
            if (s.Lemmas[token] == "since" || (s_words.Find(CountRole.Cumulative, s.Lemmas[token]) is not null && s.Relations[token] is Relation.Nsubj && s.IsWithin(anchor, s.Heads[token]))) return true;
        return false;
    }

    // The verb of the clause that a token stands in; -1 for none.
    private static int Clause(ParsedSentence s, int token)
    {
        for (var steps = 0; token >= 0 && s.Tags[token] != UniversalTag.VERB && steps++ < s.Count;) token = s.Heads[token];
        return token;
    }

    private static int TreeDistance(ParsedSentence s, int one, int other)
    {
        var up = 0;
        for (var at = one; at >= 0 && up <= s.Count; at = s.Heads[at], up++)
        {
            if (!s.IsWithin(other, at)) continue;
            var down = 0;
            for (var below = other; below != at; below = s.Heads[below]) down++;
            return up + down;
        }
        return Far - 1;
    }
}
