namespace Readout.Actors;

/// <summary>A name that a table knows: of a country, a capital, an organisation, a person.</summary>
/// <param name="Id">The row's id.</param>
/// <param name="Kind">What it names.</param>
/// <param name="Entity">Canonical name.</param>
/// <param name="Code">Country or body.</param>
/// <param name="Sector">PLOVER sector; null for none.</param>
/// <param name="Office">For persons, the office held; null for others.</param>
/// <param name="From">First day on which this holds; null for always.</param>
/// <param name="To">First day on which it no longer holds; null for still.</param>
internal sealed record NameEntry(string Id, NameKind Kind, string Entity, string Code, string? Sector, string? Office, DateOnly? From, DateOnly? To)
{
    /// <summary>Whether it holds on a day; an unknown day excludes nothing.</summary>
    public bool HoldsOn(DateOnly? day) => day is null || ((From is null || From <= day) && (To is null || day < To));
}

/// <summary>What a name is the name of.</summary>
internal enum NameKind
{
    Country,
    Demonym,
    Capital,
    Seat,
    Place,
    People,
    Organisation,
    Person,
}
