namespace Readout.Record.Merging;

/// <summary>A place as far as it tells events apart.</summary>
/// <param name="Country">Three-letter code; "" when unknown.</param>
/// <param name="Region">First-order region; "" when unknown.</param>
/// <param name="Town">Town or site; "" where it is a region or country.</param>
/// <param name="Latitude">Degrees north; NaN when unknown.</param>
/// <param name="Longitude">Degrees east; NaN when unknown.</param>
internal sealed record PlaceTrait(string Country, string Region, string Town, double Latitude, double Longitude);
