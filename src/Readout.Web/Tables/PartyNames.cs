using Readout.Exchange.Formats;
using Readout.Lexicons;

namespace Readout.Web.Tables;

/// <summary>What codes of countries and bodies stand for.</summary>
internal static class PartyNames
{
    private static readonly Dictionary<string, string> s_bodies = PageTable.Open("body-names").Rows.ToDictionary(row => row["id"], row => row["name"], StringComparer.Ordinal);

    private static readonly Dictionary<string, string> s_sectors = Table.Embedded("data/ontology/sectors.tsv").Rows.ToDictionary(row => row["id"], row => row["meaning"], StringComparer.Ordinal);

    /// <summary>The name of a country or body; null for a code that nobody has.</summary>
    public static string? Find(string code) => CountryCodes.Find(code)?.Name ?? s_bodies.GetValueOrDefault(code);

    /// <summary>The name of a country or body, or what was given, where it is a name itself or nobody's code.</summary>
    public static string Of(string code) => Find(code) ?? code;

    /// <summary>What a sector is; the code itself for none of PLOVER's.</summary>
    public static string Sector(string code) => s_sectors.GetValueOrDefault(code, code);

    /// <summary>Countries and bodies whose name holds some words, in the order of their codes.</summary>
    public static IEnumerable<(string Code, string Name)> Search(string words) =>
        CountryCodes.All.Select(country => (country.Code, country.Name)).Concat(s_bodies.Select(body => (Code: body.Key, Name: body.Value))).Where(each => each.Code == words || each.Name.Contains(words, StringComparison.OrdinalIgnoreCase)).OrderBy(each => each.Code, StringComparer.Ordinal);
}
