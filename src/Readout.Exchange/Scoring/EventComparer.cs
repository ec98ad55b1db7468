namespace Readout.Exchange.Scoring;

/// <summary>Says on what a coded event and a gold event agree.</summary>
internal static class EventComparer
{
    /// <summary>The codes on one side, each once, in ordinal order.</summary>
    public static SortedSet<string> Codes(IEnumerable<ScoredParticipant> side) => new(side.Select(p => p.Code).OfType<string>().Where(code => code.Length > 0), StringComparer.Ordinal);

    public static bool SameActors(GoldEvent gold, PlacedEvent found) => SameSide(gold.Actors, gold.ActorAlternatives, found.Coded.Actors);

    public static bool SameRecipients(GoldEvent gold, PlacedEvent found) => SameSide(gold.Recipients, gold.RecipientAlternatives, found.Coded.Recipients);

    /// <summary>How much two events agree, from 0 to 9: actors count most, then recipients.</summary>
    public static int Agreement(GoldEvent gold, PlacedEvent found) => (SameActors(gold, found) ? 4 : 0) + (SameRecipients(gold, found) ? 3 : 0)
        + (gold.Status == found.Coded.Status ? 1 : 0) + (gold.Category == found.Category ? 1 : 0);

    /// <summary>Tells every field that gold has, and whether the coded event agrees on it.</summary>
    public static void Compare(GoldEvent gold, PlacedEvent found, Action<string, bool> tell)
    {
        tell("actor", SameActors(gold, found));
        tell("recipient", SameRecipients(gold, found));
        CompareSectors(gold.Actors, found.Coded.Actors, tell);
        CompareSectors(gold.Recipients, found.Coded.Recipients, tell);
        var modes = gold.Readings.Where(reading => reading.Category == found.Category).Select(reading => reading.Modes).ToList();
        if (modes.Any(reading => reading.Count > 0)) tell("mode", modes.Any(reading => reading.ToHashSet(StringComparer.Ordinal).SetEquals(found.Coded.Modes)));
        tell("status", gold.Status == found.Coded.Status);
        if (gold.JudgesSource) tell("attribution", gold.Source == found.Coded.Source);
        if (!string.IsNullOrEmpty(gold.Date)) tell("date", gold.Date == found.Coded.Date);
        if (!string.IsNullOrEmpty(gold.Country)) tell("place", gold.Country == found.Coded.Country);
        if (gold.Size.Count > 0) tell("size", gold.Size.All(want => found.Coded.Size.TryGetValue(want.Key, out var got) && got.Equals(want.Value)));
    }

    private static bool SameSide(IReadOnlyList<ScoredParticipant> gold, IReadOnlyList<IReadOnlyList<string>> alternatives, IReadOnlyList<ScoredParticipant> found)
    {
        var codes = Codes(found);
        return codes.SetEquals(Codes(gold)) || alternatives.Any(codes.SetEquals);
    }

    private static void CompareSectors(IReadOnlyList<ScoredParticipant> gold, IReadOnlyList<ScoredParticipant> found, Action<string, bool> tell)
    {
        var (want, got) = (Sectors(gold), Sectors(found));
        foreach (var (code, sector) in want)
            if (sector.Length > 0 && got.TryGetValue(code, out var other)) tell("sector", sector == other);
    }

    // Longer sector chains begin with the primary one.
    private static SortedDictionary<string, string> Sectors(IReadOnlyList<ScoredParticipant> side)
    {
        var sectors = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var participant in side)
            if (!string.IsNullOrEmpty(participant.Code)) sectors[participant.Code] = participant.Sector is { Length: > 3 } chain ? chain[..3] : participant.Sector ?? "";
        return sectors;
    }
}
