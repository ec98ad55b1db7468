using System.Globalization;
using System.Text;
using Readout.Lexicons;
using Readout.Web.Tables;

namespace Readout.Web.Charts;

/// <summary>Land as it is drawn: the outlines of countries in data/maps/outlines.tsv, projected once.</summary>
internal static class WorldOutlines
{
    /// <summary>Width of the world in units of the drawing.</summary>
    public const double Width = 960;

    private const string Antarctica = "ATA";

    private static readonly double s_scale = Width / (2 * EqualEarth.Edge.X);

    /// <summary>Height of the whole world.</summary>
    public static double Height { get; } = 2 * EqualEarth.Edge.Y * s_scale;

    /// <summary>Countries with their names and paths, in the table's order; Antarctica, where nothing political happens but treaties, is left out.</summary>
    public static IReadOnlyList<(string Name, string? Code, string Path)> All { get; } =
        [.. PageTable.Open("outlines").Rows.Where(row => row["code"] != Antarctica).Select(row => (row["name"], row["code"] is { Length: > 0 } code ? code : null, Path(row)))];

    /// <summary>Where a place lies in the drawing.</summary>
    public static (double X, double Y) At(double longitude, double latitude)
    {
        var (x, y) = EqualEarth.Raw(longitude, latitude);
        return (Math.Round((x + EqualEarth.Edge.X) * s_scale, 1), Math.Round((EqualEarth.Edge.Y - y) * s_scale, 1));
    }

    private static string Path(TableRow row)
    {
        var path = new StringBuilder();
        foreach (var ring in row["rings"].Split('|', ';').Select(Points))
        {
            // Beyond the 180th meridian the world begins anew on the other side.
            AddRing(path, Cut(ring, 180, isBelow: true));
            if (ring.Any(point => point.Longitude > 180)) AddRing(path, [.. Cut(ring, 180, isBelow: false).Select(point => (point.Longitude - 360, point.Latitude))]);
            if (ring.Any(point => point.Longitude < -180)) AddRing(path, [.. Cut(ring, -180, isBelow: true).Select(point => (point.Longitude + 360, point.Latitude))]);
        }
        return path.ToString();
    }

    // A ring without leaps: one that crosses the 180th meridian goes on beyond it.
    private static List<(double Longitude, double Latitude)> Points(string ring)
    {
        var points = new List<(double Longitude, double Latitude)>();
        foreach (var place in ring.Split(' '))
        {
            var comma = place.IndexOf(',', StringComparison.Ordinal);
            var (longitude, latitude) = (double.Parse(place.AsSpan(0, comma), CultureInfo.InvariantCulture), double.Parse(place.AsSpan(comma + 1), CultureInfo.InvariantCulture));
            if (points.Count > 0) longitude += 360 * Math.Round((points[^1].Longitude - longitude) / 360);
            points.Add((longitude, latitude));
        }
        return points;
    }

    // What lies on one side of a meridian (Sutherland and Hodgman 1974).
    private static List<(double Longitude, double Latitude)> Cut(List<(double Longitude, double Latitude)> ring, double meridian, bool isBelow)
    {
        var kept = new List<(double Longitude, double Latitude)>();
        for (var i = 0; i < ring.Count; i++)
        {
            var (from, to) = (ring[(i + ring.Count - 1) % ring.Count], ring[i]);
            var (wasIn, isIn) = (from.Longitude <= meridian == isBelow || from.Longitude == meridian, to.Longitude <= meridian == isBelow || to.Longitude == meridian);
            if (wasIn != isIn) kept.Add((meridian, from.Latitude + ((to.Latitude - from.Latitude) * (meridian - from.Longitude) / (to.Longitude - from.Longitude))));
            if (isIn) kept.Add(to);
        }
        return kept;
    }

    // Steps from point to point are shorter to write than the points.
    private static void AddRing(StringBuilder path, List<(double Longitude, double Latitude)> ring)
    {
        var (left, top) = (0.0, 0.0);
        for (var i = 0; i < ring.Count; i++)
        {
            var (x, y) = At(ring[i].Longitude, ring[i].Latitude);
            path.Append(i switch { 0 => "M", 1 => "l", _ => " " }).Append(Step(x - left)).Append(y - top < 0 ? "" : ",").Append(Step(y - top));
            (left, top) = (x, y);
        }
        if (ring.Count > 0) path.Append('z');
    }

    private static string Step(double step) => (Math.Round(step, 1) + 0.0).ToString("0.#", CultureInfo.InvariantCulture);
}
