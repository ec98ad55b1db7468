using Readout.Places;

namespace Readout.Pack;

/// <summary>What goes into the pack: towns, and the regions they lie in.</summary>
internal sealed record PackedPlaces(IReadOnlyList<PackedPlace> Towns, IReadOnlyList<PackedPlace> Regions, IReadOnlyList<(string Alpha3, string Code)> Territories)
{
    /// <summary>Number of names, other spellings included.</summary>
    public int NameCount => Towns.Concat(Regions).Sum(place => place.Names.Count);
}

/// <summary>A place with all spellings of its name.</summary>
/// <param name="Id">GeoNames' number; 0 for a region.</param>
/// <param name="Name">The usual name.</param>
/// <param name="Names">All spellings, the usual one among them.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Latitude">Degrees north.</param>
/// <param name="Longitude">Degrees east.</param>
/// <param name="Population">Inhabitants.</param>
/// <param name="Territory">Position in the list of territories.</param>
/// <param name="Region">Position of its region, from 1; 0 for none.</param>
internal sealed record PackedPlace(int Id, string Name, IReadOnlyList<string> Names, PlaceKind Kind, double Latitude, double Longitude, int Population, int Territory, int Region);
