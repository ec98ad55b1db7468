using Readout.Language;

namespace Readout.Actors;

/// <summary>Reads roles: the country or body from what stands before, after or around them, the sector from the role and its modifiers.</summary>
internal sealed class RolePhrases(UnitResolver session)
{
    // Bodies have no sector in PLOVER, but for courts, forces, police and hospitals.
    private static readonly string[] s_bodies = ["UNO", "EUR", "IGO", "NGO"];
    private static readonly string[] s_functions = ["JUD", "MIL", "MED", "COP"];
    private static readonly string[] s_private = ["AGR", "BUS", "EDU", "LAB", "PTY"];
    private static readonly string[] s_overriding = ["REB", "ELI", "PRM"];
    private readonly EmployerFinder _employers = new(session);

    /// <summary>Reads the role of a unit.</summary>
    public RolePhrase Read(SentenceReading reading, Unit unit, PhraseContext context)
    {
        var role = unit.Role!;
        var (employers, how, isGuess) = _employers.Find(reading, unit, context);
        var (sector, other, isFormer) = Sector(reading, role, context, employers);
        // "president of the bank", "the union's chairman": of whatever kind the body is.
        if (employers is [{ Sector: { } kind, Kind: ActorKind.Organisation or ActorKind.Role or ActorKind.Person }] && s_private.Contains(kind) && CompanyWords.English.IsRole(role.Word)) sector = kind;
        else if (isGuess && sector == "GOV" && CompanyWords.English.IsChief(role.Word) && FirmClues.IsOfUnknownFirm(reading, unit, context)) sector = "BUS";
        // "the Norwegian unit of Dalby Foods Corp"
        if (sector == "MIL" && role is { Kind: RoleKind.Generic, IsPerson: false } && FirmClues.IsOfCompany(reading, unit)) sector = "BUS";
        var codes = employers.Select(employer => employer.Code).OfType<string>().Distinct().ToList();
        if (codes.Count > 0 && s_bodies.Contains(codes[0]) && !s_functions.Contains(sector)) sector = null;
        return new RolePhrase
        {
            Role = role, Office = reading.Words(unit.RoleFirst, unit.RoleEnd), Codes = codes, Sector = sector, OtherSector = other,
            IsFormer = isFormer, IsGuess = isGuess, Reason = how,
        };
    }

    private static (string? Sector, string? Other, bool IsFormer) Sector(SentenceReading reading, RoleEntry role, PhraseContext context, List<ActorReference> employers)
    {
        var (sector, other) = (role.Sector, role.OtherSector);
        var isSettled = role.Kind != RoleKind.Generic;
        foreach (var unit in context.Before)
        {
            if (unit.Role is not { Kind: not RoleKind.People } modifier || unit.Kind != UnitKind.Role || IsPossessor(reading, unit)) continue;
            if (modifier.Sector == "ELI" && !role.IsPerson) continue;
            if (modifier.Sector == "ELI") return ("ELI", other, true);
            other ??= modifier.OtherSector;
            if (modifier.Sector is null || (isSettled && !s_overriding.Contains(modifier.Sector))) continue;
            (sector, isSettled) = (modifier.Sector, true);
        }
        if (!isSettled && employers is [{ Kind: not (ActorKind.Country or ActorKind.Capital or ActorKind.Place or ActorKind.People) } employer, ..])
            (sector, other) = (employer.Sector is null or "ELI" ? sector : employer.Sector, other ?? (employer.OtherSectors.Count > 0 ? employer.OtherSectors[0] : null));
        return (sector, other == sector ? null : other, false);
    }

    private static bool IsPossessor(SentenceReading reading, Unit unit) => unit.End < reading.Parsed.Count && reading.Parsed.PennTags[unit.End] == "POS";
}
