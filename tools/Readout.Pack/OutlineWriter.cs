using System.Globalization;

namespace Readout.Pack;

/// <summary>Writes outlines as a table: parts are divided by "|", rings by ";", points by blanks, each "longitude,latitude" in tenths of a degree's precision.</summary>
internal static class OutlineWriter
{
    private const string Source = "natural-earth-110m";

    // Less is no area any more.
    private const int LeastPoints = 4;

    public static void Write(IEnumerable<Outline> outlines, CountryNumbers codes, string path)
    {
        var rows = outlines.Select(outline => (Id: Id(outline.Name), outline.Name, Code: codes.Of(outline) ?? "", Rings: string.Join('|', outline.Polygons.Select(Part).Where(part => part.Length > 0))));
        using var writer = new StreamWriter(path) { NewLine = "\n" };
        writer.WriteLine("id\tname\tcode\trings\tsource");
        foreach (var (id, name, code, rings) in rows.OrderBy(row => row.Id, StringComparer.Ordinal)) writer.WriteLine($"{id}\t{name}\t{code}\t{rings}\t{Source}");
    }

    private static string Id(string name) => $"outline-{string.Concat(name.ToLowerInvariant().Normalize(System.Text.NormalizationForm.FormD).Where(letter => char.IsAsciiLetterOrDigit(letter) || letter is ' ' or '-')).Replace(' ', '-')}";

    private static string Part(IReadOnlyList<IReadOnlyList<(double Longitude, double Latitude)>> rings) => string.Join(';', rings.Select(Ring).Where(ring => ring.Length > 0));

    private static string Ring(IReadOnlyList<(double Longitude, double Latitude)> points)
    {
        var written = new List<string>();
        foreach (var (longitude, latitude) in points)
        {
            var point = $"{Degrees(longitude)},{Degrees(latitude)}";
            if (written.Count == 0 || written[^1] != point) written.Add(point);
        }
        return written.Count < LeastPoints ? "" : string.Join(' ', written);
    }

    private static string Degrees(double degrees) => (Math.Round(degrees, 1, MidpointRounding.AwayFromZero) + 0.0).ToString("0.#", CultureInfo.InvariantCulture);
}
