using System.Globalization;

namespace Readout.Record;

/// <summary>A stretch of the map between two parallels and two meridians; it does not cross the 180th.</summary>
/// <param name="South">Least latitude, counted in, degrees north.</param>
/// <param name="West">Least longitude, counted in, degrees east.</param>
/// <param name="North">Greatest latitude, not counted in but at the pole.</param>
/// <param name="East">Greatest longitude, not counted in but at the 180th meridian.</param>
public sealed record MapBox(double South, double West, double North, double East)
{
    /// <summary>Whether a place is in it.</summary>
    /// <param name="latitude">Degrees north; no number is nowhere.</param>
    /// <param name="longitude">Degrees east.</param>
    public bool Holds(double latitude, double longitude) => latitude >= South && latitude < Top && longitude >= West && longitude < Right;

    /// <summary>Its bounds as addresses take them: "south,west,north,east".</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{South},{West},{North},{East}");

    internal double Top => North >= 90 ? double.MaxValue : North;

    internal double Right => East >= 180 ? double.MaxValue : East;
}
