using System.Reflection;
using System.Text;
using Readout.Lexicons;

namespace Readout.Places;

/// <summary>Towns and regions of the world by name. What ships is packed from GeoNames: towns of 500 inhabitants and more, seats of
/// regions and districts, first-order regions; other spellings of the larger ones. Safe for any number of threads.</summary>
public sealed class Gazetteer
{
    private const string Name = "data/places/places.bin";
    private static readonly Lazy<Gazetteer> s_world = new(() => new Gazetteer(new GazetteerFile(
        (UnmanagedMemoryStream)(Assembly.GetExecutingAssembly().GetManifestResourceStream(Name) ?? throw new InvalidDataException($"this build carries no {Name}")))));

    private readonly GazetteerFile _file;

    internal Gazetteer(GazetteerFile file) => _file = file;

    /// <summary>The gazetteer that ships; opened on first use, which reads nothing yet.</summary>
    public static Gazetteer World => s_world.Value;

    /// <summary>Number of places.</summary>
    public int Count => _file.TownCount + _file.RegionCount;

    /// <summary>Every place of that name, in any of its spellings, most inhabitants first; accents, case and hyphens do not matter. Empty for none.</summary>
    public IReadOnlyList<Place> Find(ReadOnlySpan<char> name)
    {
        var key = Key(name.ToString());
        return key == 0 ? [] : Find(key);
    }

    /// <summary>The hash that a name is filed under; 0 for a name without letters.</summary>
    internal static ulong Key(string name)
    {
        var pieces = new List<NamePiece>();
        NamePiece.Split(name, pieces);
        return pieces.Count == 0 ? 0 : pieces.Aggregate(LetterFolding.Seed, (state, piece) => NamePiece.Advance(state, piece.Hash));
    }

    internal IReadOnlyList<Place> Find(ulong key)
    {
        var hashes = _file.Hashes;
        var at = hashes.BinarySearch(key);
        if (at < 0) return [];
        while (at > 0 && hashes[at - 1] == key) at--;
        var found = new List<Place>();
        for (; at < hashes.Length && hashes[at] == key; at++) found.Add(Read(_file.Named[at]));
        return found;
    }

    /// <summary>Whether any place is filed under a key.</summary>
    internal bool Has(ulong key) => _file.Hashes.BinarySearch(key) >= 0;

    /// <summary>Every first-order region.</summary>
    internal IEnumerable<Place> Regions()
    {
        for (var i = _file.TownCount; i < Count; i++) yield return Read(i);
    }

    /// <summary>The capital of each territory by its ISO 3166-1 alpha-3 code.</summary>
    internal Dictionary<string, Place> Capitals()
    {
        var capitals = new Dictionary<string, Place>(StringComparer.Ordinal);
        var kinds = _file.Kinds;
        for (var i = 0; i < _file.TownCount; i++)
            if (kinds[i] == (byte)PlaceKind.Capital && Read(i) is var capital) capitals.TryAdd(capital.CountryCode, capital);
        return capitals;
    }

    /// <summary>Where the people of each territory live, on average, by its ISO 3166-1 alpha-3 code.</summary>
    internal Dictionary<string, (double Latitude, double Longitude)> Middles()
    {
        var sums = new (double People, double North, double East)[_file.Territories.Length / 6];
        for (var i = 0; i < _file.TownCount; i++)
        {
            ref var sum = ref sums[_file.TerritoryOf[i]];
            var people = _file.Populations[i] + 1.0;
            sum = (sum.People + people, sum.North + (people * _file.Latitudes[i]), sum.East + (people * _file.Longitudes[i]));
        }
        var middles = new Dictionary<string, (double, double)>(StringComparer.Ordinal);
        for (var i = 0; i < sums.Length; i++)
            if (sums[i].People > 0) middles[Encoding.ASCII.GetString(_file.Territories.Slice(i * 6, 3))] = (Math.Round(sums[i].North / sums[i].People, 3), Math.Round(sums[i].East / sums[i].People, 3));
        return middles;
    }

    private Place Read(int place)
    {
        var (territory, region) = (_file.TerritoryOf[place] * 6, _file.RegionOf[place]);
        return new Place
        {
            GeoNameId = _file.Ids[place], Name = Text(_file.NameStarts[place]), Kind = (PlaceKind)_file.Kinds[place],
            Latitude = Math.Round(_file.Latitudes[place], 5), Longitude = Math.Round(_file.Longitudes[place], 5), Population = _file.Populations[place],
            CountryCode = Encoding.ASCII.GetString(_file.Territories.Slice(territory, 3)), Code = Encoding.ASCII.GetString(_file.Territories.Slice(territory + 3, 3)),
            Region = region == 0 ? null : Text(_file.NameStarts[_file.TownCount + region - 1]),
        };
    }

    private string Text(int start) => Encoding.UTF8.GetString(_file.Text.Slice(start + 1, _file.Text[start]));
}
