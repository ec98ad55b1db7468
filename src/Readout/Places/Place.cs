namespace Readout.Places;

/// <summary>A place on earth: from GeoNames, or from the tables of countries and areas.</summary>
public sealed record Place
{
    /// <summary>GeoNames' number; 0 for all but towns, which have none here.</summary>
    public required int GeoNameId { get; init; }

    /// <summary>Its usual name, with its own letters ("São Paulo").</summary>
    public required string Name { get; init; }

    /// <summary>What kind of place.</summary>
    public required PlaceKind Kind { get; init; }

    /// <summary>Degrees north, −90 to 90; a region's and a country's is that of its people, on average.</summary>
    public required double Latitude { get; init; }

    /// <summary>Degrees east, −180 to 180.</summary>
    public required double Longitude { get; init; }

    /// <summary>Inhabitants; 0 where GeoNames does not know.</summary>
    public required int Population { get; init; }

    /// <summary>PLOVER's code of the country: a dependency has its sovereign's. Empty for what is disputed or shared: a sea, a river on a border.</summary>
    public required string Code { get; init; }

    /// <summary>ISO 3166-1 alpha-3 code of the territory itself ("PRI"); empty where <see cref="Code"/> is.</summary>
    public required string CountryCode { get; init; }

    /// <summary>Name of its first-order region; null where GeoNames does not say.</summary>
    public string? Region { get; init; }
}
