namespace Readout.Pack;

/// <summary>A country's outline as others drew it.</summary>
/// <param name="Number">Its ISO 3166 number ("250"); null where it has none.</param>
/// <param name="Name">Its name there.</param>
/// <param name="Polygons">Its parts, each an outer ring and the rings of its holes, of longitudes and latitudes.</param>
internal sealed record Outline(string? Number, string Name, IReadOnlyList<IReadOnlyList<IReadOnlyList<(double Longitude, double Latitude)>>> Polygons);
