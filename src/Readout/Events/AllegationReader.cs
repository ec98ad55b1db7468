using Readout.Language;

namespace Readout.Events;

/// <summary>Puts an alleged act on the word of whoever alleges it, and a denied one on the word of whoever denies it: "accused Chad of arming
/// rebels" tells the arming too, but only the accuser vouches for it.</summary>
internal static class AllegationReader
{
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
                if (i != j && IsAlleged(s, events[j].Trigger, claim.Trigger))
                {
                    events[j].AttributedTo ??= speaker;
                    // "denied that a hospital had been bombed": by whom, if not by those who deny it?
                    if (claim.Category == "REJECT" && events[j].Actors.Count == 0 && events[j].Status == EventStatus.Negated) events[j].Actors = claim.Actors;
                }
        }
    }

    private static bool IsAlleged(ParsedSentence s, int act, int accusation)
    {
        if (act == accusation || !s.IsWithin(act, accusation) || ContentFilter.IsAside(s, act, accusation)) return false;
        var at = act;
        while (s.Heads[at] != accusation) at = s.Heads[at];
        return s.Relations[at] is Relation.Ccomp or Relation.Xcomp or Relation.Advcl or Relation.Obl or Relation.Nmod or Relation.Acl;
    }
}
