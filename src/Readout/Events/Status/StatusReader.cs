using Readout.Language;

namespace Readout.Events;

/// <summary>Reads off the tree whether an event happened: from the words on it, from those above it, and from the time that stands with it.</summary>
internal static class StatusReader
{
    /// <summary>The status, and the token that decided it; -1 for a plain statement.</summary>
    /// <param name="s">The sentence and its tree.</param>
    /// <param name="trigger">The event's trigger.</param>
    /// <param name="published">The document's day; null when unknown, and then nothing is historical.</param>
    public static (EventStatus Status, int Cue) Read(ParsedSentence s, int trigger, DateOnly? published)
    {
        var (own, above) = (Own(s, trigger), StatusScope.Above(s, trigger));
        // "to keep it apart from his planned trip": what is planned is so, whatever is made of it short of calling it off.
        var found = own.Status == EventStatus.Future && s.Relations[own.Cue] == Relation.Amod && above.Status != EventStatus.Negated ? own : Stronger(own, above);
        if (found.Status == EventStatus.Actual && published is { } today && StatusModifiers.Ahead(s, trigger, today) is >= 0 and var ahead) found = (EventStatus.Future, ahead);
        if (found.Status is EventStatus.Actual or EventStatus.Future && IsAsked(s, trigger)) found = (EventStatus.Hypothetical, s.Count - 1);
        if (found.Status == EventStatus.Actual && IsInverted(s, trigger)) found = (EventStatus.Hypothetical, 0);
        return found.Status == EventStatus.Actual && published is { } day ? BygoneReader.Read(s, trigger, day) : found;
    }

    /// <summary>What the words that hang on a token make of it.</summary>
    public static (EventStatus Status, int Cue) Own(ParsedSentence s, int token)
    {
        var found = (Status: EventStatus.Actual, Cue: -1);
        foreach (var child in s.Dependents(token))
            if (Effect(s, token, child) is { } effect) found = Stronger(found, (effect, child));
        // "might not win approval": it might.
        if (found.Status == EventStatus.Negated && s.Dependent(token, Relation.Aux) is >= 0 and var modal && s.Lemmas[modal] == "might") found = (EventStatus.Hypothetical, modal);
        // "are moving towards opening talks"
        if (found.Status == EventStatus.Actual && s.PennTags[token] == "VBG" && token > 0 && StatusCues.English.Effect("approach", s.Lemmas[token - 1]) is { } nearing) found = (nearing, token - 1);
        if (found.Status == EventStatus.Actual && (Due(s, token) is >= 0 and var due || (due = StatusModifiers.Beginning(s, token)) >= 0)) found = (EventStatus.Future, due);
        if (found.Status == EventStatus.Future && Condition(s, token) is >= 0 and var condition) found = (EventStatus.Hypothetical, condition);
        return found;
    }

    // "are to leave": be with an infinitive; -1 for none.
    private static int Due(ParsedSentence s, int verb)
    {
        if (s.PennTags[verb] != "VB" || s.Dependent(verb, Relation.Nsubj) < 0 || !Nominals.HasMark(s, verb, "to")) return -1;
        return s.Dependent(verb, Relation.Cop) is >= 0 and var copula && s.Lemmas[copula] == "be" ? copula : -1;
    }

    /// <summary>The clause on which a clause depends, "if Kyiv joins"; -1 for none.</summary>
    public static int Condition(ParsedSentence s, int verb)
    {
        foreach (var child in s.Dependents(verb))
        {
            if (s.Relations[child] != Relation.Advcl) continue;
            foreach (var mark in s.Dependents(child))
                if (s.Relations[mark] is Relation.Mark or Relation.Aux && mark < child && StatusCues.English.Has("condition", s.Lemmas[mark])
                    && (s.Relations[mark] == Relation.Mark || s.Dependent(child, Relation.Nsubj) > mark)) return child;
        }
        return Any(s, verb);
    }

    // "will seize any ship that sails": if one sails.
    private static int Any(ParsedSentence s, int verb)
    {
        if (s.Tags[verb] != UniversalTag.VERB || s.Dependent(verb, Relation.Obj) is not (>= 0 and var object_)) return -1;
        var isAny = StatusCues.English.Has("any", s.Lemmas[object_]) || (s.Dependent(object_, Relation.Det) is >= 0 and var determiner && StatusCues.English.Has("any", s.Lemmas[determiner]));
        return isAny ? s.Dependent(object_, Relation.Acl) : -1;
    }

    /// <summary>The stronger of two findings: a negation before a doubt, a doubt before a plan.</summary>
    public static (EventStatus Status, int Cue) Stronger((EventStatus Status, int Cue) one, (EventStatus Status, int Cue) other) =>
        Strength(other.Status) > Strength(one.Status) ? other : one;

    private static int Strength(EventStatus status) => status switch
    {
        EventStatus.Negated => 3,
        EventStatus.Hypothetical => 2,
        EventStatus.Future => 1,
        _ => 0,
    };

