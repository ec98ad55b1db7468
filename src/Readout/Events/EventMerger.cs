namespace Readout.Events;

/// <summary>Makes one record of an event that a document tells more than once.</summary>
internal static class EventMerger
{
    /// <summary>The events without repeats, in the order of the text: a later one of the same category between the same parties, with no mode of
    /// its own that contradicts, is the first one told again.</summary>
    public static IReadOnlyList<EventCandidate> Merge(IReadOnlyList<EventCandidate> events)
    {
        var kept = new List<EventCandidate>();
        foreach (var candidate in events)
        {
            var first = kept.Find(earlier => IsRepeat(earlier, candidate));
            if (first is null) kept.Add(candidate);
            else if (candidate.Sentence != first.Sentence && !first.AlsoIn.Contains(candidate.Sentence)) first.AlsoIn = [.. first.AlsoIn, candidate.Sentence];
        }
        return kept;
    }

    private static bool IsRepeat(EventCandidate first, EventCandidate later) => first.Category == later.Category && first.Status == later.Status
        && Codes(first.Actors).SetEquals(Codes(later.Actors)) && Codes(first.Recipients).SetEquals(Codes(later.Recipients))
        && (later.Modes.Count == 0 || first.Modes.Count == 0 || first.Modes.SequenceEqual(later.Modes, StringComparer.Ordinal));

    private static HashSet<string> Codes(IReadOnlyList<Participant> side) => [.. side.Select(p => p.Actor.Code ?? p.Actor.Name ?? p.Text)];
}
