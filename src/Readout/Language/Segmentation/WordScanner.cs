using System.Buffers;

namespace Readout.Language.Segmentation;

/// <summary>Finds where a token that begins with a letter ends, its stop and its prefix included, its clitics not yet cut off.</summary>
internal static class WordScanner
{
    private static readonly SearchValues<char> s_vowels = SearchValues.Create("aeiouAEIOU");
    private static readonly WordTable s_prefixes = new("joined-affixes", "affix", StringComparer.OrdinalIgnoreCase, row => row["place"] == "before");
    private static readonly WordTable s_suffixes = new("joined-affixes", "affix", StringComparer.OrdinalIgnoreCase, row => row["place"] == "after");

    /// <summary>End of the word at <paramref name="at"/>.</summary>
    /// <param name="text">The document's text.</param>
    /// <param name="at">Start of the word.</param>
    /// <param name="stop">End of the run without gaps.</param>
    /// <param name="lastWord">Where the sentence's last letter or digit stands: a stop after it ends the sentence.</param>
    public static int End(ReadOnlySpan<char> text, int at, int stop, int lastWord)
    {
        var end = PieceEnd(text, at, stop);
        if (end + 1 < stop && Characters.IsHyphen(text[end]) && (at == 0 || !Characters.IsHyphen(text[at - 1])))
        {
            var next = PieceEnd(text, end + 1, stop);
            if (next > end + 1 && (s_prefixes.Contains(text[at..end]) || (s_suffixes.Contains(text[(end + 1)..next]) && (next == stop || !Characters.IsHyphen(text[next]))))) end = next;
        }
        else if (end < stop && text[end] == '-' && Characters.WordLength(text[..stop], end + 1) == 0 && !(at > 0 && char.IsDigit(text[at - 1])) && IsBrokenOff(text[at..end])) return end + 1;
        if (end < stop && text[end] == '/' && IsHost(text[at..end])) return at + AddressScanner.PageLength(text[at..stop]);
        if (end < stop && text[end] == '$' && end - at <= 3 && IsCapitals(text[at..end])) return end + 1;
        return end < stop && text[end] == '.' && KeepsStop(text, at, end, stop, lastWord) ? end + 1 : end;
    }

    // Letters and digits, and between two of them an apostrophe, "&" or a stop.
    private static int PieceEnd(ReadOnlySpan<char> text, int at, int stop)
    {
        var end = at;
        while (end < stop)
        {
            if (Characters.WordLength(text[..stop], end) is > 0 and var length) end += length;
            else if (end > at && end + 1 < stop && Characters.WordLength(text[..stop], end + 1) > 0 && Joins(text, end) && !IsNumbered(text, at, end)) end++;
            else break;
        }
        return end;
    }

    private static bool Joins(ReadOnlySpan<char> text, int at) => text[at] switch
    {
        '.' => !(at > 1 && at + 2 < text.Length && char.IsLower(text[at - 1]) && char.IsUpper(text[at + 1]) && char.IsLetter(text[at - 2]) && char.IsLetter(text[at + 2])),
        '&' => char.IsLetter(text[at - 1]) && char.IsLetter(text[at + 1]),
        '*' => char.IsLetter(text[at - 1]) && char.IsLetter(text[at + 1]),
        var c => Characters.IsApostrophe(c),
    };

    // "No.10", "Sept.11": an abbreviation that a number follows without a space.
    private static bool IsNumbered(ReadOnlySpan<char> text, int at, int stop) => text[stop] == '.' && char.IsAsciiDigit(text[stop + 1])
        && AbbreviationTable.English.Kind(text[at..(stop + 1)]) != AbbreviationKind.None;

    // A single stop after the word belongs to it when it abbreviates; at the sentence's end only where letter by letter.
    private static bool KeepsStop(ReadOnlySpan<char> text, int at, int end, int stop, int lastWord)
    {
        var doubled = end + 1 < stop && text[end + 1] == '.';
        if (doubled && end + 2 < stop && text[end + 2] == '.') return false;
        var word = text[at..(end + 1)];
        if (AbbreviationTable.IsLettered(word)) return true;
        if (end > lastWord && !doubled) return false;
        return (word.Length == 2 && char.IsLetter(word[0]) && !doubled) || AbbreviationTable.English.Kind(word) != AbbreviationKind.None;
    }

    // Speech written down breaks words off: "th- that". Without a vowel it is no word that a hyphen may follow ("two- or three-year").
    private static bool IsBrokenOff(ReadOnlySpan<char> word) => word.Length <= 2 && char.IsLetter(word[0]) && !word.ContainsAny(s_vowels);

    private static bool IsCapitals(ReadOnlySpan<char> word) => !word.ContainsAnyExceptInRange('A', 'Z');

    private static bool IsHost(ReadOnlySpan<char> word)
    {
        var dot = word.LastIndexOf('.');
        return dot > 1 && word.Length - dot is 3 or 4 && !word[(dot + 1)..].ContainsAnyExceptInRange('a', 'z');
    }
}
