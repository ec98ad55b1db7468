using Readout.Exchange.Rows;
using Readout.Record.Merging;

namespace Readout.Record.Accounts;

/// <summary>Says whether two reports are of one meeting or incident: by the two alone.</summary>
internal sealed class AccountMatcher(ReportMatcher matcher, MergingTables tables, AccountThresholds thresholds)
{
    /// <summary>The matcher that ships; for any number of threads.</summary>
    public static AccountMatcher Shipped { get; } = new(ReportMatcher.Shipped, MergingTables.Shipped, AccountThresholds.Shipped);

    /// <summary>What a report opens with and was done, not said: by that it is known.</summary>
    public IEnumerable<AccountEvent> Anchors(AccountReport report) => report.Events.Where(IsAnchor);

    /// <summary>Whether they are: both open with one thing that was done; or with what may be one, and more that they tell is alike.</summary>
    public bool AreOfOne(AccountReport one, AccountReport other)
    {
        if (one.Document.Published is not { } first || other.Document.Published is not { } second || Math.Abs(first.DayNumber - second.DayNumber) > thresholds.Days) return false;
        foreach (var mine in Anchors(one))
            foreach (var theirs in Anchors(other))
                if (mine.Traits.First <= theirs.Traits.Last && theirs.Traits.First <= mine.Traits.Last && (AreOneEvent(mine, theirs) || (MayBeOneEvent(mine, theirs) && Alike(one, other, mine, theirs) >= thresholds.Alike))) return true;
        return false;
    }

    /// <summary>How two events of accounts that are of one meeting or incident stand to one another: less need speak for their being one than among all the world's.</summary>
    public EventRelation Relate(AccountEvent one, AccountEvent other)
    {
        var relation = matcher.Compare(one.Traits, other.Traits);
        if (relation.Kind != RelationKind.Unrelated || one.Traits.Document == other.Traits.Document || one.Row.Category != other.Row.Category || matcher.Weigh(one.Traits, other.Traits) is not { } score) return relation;
        if (IsAnchor(one) && IsAnchor(other)) return score >= thresholds.Doubtful ? EventRelation.Same(score) : relation;
        // One meeting agrees on many things: AGREE alone says nothing.
        return !tables.IsPooled(one.Row.Category) && one.Row.Modes.SequenceEqual(other.Row.Modes) && score >= thresholds.Aligned ? EventRelation.Same(score) : relation;
    }

    private bool IsAnchor(AccountEvent found) => found.Sentence < thresholds.Opening && tables.IsDeed(found.Row.Category) && found.Row.Status is "actual" or "negated" && found.Traits.First > 0;

    private bool AreOneEvent(AccountEvent one, AccountEvent other) => matcher.Compare(one.Traits, other.Traits).Kind != RelationKind.Unrelated;

    private bool MayBeOneEvent(AccountEvent one, AccountEvent other) => matcher.Weigh(one.Traits, other.Traits) is { } score && score >= thresholds.Doubtful;

    // Events of one category between the same parties on days that may be the same.
    private static int Alike(AccountReport one, AccountReport other, AccountEvent mine, AccountEvent theirs) =>
        one.Events.Count(found => found != mine && other.Events.Any(told => told != theirs && told.Row.Category == found.Row.Category && HaveLikeSides(found.Row, told.Row) && found.Traits.First <= told.Traits.Last && told.Traits.First <= found.Traits.Last));

    private static bool HaveLikeSides(EventRow one, EventRow other) => HaveOneCode(one.Actors, other.Actors) && HaveOneCode(one.Recipients, other.Recipients);

    private static bool HaveOneCode(IReadOnlyList<PartyRow> one, IReadOnlyList<PartyRow> other) => one.Any(party => party.Code is { } code && other.Any(found => found.Code == code));
}
