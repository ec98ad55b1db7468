using Readout.Events.Patterns;
using Readout.Language;

namespace Readout.Events;

/// <summary>Carries a bygone time from one sentence into the next where that goes on with the same episode: "in May last year. The raid killed three", "the pact signed in 1985. Under the pact
/// Mali promised", "last August. In return", "last winter. They refused it then".</summary>
internal static class BygoneEpisode
{
    private const int Opening = 4;
    private static readonly IReadOnlySet<string> s_papers = PatternReader.Classes["treaty"], s_attacks = PatternReader.Classes["attack_noun"], s_protests = PatternReader.Classes["protest_noun"];

    /// <summary>The word by which the sentence goes on with what the one before told; -1 where that one is not of a bygone time, or this one does not.</summary>
    /// <param name="s">The sentence and its tree.</param>
    /// <param name="before">The sentence before it.</param>
    /// <param name="trigger">The event's trigger.</param>
    /// <param name="published">The document's day.</param>
    public static int Read(ParsedSentence s, ParsedSentence before, int trigger, DateOnly published)
    {
        if (!before.HasTree || StatusModifiers.IsPresent(s, trigger)) return -1;
        if (Pact(s, trigger) is >= 0 and var pact) return IsOldPaper(before, published) ? pact : -1;
        return Link(s, trigger) is >= 0 and var link && IsOld(before, published) ? link : -1;
    }

    // "Under the pact, Mali promised"
    private static int Pact(ParsedSentence s, int trigger)
    {
        foreach (var child in s.Dependents(trigger))
            if (child < Opening && s.Relations[child] == Relation.Obl && s_papers.Contains(s.Lemmas[child]) && Nominals.HasCase(s, child, "under") && Nominals.IsDefinite(s, child)) return child;
        return -1;
    }

    // "The raid killed three", "In return, Mali promised", "rejected the offer then"
    private static int Link(ParsedSentence s, int trigger)
    {
        var clause = trigger;
        if (s.Tags[trigger] == UniversalTag.NOUN && s.Relations[trigger] == Relation.Appos) clause = s.Heads[trigger];
        var noun = s.Tags[clause] == UniversalTag.NOUN ? clause : s.Dependent(clause, Relation.Nsubj);
        if (noun is >= 0 and < Opening && (s_attacks.Contains(s.Lemmas[noun]) || s_protests.Contains(s.Lemmas[noun])) && s.Relations[noun] == Relation.Nsubj && s.Dependent(noun, Relation.Det) is >= 0 and var the && s.Lemmas[the].ToLowerInvariant() is "the" or "that") return noun;
        foreach (var child in s.Dependents(trigger))
            if ((child == 1 && s.Relations[child] == Relation.Obl && s.Lemmas[child] == "return" && Nominals.HasCase(s, child, "in"))
                || (child > trigger && s.Relations[child] == Relation.Advmod && s.Lemmas[child] == "then")) return child;
        return -1;
    }

    // A time of its own, and none of these days beside it.
    private static bool IsOld(ParsedSentence before, DateOnly published)
    {
        var isOld = false;
        for (var i = 0; i < before.Count; i++)
        {
            if (StatusCues.English.Has("same_day", before.Lemmas[i].ToLowerInvariant()) || StatusModifiers.IsAhead(before, i)) return false;
            isOld |= BygoneReader.IsTime(before, i, published);
        }
        return isOld;
    }

    // "the accord reached last year"
    private static bool IsOldPaper(ParsedSentence before, DateOnly published)
    {
        for (var i = 0; i < before.Count; i++)
            if (s_papers.Contains(before.Lemmas[i]))
                foreach (var clause in before.Dependents(i))
                    if (before.Relations[clause] == Relation.Acl && clause > i && BygoneReader.Of(before, clause, -1, published) >= 0) return true;
        return false;
    }
}
