using System.Globalization;

namespace Readout.Exchange.Formats;

/// <summary>What others call a country; data/exchange/country-codes.tsv.</summary>
/// <param name="Code">Its code here: ISO 3166 alpha-3 but for Kosovo, "KOS".</param>
/// <param name="Iso3">ISO 3166 alpha-3, "XKX" for Kosovo.</param>
/// <param name="Iso2">ISO 3166 alpha-2.</param>
/// <param name="Cow">Number of the Correlates of War project, today's; null for what is no state there.</param>
/// <param name="GleditschWard">Number of Gleditsch and Ward's list, today's; null for what is no state there.</param>
/// <param name="Fips">FIPS 10-4 code; null for none.</param>
/// <param name="Name">English name.</param>
public sealed record CountryCodes(string Code, string Iso3, string Iso2, int? Cow, int? GleditschWard, string? Fips, string Name)
{
    private static readonly Dictionary<string, CountryCodes> s_byCode = ExchangeTable.Open("country-codes").Rows
        .Select(row => new CountryCodes(row["id"], row["iso3"], row["iso2"], Number(row["cow"]), Number(row["gw"]), row["fips"] is { Length: > 0 } fips ? fips : null, row["name"]))
        .ToDictionary(country => country.Code, StringComparer.Ordinal);

    /// <summary>All countries in ordinal order of their codes.</summary>
    public static IReadOnlyList<CountryCodes> All { get; } = [.. s_byCode.Values];

    /// <summary>The country of a code; null for bodies, movements and what is unknown.</summary>
    public static CountryCodes? Find(string? code) => code is null ? null : s_byCode.GetValueOrDefault(code);

    private static int? Number(string cell) => cell.Length == 0 ? null : int.Parse(cell, CultureInfo.InvariantCulture);
}
