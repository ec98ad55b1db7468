namespace Readout.Record.NearDuplicates;

/// <summary>Whether two reports are one, reprinted, cut or updated: by the two alone, whatever else there is.</summary>
internal sealed class NearDuplicateRelation(NearDuplicateThresholds thresholds)
{
    /// <summary>Whether they are.</summary>
    public bool Holds(ComparedReport one, ComparedReport other)
    {
        if (!AreOfOneTime(one, other)) return false;
        var (least, isOneDay, share) = (Math.Min(one.Words, other.Words), one.Published == other.Published, Shingles.Share(one.Shingles, other.Shingles));
        if (least < thresholds.LeastWords) return one.Shingles.AsSpan().SequenceEqual(other.Shingles) && HaveLikeTitles(one, other);
        var isShort = least < thresholds.ShortWords;
        if (NumbersInCommon(one, other) < LeastNumbers(isOneDay, isShort)) return false;
        if (one.Address is { } address && address == other.Address && share >= thresholds.Address) return true;
        return isShort ? share >= (isOneDay ? thresholds.Short : thresholds.ShortOtherDay) && HaveLikeTitles(one, other)
            : share >= thresholds.Whole || (share >= thresholds.Shared && Shingles.Share(one.Lead, other.Lead) >= thresholds.Lead);
    }

    private bool AreOfOneTime(ComparedReport one, ComparedReport other) =>
        (one.Published, other.Published) is ({ } first, { } second) ? Math.Abs(first.DayNumber - second.DayNumber) <= thresholds.Days : one.Published == other.Published;

    private bool HaveLikeTitles(ComparedReport one, ComparedReport other) => one.Title.Length == 0 || other.Title.Length == 0 || Shingles.Share(one.Title, other.Title) >= thresholds.Title;

    // Reports of markets, weather and accounts have yesterday's words and today's figures.
    private double LeastNumbers(bool isOneDay, bool isShort) => Math.Max(isOneDay ? thresholds.Numbers : thresholds.NumbersOtherDay, isShort ? thresholds.NumbersShort : 0);

    private static double NumbersInCommon(ComparedReport one, ComparedReport other) => (Shingles.Common(one.Numbers, other.Numbers) + 1.0) / (Math.Min(one.Numbers.Length, other.Numbers.Length) + 1);
}
