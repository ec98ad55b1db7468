using Readout.Language;
using Readout.Lexicons;

namespace Readout.Actors;

/// <summary>Role words, found by the longest match; the last word may stand in the singular or the plural.</summary>
internal sealed class RoleLexicon
{
    private readonly Dictionary<ulong, RoleEntry?> _nodes = [];

    /// <summary>Reads the rows.</summary>
    /// <param name="roles">Role words.</param>
    /// <param name="peoples">Peoples and faiths; those of no country name roles.</param>
    /// <exception cref="InvalidDataException">Rows are wrong; the message lists all of them as file:line.</exception>
    public RoleLexicon(IReadOnlyList<TableRow> roles, IReadOnlyList<TableRow> peoples)
    {
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
    /// <returns>One past its last token, and the role; the token itself and null when none begins there.</returns>
    public (int End, RoleEntry? Role) Match(ParsedSentence sentence, int token)
    {
        var (state, end, found) = (LetterFolding.Seed, token, (RoleEntry?)null);
        for (var at = token; at < sentence.Count; at++)
        {
            var word = sentence.Word(at);
            if (!char.IsLetterOrDigit(word[0]))
            {
                if (at == token || word is not ("-" or "'" or "’")) break;
                continue;
            }
            if (Find(state, sentence.Lemmas[at]) is { } byLemma) (end, found) = (at + 1, byLemma);
            state = NamePiece.Advance(state, LetterFolding.Hash(word));
            if (!_nodes.TryGetValue(state, out var here)) break;
            if (here is not null) (end, found) = (at + 1, here);
        }
        return (end, found);
    }

    private RoleEntry? Find(ulong state, string lemma) => _nodes.GetValueOrDefault(NamePiece.Advance(state, LetterFolding.Hash(lemma)));

    private void Add(RoleEntry role)
    {
        var (state, words) = (LetterFolding.Seed, role.Word.Split([' ', '-', '\''], StringSplitOptions.RemoveEmptyEntries));
        for (var i = 0; i < words.Length; i++)
        {
            state = NamePiece.Advance(state, LetterFolding.Hash(words[i]));
            if (i == words.Length - 1) _nodes[state] = _nodes.GetValueOrDefault(state) ?? role;
            else _nodes.TryAdd(state, null);
        }
    }

    private static string? Text(TableRow row, string column) => row.Cell(column) is { Length: > 0 } text ? text : null;
}
