namespace Readout.Record;

/// <summary>A stretch of the map between two parallels and two meridians; it does not cross the 180th.</summary>
/// <param name="South">Least latitude, counted in, degrees north.</param>
/// <param name="West">Least longitude, counted in, degrees east.</param>
/// <param name="North">Greatest latitude, not counted in but at the pole.</param>
/// <param name="East">Greatest longitude, not counted in but at the 180th meridian.</param>
public sealed record MapBox(double South, double West, double North, double East)
{
    /// <summary>The cell of a place, where the map is divided from 0° on.</summary>
    /// <param name="latitude">Degrees north.</param>
    /// <param name="longitude">Degrees east.</param>
    /// <param name="degrees">Width and height of a cell, over 0.</param>
    public static MapBox CellOf(double latitude, double longitude, double degrees)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(degrees);
        var (south, west) = (Math.Floor(latitude / degrees) * degrees, Math.Floor(longitude / degrees) * degrees);
        return new MapBox(south, west, south + degrees, west + degrees);
    }

    /// <summary>Whether a place is in it.</summary>
    /// <param name="latitude">Degrees north; no number is nowhere.</param>
    /// <param name="longitude">Degrees east.</param>
    public bool Holds(double latitude, double longitude) => latitude >= South && latitude < Top && longitude >= West && longitude < Right;

    internal double Top => North >= 90 ? double.MaxValue : North;

    internal double Right => East >= 180 ? double.MaxValue : East;
}
