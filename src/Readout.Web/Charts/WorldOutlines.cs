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
        foreach (var ring in row["rings"].Split('|', ';')) AddRing(path, ring);
        return path.ToString();
    }

    // Steps from point to point are shorter to write than the points.
    private static void AddRing(StringBuilder path, string ring)
    {
        var (left, top) = (0.0, 0.0);
        foreach (var (place, i) in ring.Split(' ').Select((point, i) => (point, i)))
        {
            var comma = place.IndexOf(',', StringComparison.Ordinal);
            var (x, y) = At(double.Parse(place.AsSpan(0, comma), CultureInfo.InvariantCulture), double.Parse(place.AsSpan(comma + 1), CultureInfo.InvariantCulture));
            path.Append(i switch { 0 => "M", 1 => "l", _ => " " }).Append(Step(x - left)).Append(y - top < 0 ? "" : ",").Append(Step(y - top));
            (left, top) = (x, y);
        }
        path.Append('z');
    }

    private static string Step(double step) => (Math.Round(step, 1) + 0.0).ToString("0.#", CultureInfo.InvariantCulture);
}
