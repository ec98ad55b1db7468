using Readout.Exchange.Formats;
using Readout.Exchange.Rows;

namespace Readout.Exchange.Classic;

/// <summary>Where an event took place as GDELT has it.</summary>
/// <param name="Type">1 a country, 2 a state of the USA, 3 a town there, 4 a town elsewhere, 5 a province elsewhere; 0 unknown.</param>
/// <param name="FullName">"Town, Province, Country".</param>
/// <param name="Country">FIPS 10-4 code.</param>
/// <param name="Province">GDELT's ADM1 code: the country's for a country, "US" and the state's two letters in the USA; "" elsewhere, where FIPS has digits that the gazetteer does not know.</param>
internal sealed record GdeltPlace(int Type, string FullName, string Country, string Province)
{
    private const string America = "USA";
    private const int CountryType = 1, StateType = 2, AmericanTownType = 3, TownType = 4, ProvinceType = 5;
    private static readonly GdeltPlace s_unknown = new(0, "", "", "");
    private static readonly Dictionary<string, string> s_states = ExchangeTable.Open("us-states").Rows.ToDictionary(row => row["name"], row => row["id"], StringComparer.Ordinal);

    /// <summary>The place of a row; one of type 0 where none is known.</summary>
    public static GdeltPlace Of(PlaceRow? place)
    {
        var country = CountryCodes.Find(place?.CountryCode);
        if (place is null || (country is null && place.Latitude is null)) return s_unknown;
        var isAmerican = country?.Code == America;
        var type = place.City is not null ? (isAmerican ? AmericanTownType : TownType) : place.Province is not null ? (isAmerican ? StateType : ProvinceType) : country is not null ? CountryType : TownType;
        var fips = country?.Fips ?? "";
        string?[] names = [place.City ?? (type == TownType ? place.Resolved : null), place.Province, country?.Name ?? place.Country];
        return new GdeltPlace(type, string.Join(", ", names.Where(name => !string.IsNullOrEmpty(name)).Distinct(StringComparer.Ordinal)), fips, ProvinceCode(place, type, fips, isAmerican));
    }

    private static string ProvinceCode(PlaceRow place, int type, string fips, bool isAmerican) => type switch
    {
        CountryType => fips,
        _ when isAmerican && place.Province is { } state && s_states.TryGetValue(state, out var letters) => fips + letters,
        _ => "",
    };
}
