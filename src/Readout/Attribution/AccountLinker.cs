using Readout.Events;

namespace Readout.Attribution;

/// <summary>Ties the accounts that a document gives of one event: what one side tells and another denies.</summary>
internal static class AccountLinker
{
    /// <summary>Sets <see cref="EventCandidate.FirstAccount"/> of every event that is both told and denied, by category and parties.</summary>
    public static void Link(IReadOnlyList<EventCandidate> events)
    {
        for (var later = 1; later < events.Count; later++)
            for (var first = 0; first < later && events[later].FirstAccount is null; first++)
                if (AreAccounts(events[first], events[later]))
                {
                    events[first].FirstAccount ??= events[first];
                    events[later].FirstAccount = events[first].FirstAccount;
                }
    }

    private static bool AreAccounts(EventCandidate one, EventCandidate other) => one.Category == other.Category && (one.Stance == EventStance.Denied) != (other.Stance == EventStance.Denied)
        && (one.Status == EventStatus.Negated) != (other.Status == EventStatus.Negated) && Codes(one.Actors).SetEquals(Codes(other.Actors)) && MayBeSame(Codes(one.Recipients), Codes(other.Recipients));

    // Whoever denies an attack need not say on whom.
    private static bool MayBeSame(HashSet<string> one, HashSet<string> other) => one.Count == 0 || other.Count == 0 || one.Overlaps(other);

    private static HashSet<string> Codes(IReadOnlyList<Participant> side) => [.. side.Select(party => party.Actor.Code).OfType<string>()];
}
