namespace Readout.Record.Merging;

/// <summary>Finds what two reports of one event contradict each other on.</summary>
internal sealed class ConflictFinder(MergingTables tables)
{
    private const string Negated = "negated";
    private readonly MatchWeights _weights = tables.Weights;

    /// <summary>The contradiction; <see cref="RelationKind.Unrelated"/> for none.</summary>
    public EventRelation Find(EventTraits first, EventTraits second, Scene scene, SideComparison actors, SideComparison recipients)
    {
        if (scene.Place < 0) return EventRelation.None;
        if ((first.Status == Negated) != (second.Status == Negated)) return Denied(first, second, scene, actors, recipients);
        if (scene.IsOpposite) return Answer(scene, actors, recipients);
        if (first.Rules.Number != second.Rules.Number || !first.Rules.ForbidsSwapping(first.Modes)) return EventRelation.None;
        if (Roles(first, second, scene) is { Kind: RelationKind.Conflicting } roles) return roles;
        return first.Rules.IsDeed ? Deed(first, second, scene, actors, recipients) : EventRelation.None;
    }

    /// <summary>Whether two reports by others than one another's actors can contradict each other at all: what <see cref="Find"/> says without a look at the scene.</summary>
    public static bool MayBeOfTwoActors(EventTraits first, EventTraits second) =>
        first.Rules.Number == second.Rules.Number && (first.Status == Negated) == (second.Status == Negated) && first.Rules.ForbidsSwapping(first.Modes);

    // What nobody told cannot be missing from the other's words: sharing none counts nothing against a denial.
    private EventRelation Denied(EventTraits first, EventTraits second, Scene scene, SideComparison actors, SideComparison recipients)
    {
        if (actors.IsApart || scene.IsOpposite || first.Category != second.Category) return EventRelation.None;
        var score = scene.Weight - Math.Min(0, scene.Words) + actors.Weight + (recipients.IsApart ? 0 : recipients.Weight * _weights.RecipientShare);
        return score >= _weights.DeniedThreshold ? EventRelation.Conflict("denied", score) : EventRelation.None;
    }

    private EventRelation Answer(Scene scene, SideComparison actors, SideComparison recipients)
    {
        if (actors.IsApart || actors.IsOpen || recipients.IsApart || scene.Words <= 0) return EventRelation.None;
        var score = scene.Weight + actors.Weight + (recipients.Weight * _weights.RecipientShare);
        return score >= _weights.OppositeThreshold ? EventRelation.Conflict("answer", score) : EventRelation.None;
    }

    private EventRelation Roles(EventTraits first, EventTraits second, Scene scene)
    {
        if (scene.Words <= 0 || scene.Weight < _weights.RolesThreshold || !SideComparison.Of(first.Actors, second.Actors, tables).IsApart) return EventRelation.None;
        var isSwapped = Meets(first.Actors, second.Recipients, second) && Meets(second.Actors, first.Recipients, first);
        return isSwapped ? EventRelation.Conflict("roles", scene.Weight) : EventRelation.None;
    }

    // Whether those who act in one report are those acted on in the other, or its sentence names them where it leaves that open.
    private bool Meets(PartyTrait[] actors, PartyTrait[] recipients, EventTraits other)
    {
        var known = Array.FindAll(recipients, party => party.Code.Length > 0);
        if (known.Length > 0) return !SideComparison.Of(actors, known, tables).IsApart;
        if (recipients.Length > 0) return true;
        return Array.Exists(actors, actor => WordSketch.Hashes(actor.Name).Exists(word => WordSketch.Has(other.Words, word)));
    }

    private EventRelation Deed(EventTraits first, EventTraits second, Scene scene, SideComparison actors, SideComparison recipients)
    {
        if (scene.Words <= 0 || !first.Rules.HasOneCulprit) return EventRelation.None;
        if (actors.IsApart)
        {
            var score = scene.Weight + (recipients.Weight * _weights.RecipientShare);
            return !recipients.IsApart && !recipients.IsOpen && score >= _weights.ActorThreshold ? EventRelation.Conflict("actor", score) : EventRelation.None;
        }
        if (actors.IsOpen || !(first.IsAttributed || second.IsAttributed) || !AreContrasted(first.Recipients, second.Recipients)) return EventRelation.None;
        return scene.Weight + actors.Weight is var sum && sum >= _weights.RecipientThreshold ? EventRelation.Conflict("recipient", sum) : EventRelation.None;
    }

    // Fighters in one account, people without arms in the other.
    private static bool AreContrasted(PartyTrait[] first, PartyTrait[] second) => (IsAll(first, armed: true) && IsAll(second, armed: false)) || (IsAll(first, armed: false) && IsAll(second, armed: true));

    private static bool IsAll(PartyTrait[] side, bool armed) => side.Length > 0 && Array.TrueForAll(side, party => party.Sector.Length > 0 && MergingTables.IsArmed(party.Sector) == armed);
}
