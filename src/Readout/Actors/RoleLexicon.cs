using Readout.Language;
using Readout.Lexicons;

namespace Readout.Actors;

/// <summary>Role words, found by the longest match; the last word may stand in the singular or the plural.</summary>
internal sealed class RoleLexicon
{
    private const int Prefix = 0;
    private readonly HashIndex _nodes;
    private readonly List<RoleEntry?> _roles = [null];

    /// <summary>Reads the rows.</summary>
    /// <param name="roles">Role words.</param>
    /// <param name="peoples">Peoples and faiths; those of no country name roles.</param>
    /// <exception cref="InvalidDataException">Rows are wrong; the message lists all of them as file:line.</exception>
    public RoleLexicon(IReadOnlyList<TableRow> roles, IReadOnlyList<TableRow> peoples)
    {
        _nodes = new HashIndex(2 * roles.Count);
        var problems = new List<string>();
        foreach (var row in peoples.Where(row => row["codes"].Length == 0))
            foreach (var word in row.Items("variants").Prepend(row["name"]))
                Add(new RoleEntry(row["id"], word.ToLowerInvariant(), RoleKind.People, Text(row, "sector"), null, null, IsPerson: true));
        foreach (var row in roles)
            if (Enum.TryParse<RoleKind>(row["kind"], ignoreCase: true, out var kind))
                Add(new RoleEntry(row["id"], row["word"], kind, Text(row, "sector"), Text(row, "other_sector"), Text(row, "code"), row.Cell("whom") is "person" or ""));
            else problems.Add($"{row.Place}: kind '{row["kind"]}' is none of {string.Join(", ", Enum.GetNames<RoleKind>()).ToLowerInvariant()}");
        if (problems.Count > 0) throw new InvalidDataException(string.Join('\n', problems));
    }

    /// <summary>Finds the longest role that begins at a token.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="token">Where it must begin.</param>
    /// <param name="limit">Where it must end at the latest; null for the end of the sentence.</param>
    /// <returns>One past its last token, and the role; the token itself and null when none begins there.</returns>
    public (int End, RoleEntry? Role) Match(ParsedSentence sentence, int token, int? limit = null)
    {
        var (state, end, found) = (LetterFolding.Seed, token, (RoleEntry?)null);
        for (var at = token; at < (limit ?? sentence.Count); at++)
        {
            var word = sentence.Word(at);
            if (!char.IsLetterOrDigit(word[0]))
            {
                if (at == token || word is not ("-" or "'" or "’")) break;
                continue;
            }
            if (Find(state, sentence.Lemmas[at]) is { } byLemma) (end, found) = (at + 1, byLemma);
            state = NamePiece.Advance(state, LetterFolding.Hash(word));
            var here = _nodes.Find(state);
            if (here < Prefix) break;
            if (here > Prefix) (end, found) = (at + 1, _roles[here]);
        }
        return (end, found);
    }

    private RoleEntry? Find(ulong state, string lemma) => _nodes.Find(NamePiece.Advance(state, LetterFolding.Hash(lemma))) is > Prefix and var role ? _roles[role] : null;

    private void Add(RoleEntry role)
    {
        var (state, words) = (LetterFolding.Seed, role.Word.Split([' ', '-', '\''], StringSplitOptions.RemoveEmptyEntries));
        for (var i = 0; i < words.Length; i++)
        {
            state = NamePiece.Advance(state, LetterFolding.Hash(words[i]));
            var here = _nodes[state];
            if (i < words.Length - 1 && here < Prefix) _nodes[state] = Prefix;
            if (i < words.Length - 1 || here > Prefix) continue;
            _roles.Add(role);
            _nodes[state] = _roles.Count - 1;
        }
    }

    private static string? Text(TableRow row, string column) => row.Cell(column) is { Length: > 0 } text ? text : null;
}
