using Readout.Language;

namespace Readout.Actors;

/// <summary>Tells a firm's people and parts from a state's by the names beside them.</summary>
internal static class FirmClues
{
    /// <summary>Whether a company follows: "the unit of Dalby Foods Corp".</summary>
    public static bool IsOfCompany(SentenceReading reading, Unit unit)
    {
        if (reading.Parsed.HasTree)
            foreach (var child in reading.Parsed.Dependents(unit.Head))
                if (child >= unit.End && reading.Preposition(child) is >= 0 and var preposition && reading.Is(preposition, "of") && reading.UnitAt(child) is { IsCompany: true }) return true;
        return false;
    }

    // "Dalby Telesis Group chairman Jane Roe", "chairman of Dalby": a name that nothing explains is a firm's, where a chairman or manager follows.
    /// <summary>Whether the words beside a role name a body that nothing explains.</summary>
    public static bool IsOfUnknownFirm(SentenceReading reading, Unit unit, PhraseContext context)
    {
        var nearest = context.Before.Find(before => before.Role is not { Kind: RoleKind.Measure });
        if (nearest is { Kind: UnitKind.Name, Role: null, Entries.Length: 0 } && nearest.Mention?.Actors is not [{ Code: not null }, ..] && !IsPossessor(reading, nearest)) return true;
        if (!reading.Parsed.HasTree) return false;
        foreach (var child in reading.Parsed.Dependents(unit.Head))
            if (child >= unit.End && reading.Parsed.Relations[child] == Relation.Nmod && reading.Preposition(child) is >= 0 and var preposition && (reading.Is(preposition, "of") || reading.Is(preposition, "at"))
                && reading.UnitAt(child) is { Kind: UnitKind.Name, Role: null } name && name.Mention?.Actors is not [{ Code: not null }, ..]) return true;
        return false;
    }

    private static bool IsPossessor(SentenceReading reading, Unit unit) => unit.End < reading.Parsed.Count && reading.Parsed.PennTags[unit.End] == "POS";
}
