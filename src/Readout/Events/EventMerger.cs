namespace Readout.Events;

/// <summary>Makes one record of an event that a document tells more than once.</summary>
internal static class EventMerger
{
    private const double Guessed = 0.6;
    private static readonly string[] s_material = ["AID", "ASSAULT", "COERCE", "COOPERATE", "MOBILIZE", "PROTEST", "RETREAT", "SANCTION"];

    /// <summary>The events without repeats, in the order of the text: a later one of the same category between the same parties, with no mode of
    /// its own that contradicts and no content of quite other words, is the first one told again. Within a sentence the two tellings of a material act may each leave a party out
    /// ("bombed the town, killing six soldiers").</summary>
    public static IReadOnlyList<EventCandidate> Merge(IReadOnlyList<EventCandidate> events)
    {
        var kept = new List<EventCandidate>();
        foreach (var candidate in events)
        {
            var first = kept.Find(earlier => IsRepeat(earlier, candidate));
            if (first is null) kept.Add(candidate);
            else if (candidate.Sentence == first.Sentence) Complete(first, candidate);
            else if (!first.AlsoIn.Contains(candidate.Sentence)) first.AlsoIn = [.. first.AlsoIn, candidate.Sentence];
            if (first is not null) first.Retold = [.. first.Retold, (candidate.Sentence, candidate.Trigger)];
        }
        return kept;
    }

    private static bool IsRepeat(EventCandidate first, EventCandidate later) => first.Category == later.Category && first.Status == later.Status && !AreOpposed(first.Actors, later.Actors) && !AreOtherVictims(first, later)
        && !AreOtherSpeakers(first, later)
        && AreAboutTheSame(first, later) && (Agree(first, later) || IsTakenUp(first, later) || IsBlameAgain(first, later) || (first.Sentence == later.Sentence && s_material.Contains(first.Category)
            && MayAgree(first.Actors, later.Actors) && MayAgree(first.Recipients, later.Recipients)))
        && (later.Modes.Count == 0 || first.Modes.Count == 0 || first.Modes.SequenceEqual(later.Modes, StringComparer.Ordinal)
            || (first.Sentence == later.Sentence && first.Category == "PROTEST"));

    // "Malian troops killed nine herders; rebels ambushed a patrol": both are Malian, and on two sides of the war.
    private static bool AreOpposed(IReadOnlyList<Participant> first, IReadOnlyList<Participant> later) =>
        first.Count > 0 && later.Count > 0 && Codes(first).SetEquals(Codes(later)) && first.All(IsArmedAgainst) != later.All(IsArmedAgainst) && (first.All(IsOfState) || later.All(IsOfState));

    private static bool IsArmedAgainst(Participant one) => one.Actor.Sector is "REB" or "UAF";

    private static bool IsOfState(Participant one) => one.Actor.Sector is "GOV" or "MIL" or "COP" or "JUD" or "LEG";

    // "closed three newspapers and jailed the judge": at home two kinds of people suffer two acts, where a town bombed and its people killed are one.
    private static bool AreOtherVictims(EventCandidate first, EventCandidate later) => first.Category is "COERCE" or "SANCTION" && later.Actors.Count > 0 && Kinds(first.Recipients) is { Count: > 0 } one && Kinds(later.Recipients) is { Count: > 0 } other
        && !one.Overlaps(other) && Codes(first.Recipients).SetEquals(Codes(later.Recipients));

    private static HashSet<string> Kinds(IReadOnlyList<Participant> side) => [.. side.Where(one => one.Span is not null).Select(one => one.Actor.Sector).OfType<string>()];

    // "Angry at Denmark, Pakistan summoned the ambassador."
    private static bool IsBlameAgain(EventCandidate first, EventCandidate later) => first.Category == "ACCUSE" && first.Sentence == later.Sentence && Codes(first.Actors).SetEquals(Codes(later.Actors))
        && (first.Recipients.Count == 0) != (later.Recipients.Count == 0);

    // "condemned the expulsions", "after the attack": an act spoken of again names its parties no more, or guesses them.
    private static bool IsTakenUp(EventCandidate first, EventCandidate later) => s_material.Contains(first.Category) && (later.IsTakenUp || later.Actors.Count == 0) && (first.Actors.Count > 0 || first.Recipients.Count > 0)
        && Countries(later.Actors).IsSubsetOf(Countries(first.Actors)) && (Countries(later.Recipients).IsSubsetOf(Countries(first.Recipients)) || (later.Actors.Count == 0 && Codes(later.Recipients).SetEquals(Codes(first.Recipients))));

    // Two demands of one party on another are one only where they may be for the same thing.
    private static bool AreAboutTheSame(EventCandidate first, EventCandidate later) =>
        first.ContentWords.Count == 0 || later.ContentWords.Count == 0 || first.ContentWords.Overlaps(later.ContentWords);

    // A minister's denial is not the prisoner's, though both are of one country.
    private static bool AreOtherSpeakers(EventCandidate first, EventCandidate later) => first.Sentence != later.Sentence && !s_material.Contains(first.Category)
        && first.Actors is [{ Actor: { Sector: { } one, Score: > Guessed } }] && later.Actors is [{ Actor: { Sector: { } other } }] && one != other;

    private static bool Agree(EventCandidate first, EventCandidate later) =>
        Codes(first.Actors).SetEquals(Codes(later.Actors)) && Codes(first.Recipients).SetEquals(Codes(later.Recipients)) && (first.Sentence == later.Sentence || AreImplied(first.Recipients) == AreImplied(later.Recipients));

    // Two denials to one party are not one because the text leaves the second's addressee open, nor are two attacks.
    private static bool AreImplied(IReadOnlyList<Participant> side) => side.Count > 0 && side.All(one => one.Span is null);

    private static bool MayAgree(IReadOnlyList<Participant> first, IReadOnlyList<Participant> later) =>
        Countries(first).IsSubsetOf(Countries(later)) || Countries(later).IsSubsetOf(Countries(first));

    private static void Complete(EventCandidate first, EventCandidate later)
    {
        first.Actors = Fuller(first.Actors, later.Actors);
        // Of two who fight each other neither is the target as well.
        if (first.Actors.Count < 2 || !Codes(later.Recipients).IsSubsetOf(Codes(first.Actors))) first.Recipients = Fuller(first.Recipients, later.Recipients);
        if (first.Modes.Count == 0) first.Modes = later.Modes;
    }

    private static IReadOnlyList<Participant> Fuller(IReadOnlyList<Participant> first, IReadOnlyList<Participant> later) =>
        first.Count == 0 || Countries(later).Count > Countries(first).Count ? later : first;

    // A country that was only guessed from the rest of the document says nothing against another one.
    private static HashSet<string> Countries(IReadOnlyList<Participant> side) => [.. side.Where(p => p.Actor.Score > Guessed).Select(p => p.Actor.Code).OfType<string>()];

    private static HashSet<string> Codes(IReadOnlyList<Participant> side) => [.. side.Select(p => p.Actor.Code ?? p.Actor.Name ?? p.Text)];
}
