using Readout.Events.Patterns;
using Readout.Language;

namespace Readout.Events;

/// <summary>Puts an alleged act on the word of whoever alleges it, and a denied one on the word of whoever denies it: "accused Chad of arming
/// rebels" tells the arming too, but only the accuser vouches for it.</summary>
internal static class AllegationReader
{
    private static readonly IReadOnlySet<string> s_blaming = PatternReader.Classes["blaming"], s_charges = PatternReader.Classes["charge"];

    /// <summary>Attributes the alleged acts among a sentence's events.</summary>
    /// <param name="s">The sentence and its tree.</param>
    /// <param name="events">The events of the document.</param>
    /// <param name="first">Where those of this sentence begin.</param>
    public static void Attribute(ParsedSentence s, List<EventCandidate> events, int first)
    {
        for (var i = first; i < events.Count; i++)
        {
            if (events[i] is not { Actors: [var speaker, ..] } claim || !(claim is { Category: "ACCUSE", Modes: ["allege"] } || ContentFilter.IsDenial(s, claim.Trigger))) continue;
            for (var j = first; j < events.Count; j++)
                if (i != j && IsAlleged(s, events[j].Trigger, claim.Trigger)) Attribute(s, events[j], claim, speaker);
            if (claim.Category == "ACCUSE" && s_blaming.Contains(s.Lemmas[claim.Trigger])) Blame(s, events, first, claim);
        }
    }

    private static void Attribute(ParsedSentence s, EventCandidate act, EventCandidate claim, Participant speaker)
    {
        // "rejected Kachin claims that it had bombed a school": what somebody named claims is told on his word.
        if (ContentFilter.Dismissed(s, claim.Trigger) is >= 0 and var charge)
        {
            if (act.Trigger == charge || (IsNamed(s, charge) && !IsWhatIsCharged(s, act.Trigger, charge))) return;
            if (act.Status is EventStatus.Actual or EventStatus.Hypothetical) act.Status = EventStatus.Negated;
        }
        else if (claim.Category == "REJECT" && act.Status != EventStatus.Negated) return;
        act.AttributedTo ??= speaker;
        // "denied that a bridge had been shelled": by whom, if not by those who deny it?
        if (claim.Category == "REJECT" && act.Actors.Count == 0 && act.Status == EventStatus.Negated) act.Actors = claim.Actors;
    }

    // "Bombs fell on a school, a raid that the rebels blamed on the government": who did it stands on their word.
    private static void Blame(ParsedSentence s, List<EventCandidate> events, int first, EventCandidate claim)
    {
        if (claim.Recipients.Count == 0) return;
        for (var i = first; i < events.Count; i++)
        {
            if (Ontology.QuadCode(events[i].Category) != 4 || s.IsWithin(events[i].Trigger, claim.Trigger)) continue;
            if (events[i].Actors.Any(actor => actor.Actor.Code is not null && !claim.Recipients.Any(blamed => blamed.Span == actor.Span))) continue;
            if (events[i].Actors.All(actor => actor.Actor.Code is null)) events[i].Actors = claim.Recipients;
            events[i].AttributedTo ??= claim.Actors[0];
        }
    }

    // The clause itself, "that it had bombed the town", not one that hangs in it.
    private static bool IsWhatIsCharged(ParsedSentence s, int act, int charge)
    {
        while (s.Relations[act] is Relation.Conj or Relation.Xcomp) act = s.Heads[act];
        return s.Heads[act] == charge;
    }

    private static bool IsNamed(ParsedSentence s, int charge)
    {
        if (NounFrame.Possessor(s, charge) >= 0 || Nominals.WithCase(s, charge, "by") >= 0 || Nominals.WithCase(s, charge, "from") >= 0) return true;
        foreach (var child in s.Dependents(charge))
            if (child < charge && s.Relations[child] is Relation.Amod or Relation.Compound && char.IsUpper(s.Word(child)[0])) return true;
        return false;
    }

    // A clause on the noun for a charge is no remark on it.
    private static int Content(ParsedSentence s, int accusation) => ContentFilter.Dismissed(s, accusation) is >= 0 and var charge && NounFrame.Content(s, charge) is >= 0 and var content ? content : accusation;

    // "accused agents of killing": the gerund may hang on those accused.
    private static bool IsCharge(ParsedSentence s, int act, int accused)
    {
        while (act != accused && s.Heads[act] != accused) act = s.Heads[act];
        return act != accused && s.Relations[act] == Relation.Acl && Nominals.HasMark(s, act, "of");
    }

    private static bool IsAlleged(ParsedSentence s, int act, int accusation)
    {
        if (act == accusation || !s.IsWithin(act, accusation) || ContentFilter.IsAside(s, act, Content(s, accusation))) return false;
        if (s.Relations[act] == Relation.Acl && s_charges.Contains(s.Lemmas[s.Heads[act]]) && !Nominals.HasMark(s, act, "of") && !Nominals.HasMark(s, act, "that")) return false;
        var at = act;
        while (s.Heads[at] != accusation) at = s.Heads[at];
        return s.Relations[at] is Relation.Ccomp or Relation.Xcomp or Relation.Advcl or Relation.Obl or Relation.Nmod or Relation.Acl 
            || (s.Relations[at] is Relation.Obj or Relation.Iobj && (ContentFilter.Dismissed(s, accusation) == at || IsCharge(s, act, at)));
    }
}
