using Readout.Language;

namespace Readout.Events;

/// <summary>Tells a protest that people have voted for or decided on from one that goes on: "voted to strike". A parliament's vote is the act itself, so this is asked of protests alone.</summary>
internal static class BallotReader
{
    private const int Highest = 3;

    /// <summary>The verb of deciding above the trigger; -1 for none, and where they decide to go on with it.</summary>
    public static int Read(ParsedSentence s, int trigger)
    {
        if (StatusCues.English.Has("lasting", s.Lemmas[trigger])) return -1;
        var at = trigger;
        for (var steps = 0; s.Heads[at] is >= 0 and var head && steps < Highest; at = head, steps++)
        {
            if (s.Relations[at] is Relation.Xcomp or Relation.Advcl && Nominals.HasMark(s, at, "to") && StatusCues.English.Has("ballot", s.Lemmas[head])) return head;
            // "voted to hold a rally", "voted to go on strike", but not "voted to ratify a settlement in the strike"
            if (!(s.Relations[at] == Relation.Obj && StatusCues.English.Has("light", s.Lemmas[head])) && !(s.Relations[at] == Relation.Obl && Nominals.HasCase(s, at, "on"))) return -1;
            if (StatusCues.English.Has("lasting", s.Lemmas[head])) return -1;
        }
        return -1;
    }
}
