using Readout.Language;

namespace Readout.Events;

/// <summary>Tells that an event is bygone from what stands around its clause: what led to a bygone act, what a bygone day is remembered for, what was made on one.</summary>
internal static class BygoneSetting
{
    private const int Highest = 3;

    /// <summary>The time by which the event is bygone; -1 for none.</summary>
    /// <param name="s">The sentence and its tree.</param>
    /// <param name="trigger">The event's trigger.</param>
    /// <param name="published">The document's day.</param>
    public static int Read(ParsedSentence s, int trigger, DateOnly published) =>
        Made(s, trigger, published) is >= 0 and var made ? made : Lasting(s, trigger) is >= 0 and var lasting ? lasting : When(s, Clause(s, trigger), published) is >= 0 and var day ? day : Cause(s, trigger, published);

    /// <summary>"The scandal over arms sales", "money diverted from the sale of arms", "investigate secret shipments": a deal that an affair is about was made before it came out; the word that says so, -1
    /// for none.</summary>
    public static int Affair(ParsedSentence s, int trigger)
    {
        var cues = StatusCues.English;
        if (s.Tags[trigger] != UniversalTag.NOUN || !cues.Has("deal", s.Lemmas[trigger]) || s.Heads[trigger] is not (>= 0 and var head) || StatusModifiers.IsPresent(s, trigger)) return -1;
        foreach (var child in s.Dependents(trigger))
            if (s.Relations[child] == Relation.Amod && cues.Has("hidden", s.Lemmas[child].ToLowerInvariant()) && cues.Has("inquiring", s.Lemmas[head])) return child;
        if (s.Relations[trigger] == Relation.Nmod && cues.Has("affair", s.Lemmas[head])) return head;
        // "discussed the scandal over arms sales": whatever the phrase was hung on, it stands right behind the affair.
        if (s.Relations[trigger] == Relation.Obl && s.Dependent(trigger, Relation.Case) is > 0 and var over && cues.Has("affair", s.Lemmas[over - 1])) return over - 1;
        return s.Relations[trigger] is Relation.Obl or Relation.Nmod && Nominals.HasCase(s, trigger, "from") && cues.Has("diverting", s.Lemmas[head]) ? head : -1;
    }

    // "an accord reached last year", "a promise made in 2015"
    private static int Made(ParsedSentence s, int trigger, DateOnly published)
    {
        if (s.Tags[trigger] != UniversalTag.NOUN) return -1;
        foreach (var child in s.Dependents(trigger))
            if (child > trigger && s.Relations[child] == Relation.Acl && s.PennTags[child] == "VBN" && StatusCues.English.Has("making", s.Lemmas[child]) && BygoneReader.Of(s, child, -1, published) is >= 0 and var time) return time;
        return -1;
    }

    // "ended a 19-month truce declared by Chad": what has lasted for months was made before them.
    private static int Lasting(ParsedSentence s, int trigger)
    {
        if (s.Relations[trigger] != Relation.Acl || s.PennTags[trigger] != "VBN" || s.Heads[trigger] is not (>= 0 and var made) || !StatusCues.English.Has("making", s.Lemmas[trigger])) return -1;
        if (s.Relations[made] != Relation.Obj || !StatusCues.English.Has("ending", s.Lemmas[s.Heads[made]])) return -1;
        foreach (var child in s.Dependents(made))
            if (child < made && s.Relations[child] is Relation.Compound or Relation.Amod && StatusCues.English.Has("span", s.Lemmas[child]) && IsLong(s, child)) return child;
        return -1;
    }

    // "19-month", "six-month", "two-year", but not "three-month"
    private static bool IsLong(ParsedSentence s, int unit)
    {
        if (s.Lemmas[unit] != "month") return true;
        foreach (var child in s.Dependents(unit))
            if (s.Relations[child] == Relation.Nummod && !StatusCues.English.Has("few", s.Lemmas[child].ToLowerInvariant())) return true;
        return false;
    }

