using Readout.Language;
using Readout.Lexicons;

namespace Readout.Events.Patterns;

/// <summary>Reads pattern tables and reports every row that is wrong, as file:line.</summary>
internal static class PatternReader
{
    /// <summary>Folder of the tables: one a category, and a few beside them.</summary>
    public const string Folder = "data/patterns/en/";

    private static readonly string[] s_others = ["classes.tsv", "confidence.tsv", "implied-actors.tsv", "rewrites.tsv", "status-cues.tsv"];
    private static readonly Dictionary<string, UniversalTag> s_tags = new(StringComparer.Ordinal)
    { ["V"] = UniversalTag.VERB, ["N"] = UniversalTag.NOUN, ["A"] = UniversalTag.ADJ };

    private static readonly Dictionary<string, PatternTraits> s_traits = new(StringComparer.Ordinal)
    {
        [":two-sides"] = PatternTraits.TwoSides, [":two-states"] = PatternTraits.TwoStates, [":of-others"] = PatternTraits.OfOthers, [":abroad"] = PatternTraits.Abroad, [":not-home"] = PatternTraits.NotHome,
        [":licence"] = PatternTraits.Licence, [":charge"] = PatternTraits.Charge, [":office"] = PatternTraits.Office, [":addressed"] = PatternTraits.Addressed, [":unaddressed"] = PatternTraits.Unaddressed,
    };

    /// <summary>The word classes: name → lemmas; read on first use.</summary>
    public static IReadOnlyDictionary<string, IReadOnlySet<string>> Classes { get; } = Table.Embedded(Folder + "classes.tsv").Rows
        .GroupBy(row => row["class"], StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => (IReadOnlySet<string>)group.Select(row => row["lemma"]).ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);

    /// <summary>Every pattern that ships.</summary>
    /// <exception cref="InvalidDataException">Some row is wrong; the message lists all of them.</exception>
    public static IReadOnlyList<Pattern> ReadAll()
    {
        var (classes, problems, patterns) = (Classes, new List<string>(), new List<Pattern>());
        foreach (var name in Table.EmbeddedNames(Folder).Where(name => !s_others.Contains(name[Folder.Length..])))
            Read(Table.Embedded(name), name[Folder.Length..^4].ToUpperInvariant(), classes, patterns, problems);
        return problems.Count == 0 ? patterns : throw new InvalidDataException(string.Join('\n', problems));
    }

    /// <summary>Adds the patterns of one table, and a problem for each row that cannot be read.</summary>
    public static void Read(Table table, string category, IReadOnlyDictionary<string, IReadOnlySet<string>> classes, List<Pattern> patterns, List<string> problems)
    {
        foreach (var row in table.Rows)
        {
            try
            {
                patterns.Add(Read(row, category, classes));
            }
            catch (FormatException problem)
            {
                problems.Add($"{row.Place}: {problem.Message}");
            }
        }
    }

    private static Pattern Read(TableRow row, string category, IReadOnlyDictionary<string, IReadOnlySet<string>> classes)
    {
        if (!s_tags.TryGetValue(row["pos"], out var tag)) throw new FormatException($"pos '{row["pos"]}' is not V, N or A");
        var triggers = row.List("triggers");
        if (triggers.Length == 0) throw new FormatException("no trigger");
        if (row["example"].Length == 0 || row["counter"].Length == 0) throw new FormatException("an example and a counter-example are needed");
        return new Pattern
        {
            Id = row["id"], Category = category, Mode = row["mode"] is { Length: > 0 } mode ? mode : null, Tag = tag, Triggers = triggers,
            Actor = SlotExpression.Parse(row["actor"]), Recipient = SlotExpression.Parse(row["recipient"]),
            Needs = [.. row.List("needs").Where(need => need[0] != ':').Select(need => Need.Parse(need, classes))], Traits = TraitsOf(row.List("needs")), Contexts = row.List("context"),
            Examples = (row["example"], row["expects"], row["counter"]),
        };
    }

    private static PatternTraits TraitsOf(IReadOnlyList<string> needs)
    {
        var traits = PatternTraits.None;
        foreach (var need in needs.Where(need => need[0] == ':'))
            traits |= s_traits.TryGetValue(need, out var trait) ? trait : throw new FormatException($"no trait '{need}'; known are {string.Join(", ", s_traits.Keys)}");
        return traits;
    }
}
