namespace Readout.Web.Charts;

/// <summary>The Equal Earth projection (Šavrič, Patterson and Jenny 2018): areas are true to each other, and shapes look as on a globe.</summary>
internal static class EqualEarth
{
    private const double A1 = 1.340264, A2 = -0.081106, A3 = 0.000893, A4 = 0.003796;
    private const double Degree = Math.PI / 180;

    /// <summary>Half the width and half the height of the world, in its own units.</summary>
    public static (double X, double Y) Edge { get; } = (Raw(180, 0).X, Raw(0, 90).Y);

    /// <summary>Where a place lies: x to the right, y upwards, 0 at 0° N 0° E.</summary>
    /// <param name="longitude">Degrees east.</param>
    /// <param name="latitude">Degrees north.</param>
    public static (double X, double Y) Raw(double longitude, double latitude)
    {
        var slope = Math.Asin(Math.Sqrt(3) / 2 * Math.Sin(latitude * Degree));
        var square = slope * slope;
        var sixth = square * square * square;
        var x = 2 * Math.Sqrt(3) * longitude * Degree * Math.Cos(slope) / (3 * ((9 * A4 * sixth * square) + (7 * A3 * sixth) + (3 * A2 * square) + A1));
        return (x, slope * ((A4 * sixth * square) + (A3 * sixth) + (A2 * square) + A1));
    }
}
