using Readout.Text;

namespace Readout.Web.Api;

/// <summary>Finds the part of a text that shows why a search found it.</summary>
internal static class Snippet
{
    /// <summary>Code units on each side of what was found.</summary>
    private const int Around = 140;

    /// <summary>A search finds other endings of a word: so many letters of it are enough.</summary>
    private const int Stem = 5;

    /// <summary>Where the first words that were searched for stand, with what is around them; the beginning of the text where none of them is found as it was typed.</summary>
    public static TextSpan Of(string text, string words)
    {
        var at = words.Split([' ', '"', '\t', '\n'], StringSplitOptions.RemoveEmptyEntries).Where(word => word[0] != '-' && word != "OR")
            .Select(word => text.IndexOf(word.Length > Stem ? word[..Stem] : word, StringComparison.OrdinalIgnoreCase)).Where(found => found >= 0).DefaultIfEmpty(0).Min();
        var (start, end) = (Math.Max(0, at - Around), Math.Min(text.Length, at + Around));
        // Not within a word, and never within a pair of surrogates.
        if (start > 0 && text.IndexOf(' ', start, at - start) is >= 0 and var space) start = space + 1;
        if (end < text.Length && text.LastIndexOf(' ', end - 1, end - at) is var last && last > at) end = last;
        if (start > 0 && char.IsLowSurrogate(text[start])) start--;
        if (end < text.Length && char.IsLowSurrogate(text[end])) end--;
        return new TextSpan(start, end);
    }
}
