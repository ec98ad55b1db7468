using Readout.Lexicons;

namespace Readout.Actors;

/// <summary>Words that say something of the party beside them: what a name's last word makes it, who speaks for whom, who strikes.</summary>
internal static class ClueWords
{
    private static readonly ILookup<string, string> s_rows = Table.Embedded("data/lexicons/en/clue-words.tsv").Rows.ToLookup(row => row["kind"], row => row["word"], StringComparer.Ordinal);

    /// <summary>Last words of names that are a firm's or a society's, whatever place stands in them.</summary>
    public static IReadOnlySet<string> Works { get; } = Of("work");

    /// <summary>Bodies of whose country "the two" says nothing.</summary>
    public static IReadOnlySet<string> Bodies { get; } = Of("body");

    /// <summary>Verbs that say who somebody is.</summary>
    public static IReadOnlySet<string> Naming { get; } = Of("naming");

    /// <summary>Verbs of an armed strike.</summary>
    public static IReadOnlySet<string> Strikes { get; } = Of("strike");

    /// <summary>Roles of which "another" is a colleague of the one before.</summary>
    public static IReadOnlySet<string> Colleagues { get; } = Of("colleague");

    /// <summary>Roles that are of other countries where they are many and nothing says whose.</summary>
    public static IReadOnlySet<string> Outsiders { get; } = Of("outsider");

    private static HashSet<string> Of(string kind) => s_rows[kind].ToHashSet(StringComparer.Ordinal);
}
