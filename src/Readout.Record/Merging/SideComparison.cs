namespace Readout.Record.Merging;

/// <summary>What two sides of events have in common.</summary>
/// <param name="Weight">What it counts; 0 where one of them is open.</param>
/// <param name="IsOpen">Whether one of them names nobody.</param>
/// <param name="IsApart">Whether both name somebody and none of them can be one.</param>
internal readonly record struct SideComparison(double Weight, bool IsOpen, bool IsApart)
{
    /// <summary>Compares two sides.</summary>
    /// <param name="first">Parties of one event.</param>
    /// <param name="second">Parties of the other.</param>
    /// <param name="tables">What agreement counts.</param>
    public static SideComparison Of(ReadOnlySpan<PartyTrait> first, ReadOnlySpan<PartyTrait> second, MergingTables tables)
    {
        if (first.Length == 0 || second.Length == 0) return new(0, true, false);
        if (first.Length == 1 && second.Length == 1) return Level(first[0], second[0], tables) is var only && double.IsNegativeInfinity(only) ? new(0, false, true) : new(only, false, false);
        var weights = tables.Weights;
        var (best, matched) = (double.NegativeInfinity, 0);
        foreach (var party in first)
        {
            var level = Best(party, second, tables);
            if (double.IsNegativeInfinity(level)) continue;
            matched++;
            best = Math.Max(best, level);
        }
        if (matched == 0) return new(0, false, true);
        var back = Matched(second, first, tables);
        // Reckoned from both ends, so that neither is the first.
        var shared = Math.Min(matched, back);
        var weight = best + (weights.PartyMore * (shared - 1));
        if (matched < first.Length && back < second.Length) weight += weights.PartyMissing * Math.Min(first.Length - matched, second.Length - back);
        return new(weight, false, false);
    }

    /// <summary>Whether each of two meetings has somebody whom the other has not, and they share one party at most.</summary>
    public static bool AreOtherMeetings(ReadOnlySpan<PartyTrait> first, ReadOnlySpan<PartyTrait> second, MergingTables tables)
    {
        var (one, other) = (Matched(first, second, tables), Matched(second, first, tables));
        return one < first.Length && other < second.Length && Math.Min(one, other) < 2;
    }

    private static int Matched(ReadOnlySpan<PartyTrait> side, ReadOnlySpan<PartyTrait> others, MergingTables tables)
    {
        var matched = 0;
        foreach (var party in side)
            if (!double.IsNegativeInfinity(Best(party, others, tables))) matched++;
        return matched;
    }

    private static double Best(PartyTrait party, ReadOnlySpan<PartyTrait> others, MergingTables tables)
    {
        var best = double.NegativeInfinity;
        foreach (var other in others) best = Math.Max(best, Level(party, other, tables));
        return best;
    }

    // How surely two parties are one; negative infinity where they cannot be.
    private static double Level(PartyTrait first, PartyTrait second, MergingTables tables)
    {
        var weights = tables.Weights;
        if (first.Code.Length > 0 && second.Code.Length > 0 && first.Code != second.Code) return double.NegativeInfinity;
        var named = first.Name.Length > 0 && second.Name.Length > 0;
        if (named && NameComparer.IsOne(first.Name, second.Name)) return weights.PartyName;
        if (first.Code.Length == 0 || second.Code.Length == 0) return double.NegativeInfinity;
        var sectors = first.Sector == second.Sector ? weights.PartyCode : first.Sector.Length == 0 || second.Sector.Length == 0 ? weights.PartySomeSector
            : tables.AreNear(first.Sector, second.Sector) ? weights.PartyNearSector : weights.PartyOtherSector;
        return sectors + (named ? weights.PartyOtherName : 0);
    }
}