    /// <summary>"A former adviser who resigned over the affair refused to testify": how somebody came to be a former one; the word that says he is, -1 for none.</summary>
    /// <param name="s">The sentence and its tree.</param>
    /// <param name="trigger">The event's trigger.</param>
    /// <param name="published">The document's day.</param>
    public static int Left(ParsedSentence s, int trigger, DateOnly published)
    {
        if (s.Relations[trigger] != Relation.Acl || s.Heads[trigger] is not (>= 0 and var person) || !StatusCues.English.Has("leaving", s.Lemmas[trigger])) return -1;
        foreach (var child in s.Dependents(trigger))
            if (s.Relations[child] is Relation.Obl or Relation.Advmod && child > trigger && (s.Dependent(child, Relation.Case) < 0 || s.Tags[child] == UniversalTag.PROPN)) return -1;
        foreach (var child in s.Dependents(person))
            if (child < person && s.Relations[child] == Relation.Amod && s.Lemmas[child].ToLowerInvariant() is "former" or "ex") return child;
        return -1;
    }

    // "in 2017, when troops attacked", "last December, when a wave of strikes closed the ports"
    private static int When(ParsedSentence s, int clause, DateOnly published)
    {
        if (s.Relations[clause] is not (Relation.Acl or Relation.Advcl) || s.Heads[clause] is not (>= 0 and var time) || BygoneReader.Conjunction(s, clause) is not (>= 0 and var when)) return -1;
        // Whatever the clause was hung on, the day right before it is the one that it tells of.
        var day = when > 0 && s.Tags[when - 1] == UniversalTag.PUNCT ? when - 2 : when - 1;
        if (s.Lemmas[when] == "when" && day >= 0 && BygoneReader.IsDay(s, day, published)) return day;
        if (s.Tags[time] == UniversalTag.VERB) return s.Relations[clause] == Relation.Advcl ? BygoneReader.Of(s, time, clause, published) : -1;
        return BygoneReader.IsTime(s, time, published) ? time : -1;
    }

    // "expelled two envoys in 2015 because of the bombing": what led to it came before it.
    private static int Cause(ParsedSentence s, int trigger, DateOnly published)
    {
        if (StatusModifiers.IsPresent(s, trigger)) return -1;
        var at = trigger;
        for (var steps = 0; s.Heads[at] is >= 0 and var head && steps < Highest; at = head, steps++)
        {
            if (IsCause(s, at)) return s.Tags[head] == UniversalTag.VERB ? BygoneReader.Of(s, head, at, published) : -1;
            if (s.Relations[at] is not (Relation.Nmod or Relation.Obj or Relation.Nsubj)) return -1;
        }
        return -1;
    }

    private static bool IsCause(ParsedSentence s, int token)
    {
        var cues = StatusCues.English;
        if (s.Relations[token] is not (Relation.Obl or Relation.Advcl)) return false;
        foreach (var child in s.Dependents(token))
            if (child < token && s.Relations[child] is Relation.Case or Relation.Mark && (cues.Has("cause", s.Lemmas[child].ToLowerInvariant()) || (s.Lemmas[child] == "in" && cues.Has("answer", s.Lemmas[token])))) return true;
        return false;
    }

    private static bool IsBelow(ParsedSentence s, int at) => s.Tags[at] == UniversalTag.NOUN ? s.Relations[at] is Relation.Nsubj or Relation.Obj or Relation.Nmod
        : (s.Relations[at] == Relation.Acl && s.PennTags[at] == "VBN" && s.Dependent(at, Relation.Nsubj) < 0) || (s.Relations[at] is Relation.Advcl or Relation.Xcomp && Nominals.HasMark(s, at, "to"));

    // The verb of which a noun is subject or object, that which a participle's noun belongs to, and that which an infinitive hangs on.
    private static int Clause(ParsedSentence s, int trigger)
    {
        var at = trigger;
        for (var steps = 0; steps <= Highest && IsBelow(s, at); steps++) at = s.Heads[at];
        return at;
    }
}
