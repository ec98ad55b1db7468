using Readout.Exchange.Formats;
using Readout.Lexicons;

namespace Readout.Exchange.Classic;

/// <summary>What CAMEO and ICEWS call a country where they differ from ISO 3166; data/exchange/country-names.tsv.</summary>
internal static class CountryNames
{
    private static readonly Dictionary<string, TableRow> s_byCode = ExchangeTable.Open("country-names").Rows.ToDictionary(row => row["id"], StringComparer.Ordinal);

    /// <summary>CAMEO's three letters; null for what is no country.</summary>
    public static string? Cameo(string? code) => CountryCodes.Find(code) is null ? null : Own(code!, "cameo") ?? code;

    /// <summary>ICEWS's name; null for what is no country.</summary>
    public static string? Icews(string? code) => CountryCodes.Find(code) is { } country ? Own(code!, "icews") ?? country.Name : null;

    private static string? Own(string code, string column) => s_byCode.TryGetValue(code, out var row) && row[column] is { Length: > 0 } name ? name : null;
}
