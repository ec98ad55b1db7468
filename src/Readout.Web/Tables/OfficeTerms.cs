using System.Globalization;
using Readout.Lexicons;

namespace Readout.Web.Tables;

/// <summary>Who held which office, and when: the library's table of office holders.</summary>
internal static class OfficeTerms
{
    private static readonly Dictionary<string, int> s_weights = Table.Embedded("data/lexicons/en/offices.tsv").Rows.ToDictionary(row => row["office"], row => int.Parse(row["weight"], CultureInfo.InvariantCulture), StringComparer.OrdinalIgnoreCase);
    private static readonly ILookup<string, TableRow> s_byCode, s_byName;

    static OfficeTerms()
    {
        var rows = Table.Embedded("data/lexicons/en/people.tsv").Rows;
        (s_byCode, s_byName) = (rows.ToLookup(row => row["code"], StringComparer.Ordinal), rows.ToLookup(row => row["name"], StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>Offices of a person by the canonical name, the latest first; empty for nobody known.</summary>
    public static IReadOnlyList<OfficeTerm> OfPerson(string name) => [.. s_byName[name].Select(Term).OrderByDescending(term => term.From).ThenBy(term => term.Office, StringComparer.Ordinal)];

    /// <summary>Who holds one of the higher offices in a country on a day, the highest first; ambassadors and the like are left out.</summary>
    public static IReadOnlyList<OfficeTerm> OfCountry(string code, DateOnly day) =>
        [.. s_byCode[code].Select(Term).Where(term => term.Weight > 1 && term.Holds(day)).OrderByDescending(term => term.Weight).ThenBy(term => term.Office, StringComparer.Ordinal).ThenBy(term => term.Name, StringComparer.Ordinal)];

    /// <summary>Office holders whose name or other spelling holds all of some words, each once, by name.</summary>
    public static IReadOnlyList<OfficeTerm> Search(IReadOnlyList<string> words, int limit) =>
        [.. s_byName.SelectMany(person => person).Where(row => words.All(word => row["name"].Contains(word, StringComparison.OrdinalIgnoreCase) || row["aliases"].Contains(word, StringComparison.OrdinalIgnoreCase)))
            .Select(Term).GroupBy(term => term.Name, StringComparer.Ordinal).Select(person => person.MaxBy(term => term.From)!).OrderBy(term => term.Name, StringComparer.Ordinal).Take(limit)];

    private static OfficeTerm Term(TableRow row) => new(row["name"], row["code"], row["office"], Day(row["from"]), Day(row["to"]), s_weights.GetValueOrDefault(row["office"], 1));

    private static DateOnly? Day(string cell) => DateOnly.TryParseExact(cell, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
