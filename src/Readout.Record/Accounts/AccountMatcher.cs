using Readout.Exchange.Rows;
using Readout.Record.Merging;

namespace Readout.Record.Accounts;

/// <summary>Says whether two reports are of one meeting or incident: by the two alone.</summary>
internal sealed class AccountMatcher(ReportMatcher matcher, MergingTables tables, AccountThresholds thresholds)
{
    /// <summary>The matcher that ships; for any number of threads.</summary>
    public static AccountMatcher Shipped { get; } = new(ReportMatcher.Shipped, MergingTables.Shipped, AccountThresholds.Shipped);

    /// <summary>Events of two accounts that tell of one thing, or contradict each other on it.</summary>
    public List<EventPair> Pairs(AccountReport one, AccountReport other)
    {
        var pairs = new List<EventPair>();
        for (var i = 0; i < one.Events.Count; i++)
            for (var j = 0; j < other.Events.Count; j++)
                if (matcher.Compare(one.Events[i].Traits, other.Events[j].Traits) is { Kind: not RelationKind.Unrelated } relation) pairs.Add(new EventPair(i, j, relation));
        return pairs;
    }

    /// <summary>What a report opens with and was done, not said: by that it is known.</summary>
    public IEnumerable<AccountEvent> Anchors(AccountReport report) => report.Events.Where(found => found.Sentence < thresholds.Opening && tables.IsDeed(found.Row.Category) && found.Row.Status is "actual" or "negated" && found.Traits.First > 0);

    /// <summary>Whether they are: both open with one thing that was done; or with what may be one, and more that they tell is alike.</summary>
    public bool AreOfOne(AccountReport one, AccountReport other)
    {
        if (one.Document.Published is not { } first || other.Document.Published is not { } second || Math.Abs(first.DayNumber - second.DayNumber) > thresholds.Days) return false;
        foreach (var mine in Anchors(one))
            foreach (var theirs in Anchors(other))
                if (mine.Traits.First <= theirs.Traits.Last && theirs.Traits.First <= mine.Traits.Last && (AreOneEvent(mine, theirs) || (MayBeOneEvent(mine, theirs) && Alike(one, other, mine, theirs) >= thresholds.Alike))) return true;
        return false;
    }

    private bool AreOneEvent(AccountEvent one, AccountEvent other) => matcher.Compare(one.Traits, other.Traits).Kind != RelationKind.Unrelated;

    private bool MayBeOneEvent(AccountEvent one, AccountEvent other) => matcher.Weigh(one.Traits, other.Traits) is { } score && score >= thresholds.Doubtful;

    // Events of one category between the same parties on days that may be the same.
    private static int Alike(AccountReport one, AccountReport other, AccountEvent mine, AccountEvent theirs) =>
        one.Events.Count(found => found != mine && other.Events.Any(told => told != theirs && told.Row.Category == found.Row.Category && HaveLikeSides(found.Row, told.Row) && found.Traits.First <= told.Traits.Last && told.Traits.First <= found.Traits.Last));

    private static bool HaveLikeSides(EventRow one, EventRow other) => HaveOneCode(one.Actors, other.Actors) && HaveOneCode(one.Recipients, other.Recipients);

    private static bool HaveOneCode(IReadOnlyList<PartyRow> one, IReadOnlyList<PartyRow> other) => one.Any(party => party.Code is { } code && other.Any(found => found.Code == code));
}
