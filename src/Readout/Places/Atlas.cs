using System.Globalization;
using Readout.Lexicons;

namespace Readout.Places;

/// <summary>Whatever has a name on the map: countries, areas, seas, islands and sites of the tables before the towns and regions of the
/// gazetteer. Built once; any number of threads.</summary>
internal sealed class Atlas
{
    private const string Folder = "data/lexicons/";
    private static readonly HashSet<string> s_regionWords = Table.Embedded(Folder + "en/place-words.tsv").Rows.Where(row => row.Span("kind") is "region").Select(row => row["word"]).ToHashSet(StringComparer.OrdinalIgnoreCase);
    private static readonly HashSet<string> s_ordinary = Table.Embedded("data/places/ordinary-words.tsv").Rows.Select(row => row["word"]).ToHashSet(StringComparer.OrdinalIgnoreCase);
    private static readonly Lazy<Atlas> s_world = new(() => new Atlas());

    private readonly HashIndex _names = new(2500);
    private readonly List<Place[]> _places = [];
    private readonly Dictionary<string, Place> _countries = new(StringComparer.Ordinal), _capitals = Gazetteer.World.Capitals();

    private Atlas()
    {
        var (middles, found) = (Gazetteer.World.Middles(), new Dictionary<ulong, List<Place>>());
        void Add(string name, Place place)
        {
            if (Gazetteer.Key(name) is var key && !found.TryGetValue(key, out var places)) found[key] = places = [];
            if (places.TrueForAll(other => other.Kind != place.Kind || other.Code != place.Code)) places.Add(place);
        }
        AddCountries(middles, Add);
        // "Zamfara" for "Zamfara State"
        foreach (var region in Gazetteer.World.Regions())
            if (Plain(region.Name) is { } plain) Add(plain, region);
        foreach (var row in Table.Embedded(Folder + "en/areas.tsv").Rows)
            foreach (var name in row.List("variants").Prepend(row["name"])) Add(name, Area(row));
        foreach (var (key, places) in found)
        {
            _names[key] = _places.Count;
            _places.Add([.. places]);
        }
    }

    /// <summary>The atlas that ships; built on first use, in a few milliseconds.</summary>
    public static Atlas World => s_world.Value;

    /// <summary>Whether anything bears the name filed under a key.</summary>
    public bool Has(ulong key) => _names.Find(key) >= 0 || Gazetteer.World.Has(key);

    /// <summary>Everything of that name: what the tables have, then towns and regions, most inhabitants first. Empty for none.</summary>
    public IReadOnlyList<Place> Find(ulong key)
    {
        var towns = Gazetteer.World.Find(key);
        return _names.Find(key) is >= 0 and var at ? [.. _places[at], .. towns] : towns;
    }

    /// <summary>The country of a code; null for none.</summary>
    public Place? Country(string code) => _countries.GetValueOrDefault(code);

    /// <summary>The capital of a country; null where GeoNames names none.</summary>
    public Place? Capital(string code) => Country(code) is { } country ? _capitals.GetValueOrDefault(country.CountryCode) : null;

    private void AddCountries(Dictionary<string, (double Latitude, double Longitude)> middles, Action<string, Place> add)
    {
        var territories = new Dictionary<string, (string Alpha3, string Code)>(StringComparer.Ordinal);
        foreach (var row in Table.Embedded(Folder + "territories.tsv").Rows)
        {
            var (alpha3, code) = (row["alpha3"], row["code"]);
            territories[row["name"]] = (alpha3, code);
            if (alpha3 == code) _countries[code] = Country(row["name"], alpha3, code, middles, PlaceKind.Country);
        }
        foreach (var row in Table.Embedded(Folder + "en/countries.tsv").Rows)
        {
            if (row.Span("kind") is not "country") continue;
            var (name, code) = (row["entity"], row["code"]);
            var alpha3 = territories.TryGetValue(name, out var territory) && territory.Code == code ? territory.Alpha3 : code;
            // A state that is no more is where it was, but its name is rarely what is meant.
            var country = Country(name, alpha3, code, middles, row.Span("to").IsEmpty ? PlaceKind.Country : PlaceKind.Area);
            if (alpha3 == code && country.Kind == PlaceKind.Country) _countries[code] = country;
            add(row["name"], country);
        }
        foreach (var (name, (alpha3, code)) in territories)
        {
            var place = alpha3 == code ? _countries[code] : Country(name, alpha3, code, middles, PlaceKind.Country);
            // Kosovo's code is none of ISO's.
            _countries.TryAdd(code, place);
            add(name, place);
        }
    }

    private static string? Plain(string name) =>
        name.LastIndexOf(' ') is > 0 and var last && s_regionWords.Contains(name[(last + 1)..]) && !s_ordinary.Contains(name[..last]) ? name[..last] : null;

    private static Place Country(string name, string alpha3, string code, Dictionary<string, (double Latitude, double Longitude)> middles, PlaceKind kind)
    {
        var (latitude, longitude) = middles.GetValueOrDefault(alpha3);
        return new Place { GeoNameId = 0, Name = name, Kind = kind, Latitude = latitude, Longitude = longitude, Population = 0, Code = code, CountryCode = alpha3 };
    }

    private static Place Area(TableRow row) => new()
    {
        GeoNameId = 0, Name = row["name"], Kind = Enum.Parse<PlaceKind>(row["kind"], ignoreCase: true), Population = 0, Code = row["code"], CountryCode = row["code"],
        Latitude = double.Parse(row.Span("lat"), CultureInfo.InvariantCulture), Longitude = double.Parse(row.Span("lon"), CultureInfo.InvariantCulture),
    };
}
