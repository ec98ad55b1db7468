using Readout.Language;

namespace Readout.Events.Contexts;

/// <summary>Says which words of a sentence with several events speak for one of them: those below another event's trigger speak for that one first.</summary>
internal static class ContextScope
{
    /// <summary>Fills in what each token counts for an event.</summary>
    /// <param name="s">The event's sentence.</param>
    /// <param name="candidate">The event.</param>
    /// <param name="others">All events of the document; those of other sentences are passed over.</param>
    /// <param name="foreign">What a token counts that speaks for another event first.</param>
    /// <param name="shares">One entry a token, filled in.</param>
    /// <returns>Whether any token counts less than fully.</returns>
    public static bool Share(ParsedSentence s, EventCandidate candidate, IReadOnlyList<EventCandidate> others, double foreign, Span<double> shares)
    {
        shares.Fill(1);
        Span<bool> triggers = stackalloc bool[s.Count];
        var (count, isVerbal) = (0, Ontology.QuadCode(candidate.Category) is 1 or 3);
        foreach (var other in others)
            if (other.Sentence == candidate.Sentence && other.Trigger != candidate.Trigger && !triggers[other.Trigger])
            {
                // What somebody asks for or condemns is what he speaks about.
                if (isVerbal && s.IsWithin(other.Trigger, candidate.Trigger)) continue;
                triggers[other.Trigger] = true;
                count++;
            }
        if (count == 0) return false;
        for (var token = 0; token < s.Count; token++)
            if (IsForeign(s, token, candidate.Trigger, triggers)) shares[token] = foreign;
        return true;
    }

    private static bool IsForeign(ParsedSentence s, int token, int trigger, ReadOnlySpan<bool> triggers)
    {
        for (var steps = 0; token >= 0 && token != trigger && steps <= s.Count; token = s.Heads[token], steps++)
            if (triggers[token]) return true;
        return false;
    }
}
