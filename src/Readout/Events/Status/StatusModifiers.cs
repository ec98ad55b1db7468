using Readout.Language;
using Readout.Lexicons;

namespace Readout.Events;

/// <summary>What the small words on an event make of it: "never", "no longer", "not only", "without", "instead of", "until", "next month's".</summary>
internal static class StatusModifiers
{
    /// <summary>What an adverb or a determiner does; null for nothing.</summary>
    public static EventStatus? Read(ParsedSentence s, int child)
    {
        var cues = StatusCues.English;
        var effect = cues.Effect("modifier", StatusReader.Lower(s, child));
        // "no longer"
        if (effect is null && s.Dependent(child, Relation.Advmod) is >= 0 and var inner && inner == child - 1 && s.Lemmas[inner] == "no") effect = EventStatus.Negated;
        // "not only", "not until Tuesday did": what follows happened.
        return effect == EventStatus.Negated && child + 1 < s.Count && cues.Has("not-before", s.Lemmas[child + 1]) ? null : effect;
    }

    /// <summary>What a conjunction or the word before a clause does; null for nothing.</summary>
    public static EventStatus? Mark(ParsedSentence s, int token, int child)
    {
        var cues = StatusCues.English;
        var lemma = s.Lemmas[child].ToLowerInvariant();
        if (s.Dependent(child, Relation.Fixed) is >= 0 and var rest)
            return cues.Effect("mark", s.Lemmas[rest].ToLowerInvariant()) ?? cues.Effect("mark", lemma);
        // "stopped short of condemning", "far from signing"
        if (child > 0 && child < token && cues.Effect("phrase", s.Lemmas[child - 1]) is { } phrase) return phrase;
        if (lemma == "rather") return null;
        return s.Relations[child] == Relation.Cc ? cues.Effect("modifier", lemma)
            : cues.Has("until", lemma) ? (IsPresent(s, token) ? EventStatus.Hypothetical : null)
            : cues.Effect("mark", StatusReader.Lower(s, child));
    }

    /// <summary>"at no time", "under no circumstances".</summary>
    public static bool IsNever(ParsedSentence s, int nominal) => StatusCues.English.Has("never", s.Lemmas[nominal])
        && s.Dependent(nominal, Relation.Det) is >= 0 and var determiner && s.Lemmas[determiner].Equals("no", StringComparison.OrdinalIgnoreCase);

    /// <summary>"next month's strike", "a strike for next week".</summary>
    public static bool IsNext(ParsedSentence s, int time) => StatusCues.English.Has("span", s.Lemmas[time]) || s.Lemmas[time] is "week" or "day" or "weekend"
        ? s.Dependent(time, Relation.Amod) is >= 0 and var next && StatusCues.English.Has("next", s.Lemmas[next].ToLowerInvariant()) : false;

    /// <summary>"visits Oslo next week", "flies to Quito on Tuesday", "sails to Malta this evening": of a verb in the present tense, what lies ahead.</summary>
    public static bool IsAhead(ParsedSentence s, int time) => IsNext(s, time) || (s.Tags[time] == UniversalTag.PROPN && TimeWords.English.IsWeekday(s.Word(time)))
        || (StatusCues.English.Has("part_of_day", s.Lemmas[time]) && s.Dependent(time, Relation.Det) is >= 0 and var this_ && s.Lemmas[this_].Equals("this", StringComparison.OrdinalIgnoreCase));

    // "until he is ousted" against "until he was ousted".
    private static bool IsPresent(ParsedSentence s, int verb)
    {
        if (s.PennTags[verb] is "VBZ" or "VBP") return true;
        foreach (var child in s.Dependents(verb))
            if (s.Relations[child] is Relation.Aux or Relation.Cop && s.PennTags[child] is "VBZ" or "VBP") return true;
        return false;
    }
}
