using System.Globalization;
using Readout.Language;
using Readout.Lexicons;

namespace Readout.Events;

/// <summary>What the small words on an event make of it: "never", "no longer", "not only", "without", "instead of", "until", "next month's".</summary>
internal static class StatusModifiers
{
    private const int HalfYear = 183;

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

    /// <summary>"talks between the two in Oslo from April 1": of a noun, the first day of it where that lies ahead of the document's day by less than half a year; -1 for none.</summary>
    public static int Ahead(ParsedSentence s, int noun, DateOnly published)
    {
        if (s.Tags[noun] != UniversalTag.NOUN) return -1;
        for (var i = noun + 1; i + 2 < s.Count && s.Tags[i] is not (UniversalTag.VERB or UniversalTag.PUNCT) && s.Lemmas[i] is not ("that" or "after" or "since" or "on" or "for" or "about" or "to" or "under"); i++)
        {
            if (!StatusCues.English.Has("starting", s.Lemmas[i]) || TimeWords.English.Find(s.Word(i + 1)) is not { Kind: TimeWordKind.Month, Value: var month }) continue;
            if (!int.TryParse(s.Word(i + 2), NumberStyles.None, CultureInfo.InvariantCulture, out var day) || day < 1 || day > DateTime.DaysInMonth(published.Year, month)) return -1;
            var date = new DateOnly(published.Year, month, day);
            if (date < published.AddDays(-HalfYear)) date = date.AddYears(1);
            return date > published && date < published.AddDays(HalfYear) ? i + 1 : -1;
        }
        return -1;
    }

    /// <summary>"is halting trade from Friday", "said it was leaving next month": of a verb in its progressive form, the day ahead with which it begins; -1 for none.</summary>
    public static int Beginning(ParsedSentence s, int verb)
    {
        if (s.PennTags[verb] != "VBG" || !IsUnderWay(s, verb)) return -1;
        for (var time = verb + 1; time < s.Count && s.Tags[time] is not (UniversalTag.PUNCT or UniversalTag.VERB); time++)
        {
            var isFrom = s.Lemmas[time - 1] == "from";
            if (isFrom && s.Tags[time] == UniversalTag.PROPN && (TimeWords.English.IsWeekday(s.Word(time)) || TimeWords.English.Find(s.Word(time)) is { Kind: TimeWordKind.Month })) return time;
            if (IsNext(s, time) && (s.Dependent(time, Relation.Case) is not (>= 0 and var link) || s.Lemmas[link] is "from" or "in") && s.PennTags[Math.Min(time + 1, s.Count - 1)] != "POS") return time;
        }
        return -1;
    }

    // "is leaving", "said it was leaving"; "was leaving" alone tells what went on.
    private static bool IsUnderWay(ParsedSentence s, int verb)
    {
        foreach (var child in s.Dependents(verb))
            if (s.Relations[child] == Relation.Aux && s.Lemmas[child] == "be")
                return s.PennTags[child] is "VBZ" or "VBP" || (s.PennTags[child] == "VBD" && s.Relations[verb] == Relation.Ccomp && s.PennTags[s.Heads[verb]] is "VBD" or "VBN");
        return false;
    }

    /// <summary>Whether a clause speaks of now: "until he is ousted" against "until he was ousted".</summary>
    public static bool IsPresent(ParsedSentence s, int verb)
    {
        if (s.PennTags[verb] is "VBZ" or "VBP") return true;
        foreach (var child in s.Dependents(verb))
            if (s.Relations[child] is Relation.Aux or Relation.Cop && s.PennTags[child] is "VBZ" or "VBP") return true;
        return false;
    }
}
