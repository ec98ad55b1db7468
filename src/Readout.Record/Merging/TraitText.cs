using System.Globalization;
using System.Runtime.InteropServices;

namespace Readout.Record.Merging;

/// <summary>Traits as the record keeps them: a line of cells, so that comparing needs no event read anew.</summary>
internal static class TraitText
{
    private const char Cell = '\t', Item = '\u001e', Part = '\u001f';

    /// <summary>The line of an event's traits.</summary>
    public static string Write(EventTraits traits) => string.Join(Cell, traits.Category, string.Join(Item, traits.Modes), traits.Status, Side(traits.Actors), Side(traits.Recipients),
        Number(traits.First), Number(traits.Last), traits.IsLoose ? "1" : "0", Place(traits.Place), string.Join(Item, traits.Tolls.Select(toll => $"{toll.Field}{Part}{Number(toll.Count)}")),
        Convert.ToBase64String(MemoryMarshal.AsBytes(traits.Words.AsSpan())), Number(traits.Trigger), traits.IsAttributed ? "1" : "0", traits.Link);

    /// <summary>The traits of a line.</summary>
    /// <param name="line">What <see cref="Write"/> made.</param>
    /// <param name="document">Number of the event's document.</param>
    /// <param name="tables">How events are told apart.</param>
    public static EventTraits Read(string line, long document, MergingTables tables)
    {
        var cells = line.Split(Cell);
        return new EventTraits
        {
            Document = document, Rules = tables.RulesOf(cells[0]), Category = string.Intern(cells[0]), Modes = Items(cells[1]), Status = string.Intern(cells[2]), Actors = Parties(cells[3]), Recipients = Parties(cells[4]),
            First = int.Parse(cells[5], CultureInfo.InvariantCulture), Last = int.Parse(cells[6], CultureInfo.InvariantCulture), IsLoose = cells[7] == "1", Place = ReadPlace(cells[8]),
            Tolls = [.. Items(cells[9]).Select(item => item.Split(Part)).Select(parts => (parts[0], Real(parts[1])))],
            Words = MemoryMarshal.Cast<byte, uint>(Convert.FromBase64String(cells[10])).ToArray(), Trigger = uint.Parse(cells[11], CultureInfo.InvariantCulture),
            IsAttributed = cells[12] == "1", Link = cells[13],
        };
    }

    private static string Number<T>(T value) where T : IFormattable => value.ToString(null, CultureInfo.InvariantCulture);

    private static double Real(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    private static string[] Items(string cell) => cell.Length == 0 ? [] : cell.Split(Item);

    private static string Side(PartyTrait[] side) => string.Join(Item, side.Select(party => $"{party.Code}{Part}{party.Sector}{Part}{Plain(party.Name)}{Part}{(party.IsImplied ? "1" : "0")}"));

    private static PartyTrait[] Parties(string cell) => Array.ConvertAll(Items(cell), item => item.Split(Part) is [var code, var sector, var name, var implied] ? new PartyTrait(code, sector, name, implied == "1") : default);

    private static string Place(PlaceTrait? place) => place is null ? "" : string.Join(Part, place.Country, Plain(place.Region), Plain(place.Town), Number(place.Latitude), Number(place.Longitude));

    private static PlaceTrait? ReadPlace(string cell) => cell.Split(Part) is [var country, var region, var town, var latitude, var longitude] ? new PlaceTrait(country, region, town, Real(latitude), Real(longitude)) : null;

    // What parts cells stands in no name.
    private static string Plain(string name) => name.AsSpan().IndexOfAny(Cell, Item, Part) < 0 ? name : name.Replace(Cell, ' ').Replace(Item, ' ').Replace(Part, ' ');
}
