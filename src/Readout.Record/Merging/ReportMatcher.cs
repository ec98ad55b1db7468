namespace Readout.Record.Merging;

/// <summary>Says how two reports of events stand to one another, from the two alone: neither is the first, and nothing else in the record matters.</summary>
internal sealed class ReportMatcher
{
    private const string Negated = "negated";
    private readonly MergingTables _tables;
    private readonly MatchWeights _weights;
    private readonly SceneComparer _scenes;
    private readonly ConflictFinder _conflicts;

    /// <summary>Sets it up.</summary>
    public ReportMatcher(MergingTables tables) => (_tables, _weights, _scenes, _conflicts) = (tables, tables.Weights, new SceneComparer(tables), new ConflictFinder(tables));

    /// <summary>The matcher with the tables that ship; for any number of threads.</summary>
    public static ReportMatcher Shipped { get; } = new(MergingTables.Shipped);

    /// <summary>The relation of two events of two documents, or of two accounts in one.</summary>
    public EventRelation Compare(EventTraits first, EventTraits second)
    {
        if (first.Document == second.Document) return first.Link.Length > 0 && first.Link == second.Link && (first.Status == Negated) != (second.Status == Negated) ? EventRelation.Conflict("denied", 0) : EventRelation.None;
        if (!_scenes.MayMeet(first, second)) return EventRelation.None;
        var sides = Sides(first, second);
        // Half of all candidates are of the other's doing: their words are not compared.
        if (sides.Actors.IsApart && !ConflictFinder.MayBeOfTwoActors(first, second)) return EventRelation.None;
        if (_scenes.Compare(first, second) is not { } scene) return EventRelation.None;
        if (_conflicts.Find(first, second, scene, sides.Actors, sides.Recipients) is { Kind: RelationKind.Conflicting } conflict) return conflict;
        return Same(first, second, scene, sides) is { } score && score >= _weights.SameThreshold ? EventRelation.Same(score) : EventRelation.None;
    }

    /// <summary>Whether the relation of two events is the same from either end: it is, unless the modes of one forbid swapped sides and those of the other do not.</summary>
    public static bool IsMutual(EventTraits first, EventTraits second) => first.Rules.Number != second.Rules.Number || first.Rules.ForbidsSwapping(first.Modes) == second.Rules.ForbidsSwapping(second.Modes);

    /// <summary>Whether two events of one document may stand in one entry: the document tells one thing twice.</summary>
    public bool IsRepeat(EventTraits first, EventTraits second) => first.Link.Length == 0 && _scenes.Compare(first, second) is { } scene && Same(first, second, scene, Sides(first, second)) is { } score && score >= _weights.RepeatThreshold;

    /// <summary>How much speaks for two events of two documents being one; null where they cannot be.</summary>
    public double? Weigh(EventTraits first, EventTraits second) => _scenes.Compare(first, second) is { } scene ? Same(first, second, scene, Sides(first, second)) : null;

    private double? Same(EventTraits first, EventTraits second, Scene scene, (SideComparison Actors, SideComparison Recipients) sides)
    {
        var (actors, recipients) = sides;
        if (actors.IsApart || scene.IsOpposite || (first.Status == Negated) != (second.Status == Negated)) return null;
        if (actors.IsOpen && recipients.IsOpen && scene.Place <= 0) return null;
        var status = first.Status == second.Status ? 0 : _weights.StatusOther;
        return scene.Weight + actors.Weight + (recipients.IsApart ? Apart(first, second) : recipients.Weight * _weights.RecipientShare) + status;
    }

    private double Apart(EventTraits first, EventTraits second) => Array.TrueForAll(first.Recipients, party => party.IsImplied) || Array.TrueForAll(second.Recipients, party => party.IsImplied) ? _weights.RecipientImplied : _weights.RecipientOther;

    // Where both sides do the same, all who take part stand together.
    private (SideComparison Actors, SideComparison Recipients) Sides(EventTraits first, EventTraits second)
    {
        if (!first.Rules.IsPooled || !second.Rules.IsPooled)
            return (SideComparison.Of(first.Actors, second.Actors, _tables), SideComparison.Of(first.Recipients, second.Recipients, _tables));
        PartyTrait[] all = [.. first.Actors, .. first.Recipients], others = [.. second.Actors, .. second.Recipients];
        var pooled = SideComparison.Of(all, others, _tables);
        return (pooled.IsApart || !SideComparison.AreOtherMeetings(all, others, _tables) ? pooled : pooled with { IsApart = true }, new SideComparison(0, true, false));
    }
}
