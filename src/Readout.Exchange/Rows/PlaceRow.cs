namespace Readout.Exchange.Rows;

/// <summary>Where an event took place: PLOVER's event_loc. Every member is null when unknown.</summary>
public sealed record PlaceRow
{
    /// <summary>The words of the text.</summary>
    public string? Extracted { get; init; }

    /// <summary>The gazetteer's name.</summary>
    public string? Resolved { get; init; }

    /// <summary>GeoNames' number.</summary>
    public int? GeoNameId { get; init; }

    /// <summary>Degrees north.</summary>
    public double? Latitude { get; init; }

    /// <summary>Degrees east.</summary>
    public double? Longitude { get; init; }

    /// <summary>Town.</summary>
    public string? City { get; init; }

    /// <summary>Second-order region.</summary>
    public string? District { get; init; }

    /// <summary>First-order region.</summary>
    public string? Province { get; init; }

    /// <summary>Country's name.</summary>
    public string? Country { get; init; }

    /// <summary>Country's three-letter code.</summary>
    public string? CountryCode { get; init; }

    /// <summary>GeoNames' feature class ("P").</summary>
    public string? FeatureClass { get; init; }

    /// <summary>GeoNames' feature code ("PPLC").</summary>
    public string? FeatureCode { get; init; }

    /// <summary>PLOVER's resolution, 1 to 5.</summary>
    public int? Resolution { get; init; }
}
