using System.Text.Json;

namespace Readout.Pack;

/// <summary>Reads the countries of a TopoJSON file: borders stand once in it, as arcs of steps on a grid, and rings name them.</summary>
internal static class TopologyReader
{
    public static IReadOnlyList<Outline> Read(string path)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(path));
        var arcs = Arcs(json.RootElement);
        return [.. json.RootElement.GetProperty("objects").GetProperty("countries").GetProperty("geometries").EnumerateArray().Select(shape => Shape(shape, arcs))];
    }

    private static (double Longitude, double Latitude)[][] Arcs(JsonElement topology)
    {
        var (scale, move) = (topology.GetProperty("transform").GetProperty("scale"), topology.GetProperty("transform").GetProperty("translate"));
        var (wide, high, west, south) = (scale[0].GetDouble(), scale[1].GetDouble(), move[0].GetDouble(), move[1].GetDouble());
        return [.. topology.GetProperty("arcs").EnumerateArray().Select(arc =>
        {
            var (x, y) = (0L, 0L);
            return arc.EnumerateArray().Select(step =>
            {
                (x, y) = (x + step[0].GetInt64(), y + step[1].GetInt64());
                return ((x * wide) + west, (y * high) + south);
            }).ToArray();
        })];
    }

    private static Outline Shape(JsonElement shape, (double, double)[][] arcs)
    {
        var parts = shape.GetProperty("type").GetString() switch
        {
            "Polygon" => [shape.GetProperty("arcs")],
            "MultiPolygon" => shape.GetProperty("arcs").EnumerateArray().ToArray(),
            var other => throw new InvalidDataException($"a shape of type '{other}' is no country"),
        };
        return new Outline(
            shape.TryGetProperty("id", out var number) ? number.GetString() : null, shape.GetProperty("properties").GetProperty("name").GetString()!,
            [.. parts.Select(part => (IReadOnlyList<IReadOnlyList<(double, double)>>)[.. part.EnumerateArray().Select(ring => Ring(ring, arcs))])]);
    }

    // An arc that is gone along backwards has the complement of its number; each begins where the one before ended.
    private static List<(double, double)> Ring(JsonElement ring, (double, double)[][] arcs)
    {
        var points = new List<(double, double)>();
        foreach (var number in ring.EnumerateArray().Select(arc => arc.GetInt32()))
        {
            var arc = number >= 0 ? arcs[number] : [.. arcs[~number].Reverse()];
            points.AddRange(points.Count == 0 ? arc : arc.Skip(1));
        }
        return points;
    }
}
