using Readout.Lexicons;

namespace Readout.Language.Segmentation;

/// <summary>Words that are written with a stop which need not end a sentence.</summary>
internal sealed class AbbreviationTable
{
    private readonly Dictionary<string, AbbreviationKind>.AlternateLookup<ReadOnlySpan<char>> _kinds;
    private readonly int _longest;

    private AbbreviationTable(Table table)
    {
        var kinds = new Dictionary<string, AbbreviationKind>(StringComparer.Ordinal);
        var problems = new List<string>();
        foreach (var row in table.Rows)
        {
            if (!Enum.TryParse<AbbreviationKind>(row["kind"], ignoreCase: true, out var kind)) problems.Add($"{row.Place}: unknown kind '{row["kind"]}'");
            var form = row["abbreviation"];
            kinds[form] = kind;
            // Wire copy in capitals writes "GEN.". "IE." and "EX." are names oftener than "ie." and "ex.", and "sat." is a word.
            if (char.IsUpper(form[0])) kinds.TryAdd(form.ToUpperInvariant(), kind);
        }
        if (problems.Count > 0) throw new InvalidDataException(string.Join('\n', problems));
        _longest = kinds.Keys.Max(form => form.Length);
        _kinds = kinds.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The English table.</summary>
    public static AbbreviationTable English { get; } = new(Table.Embedded("data/lexicons/en/abbreviations.tsv"));

    /// <summary>The kind of a word given with its stop.</summary>
    public AbbreviationKind Kind(ReadOnlySpan<char> word) => word.Length <= _longest && _kinds.TryGetValue(word, out var kind) ? kind : AbbreviationKind.None;

    /// <summary>Whether a word with its stop is written letter by letter: "U.S.", "e.g.", "Ph.D.".</summary>
    public static bool IsLettered(ReadOnlySpan<char> word)
    {
        var (letters, parts) = (0, 0);
        foreach (var c in word)
        {
            if (c == '.')
            {
                if (letters is 0 or > 2) return false;
                (letters, parts) = (0, parts + 1);
            }
            else if (!char.IsLetter(c)) return false;
            else letters++;
        }
        return letters == 0 && parts >= 2;
    }
}
