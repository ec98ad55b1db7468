using System.Globalization;
using System.Text.Json;
using Readout.Lexicons;
using Readout.Places;

namespace Readout.Pack;

/// <summary>Reads GeoNames' table of towns and the names of regions.</summary>
internal static class GeoNamesReader
{
    // Villages below this are kept only where they are seats of something; other spellings only where reports are likely to use them.
    private const int LeastPopulation = 500, LeastForSpellings = 15_000, LongestName = 60;

    public static PackedPlaces Read(string townFile, string regionFile)
    {
        var territories = Table.Embedded("data/lexicons/territories.tsv").Rows.Select(row => (Alpha2: row["alpha2"], Alpha3: row["alpha3"], Code: row["code"])).ToList();
        var ordinary = Table.Embedded("data/places/ordinary-words.tsv").Rows.Select(row => row["word"]).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var territoryOf = territories.Select((territory, i) => (territory.Alpha2, i)).ToDictionary(pair => pair.Alpha2, pair => pair.i);
        using var json = JsonDocument.Parse(File.ReadAllBytes(regionFile));
        var regions = json.RootElement.EnumerateArray().Select(region => (Code: region.GetProperty("code").GetString()!, Name: region.GetProperty("name").GetString()!))
            .Where(region => territoryOf.ContainsKey(region.Code[..2]) && !ordinary.Contains(region.Name)).OrderBy(region => region.Code, StringComparer.Ordinal).ToList();
        var regionOf = regions.Select((region, i) => (region.Code, i)).ToDictionary(pair => pair.Code, pair => pair.i + 1);
        var towns = File.ReadLines(townFile).Select(line => line.Split('\t')).Where(cells => territoryOf.ContainsKey(cells[8]) && IsKept(cells) && !ordinary.Contains(cells[1]))
            .Select(cells => Town(cells, territoryOf, regionOf)).OrderBy(town => town.Id).ToList();
        var inside = towns.Where(town => town.Region > 0).ToLookup(town => town.Region);
        return new PackedPlaces(towns, [.. regions.Select((region, i) => Region(region.Name, territoryOf[region.Code[..2]], [.. inside[i + 1]]))], [.. territories.Select(t => (t.Alpha3, t.Code))]);
    }

    private static bool IsKept(string[] cells) => Number(cells[14]) >= LeastPopulation || cells[7] is "PPLC" or "PPLA" or "PPLA2" or "PPLA3";

    private static PackedPlace Town(string[] cells, Dictionary<string, int> territoryOf, Dictionary<string, int> regionOf)
    {
        var kind = cells[7] switch { "PPLC" => PlaceKind.Capital, "PPLA" => PlaceKind.Seat, _ => PlaceKind.Town };
        var population = Number(cells[14]);
        IEnumerable<string> names = [cells[1], cells[2]];
        if (population >= LeastForSpellings || kind != PlaceKind.Town) names = names.Concat(cells[3].Split(',').Where(IsSpelling));
        return new PackedPlace(int.Parse(cells[0], CultureInfo.InvariantCulture), cells[1], [.. names.Distinct()], kind, Degrees(cells[4]), Degrees(cells[5]), population,
            territoryOf[cells[8]], regionOf.GetValueOrDefault($"{cells[8]}.{cells[10]}"));
    }

    private static PackedPlace Region(string name, int territory, List<PackedPlace> towns)
    {
        var people = Math.Max(1, towns.Sum(town => (long)town.Population + 1));
        double Mean(Func<PackedPlace, double> degrees) => towns.Sum(town => degrees(town) * (town.Population + 1)) / people;
        return new PackedPlace(0, name, [name], PlaceKind.Region, Mean(town => town.Latitude), Mean(town => town.Longitude), (int)Math.Min(int.MaxValue, people), territory, 0);
    }

    // Latin letters only, begun by a capital, three letters at least: airport codes and initials name other things too.
    private static bool IsSpelling(string name) => name.Length is > 3 and < LongestName && char.IsUpper(name[0]) && !name.All(char.IsUpper)
        && name.All(c => c is ' ' or '-' or '\'' or '’' || (char.IsLetter(c) && c < '\u0250') || c is >= '\u1e00' and < '\u1f00');

    private static int Number(string text) => text.Length == 0 ? 0 : int.Parse(text, CultureInfo.InvariantCulture);

    private static double Degrees(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
