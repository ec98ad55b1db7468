using System.Globalization;
using Readout.Language;
using Readout.Lexicons;

namespace Readout.Events.Patterns;

/// <summary>Reads what words lean to, one table an event, and makes patterns of them that hold where no row of the pattern tables does; every row that is wrong is
/// reported as file:line.</summary>
internal static class LeaningReader
{
    /// <summary>Folder of the tables, one an event.</summary>
    public const string Folder = "data/leanings/en/";
    private const string FrameTable = "data/leanings/frames.tsv";
    private static readonly Dictionary<string, UniversalTag> s_tags = new(StringComparer.Ordinal) { ["V"] = UniversalTag.VERB, ["N"] = UniversalTag.NOUN };

    /// <summary>The patterns of every leaning that ships.</summary>
    /// <exception cref="InvalidDataException">Some row is wrong; the message lists all of them.</exception>
    public static IReadOnlyList<Pattern> ReadAll()
    {
        var (patterns, problems) = (new List<Pattern>(), new List<string>());
        var frames = new LeaningFrames(Table.Embedded(FrameTable), PatternReader.Classes);
        foreach (var name in Table.EmbeddedNames(Folder)) Read(Table.Embedded(name), name[Folder.Length..^4].ToUpperInvariant(), frames, patterns, problems);
        return problems.Count == 0 ? patterns : throw new InvalidDataException(string.Join('\n', problems));
    }

    /// <summary>Adds the patterns of one table, and a problem for each row that cannot be read.</summary>
    public static void Read(Table table, string category, LeaningFrames frames, List<Pattern> patterns, List<string> problems)
    {
        foreach (var row in table.Rows)
        {
            try
            {
                patterns.AddRange(Read(row, category, frames));
            }
            catch (FormatException problem)
            {
                problems.Add($"{row.Place}: {problem.Message}");
            }
        }
    }

    private static List<Pattern> Read(TableRow row, string category, LeaningFrames frames)
    {
        if (!s_tags.TryGetValue(row["pos"], out var tag)) throw new FormatException($"pos '{row["pos"]}' is not V or N");
        if (row["words"].Length == 0 || row["example"].Length == 0) throw new FormatException("words and an example are needed");
        if (!int.TryParse(row["strength"], NumberStyles.None, CultureInfo.InvariantCulture, out var strength) || strength is < 1 or > 3) throw new FormatException($"strength '{row["strength"]}' is not 1, 2 or 3");
        if (row["mode"] is { Length: > 0 } named && !Ontology.IsMode(category, named)) throw new FormatException($"{category} has no mode '{named}'");
        var objects = row["objects"].Replace(';', ',');
        if ((row["frame"] == "thing") != (objects.Length > 0)) throw new FormatException("objects belong to the frame 'thing', and it to them");
        var patterns = new List<Pattern>();
        foreach (var (actor, recipient, needs) in frames.Of(category, row["pos"], row["frame"], objects, strength))
            patterns.Add(new Pattern
            {
                Id = row["id"], Category = category, Mode = row["mode"] is { Length: > 0 } mode ? mode : null, Tag = tag, Triggers = row.List("words"), Actor = actor, Recipient = recipient,
                Needs = needs, Traits = PatternTraits.Leaning, Examples = (row["example"], category, ""),
            });
        return patterns.Count > 0 ? patterns : throw new FormatException($"no frame '{row["frame"]}' for {row["pos"]} and {category}");
    }
}