    private static EventStatus? Effect(ParsedSentence s, int token, int child)
    {
        var cues = StatusCues.English;
        switch (s.Relations[child])
        {
            case Relation.Aux:
                return s.Lemmas[child] == "would" && IsReported(s, token) ? EventStatus.Future : cues.Effect("modal", s.Lemmas[child]);
            case Relation.Advmod or Relation.Det:
                return StatusModifiers.Read(s, child) is { } small && !(small == EventStatus.Negated && IsOnlyCalled(s, token)) ? small : null;
            // "had asked if ships could be escorted": the word belongs to what is asked.
            case Relation.Mark when child > token:
                return null;
            case Relation.Cc or Relation.Mark:
                return StatusModifiers.Mark(s, token, child);
            // "beat protesters on Sunday" has the form of a present tense that "leaves on Sunday" is.
            case Relation.Obl:
                return StatusModifiers.IsNever(s, child) ? EventStatus.Negated : (s.Tags[token] == UniversalTag.NOUN && StatusModifiers.IsNext(s, child)) || (s.PennTags[token] == "VBZ" && StatusModifiers.IsAhead(s, child)) || (s.PennTags[token] == "VBP" && StatusModifiers.IsNext(s, child)) ? EventStatus.Future : null;
            case Relation.Nmod:
                return StatusModifiers.IsNext(s, child) ? EventStatus.Future : null;
            case Relation.Case:
                return cues.Effect("preposition", s.Lemmas[child]) ?? StatusModifiers.Mark(s, token, child);
            case Relation.Amod:
                return cues.Effect("adjective", s.Lemmas[child]) ?? cues.Effect("adjective", s.Word(child).ToString().ToLowerInvariant());
            // "carried out no raid"
            case Relation.Obj when s.Tags[token] == UniversalTag.VERB && s.Dependent(child, Relation.Det) is >= 0 and var determiner && s.Lemmas[determiner].Equals("no", StringComparison.OrdinalIgnoreCase):
                return EventStatus.Negated;
            case Relation.Compound when s.Heads[child] == token && child < token:
                return null;
            // "Another scenario is his resignation."
            case Relation.Nsubj when s.Tags[token] == UniversalTag.NOUN && s.Dependent(token, Relation.Cop) >= 0:
                return cues.Effect("supposed", s.Lemmas[child]);
            // "begins a visit on Tuesday"
            case Relation.Obj when s.PennTags[token] == "VBZ" && Time(s, child) is >= 0 and var time && StatusModifiers.IsAhead(s, time):
                return EventStatus.Future;
            case Relation.Nsubj when s.Tags[token] is UniversalTag.VERB:
                return IsNobody(s, child) ? EventStatus.Negated : null;
            default:
                return null;
        }
    }

    // "The push was not a major offensive": its name is denied, not that there was one.
    private static bool IsOnlyCalled(ParsedSentence s, int noun) => s.Tags[noun] == UniversalTag.NOUN && s.Dependent(noun, Relation.Cop) >= 0 && s.Dependent(noun, Relation.Amod) >= 0
        && s.Dependent(noun, Relation.Nsubj) is >= 0 and var subject && s.Tags[subject] == UniversalTag.NOUN && Nominals.IsDefinite(s, subject);

    private static int Time(ParsedSentence s, int noun)
    {
        foreach (var child in s.Dependents(noun))
            if (child > noun && s.Relations[child] == Relation.Nmod && Nominals.HasCase(s, child, "on")) return child;
        return -1;
    }

    // "No party signed", "none of the rebels": who did it is nobody.
    private static bool IsNobody(ParsedSentence s, int subject)
    {
        if (StatusCues.English.Has("subject", Lower(s, subject))) return true;
        foreach (var child in s.Dependents(subject))
            if (s.Relations[child] is Relation.Det or Relation.Cc or Relation.Advmod && (child < subject || child == subject + 1) && StatusModifiers.Read(s, child) == EventStatus.Negated) return true;
        return false;
    }

    // "said it would send aid": in a report of past words, "would" is "will".
    private static bool IsReported(ParsedSentence s, int verb)
    {
        var (at, steps) = (verb, 0);
        while (s.Relations[at] is Relation.Conj or Relation.Xcomp && steps++ < s.Count) at = s.Heads[at];
        if (Condition(s, verb) >= 0) return false;
        if (s.Relations[at] == Relation.Ccomp && s.Heads[at] is >= 0 and var head) return s.PennTags[head] is "VBD" or "VBN";
        return s.Relations[at] == Relation.Root && s.Dependent(at, Relation.Parataxis) is >= 0 and var aside && s.PennTags[aside] == "VBD";
    }

    // A question asserts nothing.
    private static bool IsAsked(ParsedSentence s, int trigger)
    {
        // "Why does Turkey accuse Greece?" takes it for granted that it does.
        if (s.Count == 0 || !s.Word(s.Count - 1).SequenceEqual("?") || IsPresupposed(s)) return false;
        for (var (at, steps) = (trigger, 0); at >= 0 && steps++ < s.Count; at = s.Heads[at])
            if (s.Relations[at] is Relation.Parataxis or Relation.Acl or Relation.Advcl) return false;
        return true;
    }

    // "Were Serbia to attack, NATO would respond": the clause before the comma is a condition.
    private static bool IsInverted(ParsedSentence s, int trigger)
    {
        if (!StatusCues.English.Has("inverted", s.Word(0).ToString().ToLowerInvariant()) || s.Word(s.Count - 1).SequenceEqual("?")) return false;
        for (var i = 0; i < s.Count; i++)
            if (s.Tags[i] == UniversalTag.PUNCT) return trigger < i;
        return false;
    }

    private static bool IsPresupposed(ParsedSentence s)
    {
        for (var i = 0; i < s.Count; i++)
            if (s.Tags[i] != UniversalTag.PUNCT) return StatusCues.English.Has("presupposing", s.Lemmas[i].ToLowerInvariant());
        return false;
    }

    /// <summary>A token's lemma in small letters, "n't" for every contracted "not".</summary>
    public static string Lower(ParsedSentence s, int token) => s.Word(token).EndsWith("n't", StringComparison.OrdinalIgnoreCase) || s.Word(token).EndsWith("n’t", StringComparison.OrdinalIgnoreCase)
        ? "n't" : s.Lemmas[token].ToLowerInvariant();
}
