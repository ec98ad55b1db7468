namespace Readout.Actors;

/// <summary>A role as the words around it have it: whose, of which sector, former or not.</summary>
internal sealed class RolePhrase
{
    /// <summary>The role word itself.</summary>
    public required RoleEntry Role { get; init; }

    /// <summary>The role as the text has it, nationality apart: "foreign minister".</summary>
    public required string Office { get; init; }

    /// <summary>Whose it is, a code each; empty where nothing says.</summary>
    public required List<string> Codes { get; init; }

    /// <summary>PLOVER sector; null for none.</summary>
    public string? Sector { get; init; }

    /// <summary>A second sector; null for none.</summary>
    public string? OtherSector { get; init; }

    /// <summary>Whether the country was taken from the rest of the document, not from the phrase.</summary>
    public bool IsGuess { get; init; }

    /// <summary>Whether the phrase calls the office a past one.</summary>
    public bool IsFormer { get; init; }

    /// <summary>What says whose it is.</summary>
    public required string Reason { get; init; }

    /// <summary>Whether it is known whose it is.</summary>
    public bool IsResolved => Codes.Count > 0;

    /// <summary>A person of that role.</summary>
    public ActorReference Refer(string name) => Of(Codes.Count > 0 ? Codes[0] : null) with { Name = name, Kind = ActorKind.Person };

    /// <summary>Whoever has that role, one for each country.</summary>
    public List<ActorReference> ReferAll() => Codes.Count == 0 ? [Of(null)] : [.. Codes.Select(Of)];

    private ActorReference Of(string? code) => new()
    {
        Code = code, Sector = Sector, OtherSectors = OtherSector is null ? [] : [OtherSector], Office = Office, Reason = $"{Role.Id}, {Reason}",
        Score = code is null ? 0.3 : IsGuess ? 0.6 : 0.95,
    };
}
