using System.Globalization;
using Readout.Language.Entities;
using Readout.Lexicons;

namespace Readout.Train;

/// <summary>Makes the entity tagger's word lists from the shipped tables of countries, organisations and people, and from WordNet's
/// instances (its persons, places and bodies that have a name).</summary>
internal static class EntityNameWords
{
    private static readonly string[] s_places = ["country", "capital", "place", "seat"];

    /// <summary>Makes the table.</summary>
    /// <param name="wordNet">Folder of WordNet's database files; null for the shipped tables alone.</param>
    public static NameWords Build(string? wordNet) =>
        NameWords.Build(Places().Concat(Organisations()).Concat(People()).Concat(wordNet is null ? [] : Instances(wordNet)));

    /// <summary>Names of countries in lower case.</summary>
    public static HashSet<string> Countries() =>
        [.. Table.Embedded("data/lexicons/en/countries.tsv").Rows.Where(row => row["kind"] == "country").Select(row => row["name"].ToLowerInvariant())];

    private static IEnumerable<(string, int)> Places()
    {
        foreach (var row in Table.Embedded("data/lexicons/en/countries.tsv").Rows)
        {
            var words = Words(row["name"]);
            var kind = !s_places.Contains(row["kind"]) ? NameWords.People : words.Length == 1 ? NameWords.Place : NameWords.PlacePart;
            foreach (var word in words) yield return (word, kind);
        }
    }

    private static IEnumerable<(string, int)> Organisations() =>
        Table.Embedded("data/lexicons/en/organisations.tsv").Rows.SelectMany(row => Words(row["name"])).Select(word => (word, NameWords.OrganisationPart));

    private static IEnumerable<(string, int)> People() => Table.Embedded("data/lexicons/en/people.tsv").Rows.Select(row => Words(row["name"]))
        .SelectMany(words => words.Select((word, i) => (word, i == words.Length - 1 ? NameWords.Family : NameWords.Given)));

    private static IEnumerable<(string, int)> Instances(string wordNet)
    {
        foreach (var line in File.ReadLines(Path.Combine(wordNet, "data.noun")).Where(line => line[0] != ' ' && line.Contains(" @i ", StringComparison.Ordinal)))
        {
            var cells = line.Split(' ');
            for (var (at, end) = (4, 4 + (2 * int.Parse(cells[3], NumberStyles.HexNumber, CultureInfo.InvariantCulture))); at < end; at += 2)
            {
                var words = Words(cells[at].Replace('_', ' '));
                for (var i = 0; i < words.Length; i++) yield return (words[i], InstanceKind(cells[1], i, words.Length));
            }
        }
    }

    // WordNet's files of nouns: 14 groups, 15 locations, 18 persons.
    private static int InstanceKind(string file, int place, int count) => file switch
    {
        "14" => NameWords.OrganisationPart,
        "15" => count == 1 ? NameWords.Place : NameWords.PlacePart,
        "18" => place == count - 1 ? NameWords.Family : NameWords.Given,
        _ => 0,
    };

    private static string[] Words(string name) => [.. name.Split([' ', '-', ','], StringSplitOptions.RemoveEmptyEntries).Where(word => char.IsUpper(word[0]))];
}
