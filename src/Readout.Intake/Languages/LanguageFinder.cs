using System.Collections.Frozen;
using System.Globalization;
using Readout.Lexicons;

namespace Readout.Intake.Languages;

/// <summary>Tells the language of a text by its script and its commonest words (data/languages), looking at its beginning alone. Safe for several threads.</summary>
internal static class LanguageFinder
{
    private const int LookedAt = 4000, FewestWords = 3, LongestWord = 24;
    private const double LeastShare = 0.12;

    private static readonly string[] s_languages = [.. Table.Embedded("data/languages/function-words.tsv").Rows.Select(row => row["language"].ToString()).Distinct(StringComparer.Ordinal)];
    private static readonly FrozenDictionary<string, uint>.AlternateLookup<ReadOnlySpan<char>> s_words = Table.Embedded("data/languages/function-words.tsv").Rows
        .GroupBy(row => row["word"].ToString(), row => 1u << Array.IndexOf(s_languages, row["language"].ToString()), StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.Aggregate((a, b) => a | b), StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly (char First, char Last, string Language)[] s_scripts = [.. Table.Embedded("data/languages/scripts.tsv").Rows.Select(row => (Code(row["first"].ToString()), Code(row["last"].ToString()), row["language"].ToString()))];
    private static readonly (char Letter, string InsteadOf, string Language)[] s_letters = [.. Table.Embedded("data/languages/telling-letters.tsv").Rows.Select(row => (row["letter"].ToString()[0], row["instead_of"].ToString(), row["language"].ToString()))];

    /// <summary>The ISO 639-1 code of a text's language; null where it is too short or too strange to tell.</summary>
    public static string? Find(ReadOnlySpan<char> text)
    {
        text = text[..Math.Min(text.Length, LookedAt)];
        return ByScript(text) ?? ByWords(text);
    }

    private static string? ByWords(ReadOnlySpan<char> text)
    {
        Span<int> hits = stackalloc int[32];
        Span<char> word = stackalloc char[LongestWord];
        hits.Clear();
        var words = 0;
        for (var at = 0; at < text.Length;)
        {
            var start = at;
            while (at < text.Length && char.IsLetter(text[at])) at++;
            if (at == start)
            {
                at++;
                continue;
            }
            words++;
            if (at - start > LongestWord) continue;
            text[start..at].ToLowerInvariant(word);
            if (!s_words.TryGetValue(word[..(at - start)], out var languages)) continue;
            for (; languages != 0; languages &= languages - 1) hits[System.Numerics.BitOperations.TrailingZeroCount(languages)]++;
        }
        var best = 0;
        for (var i = 1; i < s_languages.Length; i++)
            if (hits[i] > hits[best]) best = i;
        return hits[best] >= FewestWords && hits[best] >= words * LeastShare ? s_languages[best] : null;
    }

    // A text in letters of its own script: most of its letters lie in one block.
    private static string? ByScript(ReadOnlySpan<char> text)
    {
        if (!text.ContainsAnyInRange('\u0370', '\uD7AF')) return null;
        Span<int> counts = stackalloc int[s_scripts.Length];
        counts.Clear();
        var letters = 0;
        foreach (var c in text)
        {
            if (!char.IsLetter(c)) continue;
            letters++;
            if (c < '\u0370') continue;
            for (var i = 0; i < s_scripts.Length; i++)
                if (c >= s_scripts[i].First && c <= s_scripts[i].Last) counts[i]++;
        }
        var best = 0;
        for (var i = 1; i < counts.Length; i++)
            if (counts[i] > counts[best]) best = i;
        return counts[best] * 2 > letters ? ByLetters(text, s_scripts[best].Language) : null;
    }

    private static string ByLetters(ReadOnlySpan<char> text, string language)
    {
        foreach (var (letter, insteadOf, own) in s_letters)
            if (insteadOf == language && text.Count(letter) * 250 > text.Length) return own;
        return language;
    }

    private static char Code(string hex) => (char)int.Parse(hex, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
