using Readout.Language;
using Readout.Lexicons;

namespace Readout.Circumstances;

/// <summary>The words that say what a number counts.</summary>
internal sealed class CountWords
{
    private const int Reach = 4;
    private readonly Dictionary<string, List<(string Second, string Field)>>[] _roles = [.. Enum.GetValues<CountRole>().Select(_ => new Dictionary<string, List<(string, string)>>(StringComparer.Ordinal))];
    private readonly HashSet<string> _telling = new(StringComparer.Ordinal);

    private CountWords(Table table)
    {
        foreach (var row in table.Rows)
        {
            var (word, words) = (row["word"], _roles[(int)Enum.Parse<CountRole>(row["role"], ignoreCase: true)]);
            var cut = word.IndexOf('_', StringComparison.Ordinal);
            var first = cut < 0 ? word : word[..cut];
            if (!words.TryGetValue(first, out var list)) words[first] = list = [];
            // "burn_to_death" is tried before "burn".
            list.Insert(cut < 0 ? list.Count : 0, (cut < 0 ? "" : word[(word.LastIndexOf('_') + 1)..], row["field"]));
            if (cut < 0 && row["field"] is "dead" or "injured" or "casualties" or "arrested") _telling.Add(word);
        }
    }

    /// <summary>The English table.</summary>
    public static CountWords English { get; } = new(Table.Embedded("data/lexicons/en/quantity-words.tsv"));

    /// <summary>Whether a lemma alone tells of casualties or arrests: "toll", "dead", "die".</summary>
    public bool IsTelling(string lemma) => _telling.Contains(lemma);

    /// <summary>The field that a lemma gives in a role; null for none.</summary>
    public string? Find(CountRole role, string lemma) => _roles[(int)role].TryGetValue(lemma, out var list) && list[^1] is { Second: "", Field: var field } ? field : null;

    /// <summary>The field that a verb gives in a role, with its particle or object where the verb alone says something else ("gunned down", "lost their lives"); null for none.</summary>
    public string? FindVerb(CountRole role, ParsedSentence s, int token)
    {
        if (!_roles[(int)role].TryGetValue(s.Lemmas[token], out var list)) return null;
        foreach (var (second, field) in list)
            if (second.Length == 0 || Follows(s, token, second)) return field;
        return null;
    }

    private static bool Follows(ParsedSentence s, int token, string second)
    {
        for (var next = token + 1; next < Math.Min(s.Count, token + Reach); next++)
            if (s.Lemmas[next] == second) return true;
        foreach (var child in s.Dependents(token))
            if (child > token && s.Lemmas[child] == second) return true;
        return false;
    }
}
