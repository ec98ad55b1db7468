using System.Text;
using Readout.Places;

namespace Readout.Pack;

/// <summary>Writes the arrays that <see cref="GazetteerFile"/> reads.</summary>
internal static class GazetteerWriter
{
    public static void Write(PackedPlaces places, string path)
    {
        var all = places.Towns.Concat(places.Regions).ToList();
        var names = all.SelectMany((place, i) => place.Names.Select(name => (Hash: Gazetteer.Key(name), Place: i))).Where(name => name.Hash != 0).Distinct()
            .OrderBy(name => name.Hash).ThenByDescending(name => all[name.Place].Population).ThenBy(name => name.Place).ToList();
        var (text, starts) = Text(all);
        using var writer = new BinaryWriter(File.Create(path));
        foreach (var word in new[] { (int)GazetteerFile.Magic, places.Towns.Count, names.Count, places.Regions.Count, places.Territories.Count, text.Length, 0, 0 }) writer.Write(word);
        foreach (var name in names) writer.Write(name.Hash);
        foreach (var name in names) writer.Write(name.Place);
        foreach (var place in all) writer.Write(place.Id);
        foreach (var place in all) writer.Write(place.Population);
        foreach (var start in starts) writer.Write(start);
        foreach (var place in all) writer.Write((float)place.Latitude);
        foreach (var place in all) writer.Write((float)place.Longitude);
        foreach (var place in all) writer.Write((ushort)place.Region);
        foreach (var place in all) writer.Write((byte)place.Territory);
        foreach (var place in all) writer.Write((byte)place.Kind);
        foreach (var (alpha3, code) in places.Territories) writer.Write(Encoding.ASCII.GetBytes(alpha3 + code));
        writer.Write(text);
    }

    private static (byte[] Text, List<int> Starts) Text(List<PackedPlace> places)
    {
        var (text, starts, known) = (new MemoryStream(), new List<int>(), new Dictionary<string, int>(StringComparer.Ordinal));
        foreach (var place in places)
        {
            if (!known.TryGetValue(place.Name, out var start))
            {
                known[place.Name] = start = (int)text.Length;
                var bytes = Encoding.UTF8.GetBytes(place.Name);
                text.WriteByte((byte)bytes.Length);
                text.Write(bytes);
            }
            starts.Add(start);
        }
        return (text.ToArray(), starts);
    }
}
