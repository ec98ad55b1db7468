using Readout.Language.Words;

namespace Readout.Language.Lemmas;

/// <summary>Gives a word's dictionary form from its spelling and its Penn tag: first the forms that are known one by one, then the
/// regular endings, each checked against the words that WordNet knows.</summary>
internal sealed class Lemmatizer(IrregularForms irregular, WordSenseTable words)
{
    /// <summary>The lemma, in lower case but for proper nouns and the pronoun "I".</summary>
    public string Lemmatize(ReadOnlySpan<char> word, UniversalTag tag, string pennTag)
    {
        if (irregular.Find(word, pennTag) is { } known)
            return tag == UniversalTag.PROPN && char.IsUpper(word[0]) ? MatchCase(known, word) : known;
        if (tag == UniversalTag.PROPN)
            return pennTag == "NNPS" ? MatchCase(Detach(word, LemmaRules.Plural), word) : word.ToString();
        return tag switch
        {
            UniversalTag.NUM => Lower(word).Replace(",", "", StringComparison.Ordinal),
            UniversalTag.PUNCT or UniversalTag.SYM or UniversalTag.X => word.ToString(),
            _ => Detach(word, LemmaRules.Of(pennTag)),
        };
    }

    private string Detach(ReadOnlySpan<char> word, LemmaRules? rules)
    {
        if (rules is null || word.Length < 3 || word.Length > 60) return Lower(word);
        Span<char> stem = stackalloc char[64];
        string? fallback = null;
        foreach (var (ending, added) in rules.Endings)
        {
            if (!word.EndsWith(ending, StringComparison.OrdinalIgnoreCase) || word.Length <= ending.Length + 1) continue;
            var length = word.Length - ending.Length;
            for (var i = 0; i < length; i++) stem[i] = WordHash.ToLower(word[i]);
            added.CopyTo(stem[length..]);
            if (words.Find(stem[..(length + added.Length)]).Has(rules.WordClass)) return stem[..(length + added.Length)].ToString();
            var doubled = rules.Doubles && added.Length == 0 && length > 2 && stem[length - 1] == stem[length - 2];
            if (doubled && words.Find(stem[..(length - 1)]).Has(rules.WordClass)) return stem[..(length - 1)].ToString();
            fallback ??= LemmaRules.Guess(stem[..length], added, doubled);
        }
        // "series", "barracks": a base form itself, since no shorter one is a word.
        return fallback is null || words.Find(word).Has(rules.WordClass) ? Lower(word) : fallback;
    }

    private static string MatchCase(string lemma, ReadOnlySpan<char> word) =>
        word.Length > 1 && char.IsUpper(word[1]) ? lemma.ToUpperInvariant() : char.ToUpperInvariant(lemma[0]) + lemma[1..];

    private static string Lower(ReadOnlySpan<char> word)
    {
        var lower = 0;
        while (lower < word.Length && WordHash.ToLower(word[lower]) == word[lower]) lower++;
        return lower == word.Length ? word.ToString() : string.Create(word.Length, word, static (into, from) =>
        {
            for (var i = 0; i < into.Length; i++) into[i] = WordHash.ToLower(from[i]);
        });
    }
}
