namespace Readout.Language.Words;

/// <summary>The outline of a word: "Wang" is Xx, "U.S." is X.X., "2022-01-27" is d-d-d. Runs are one sign, and at most seven signs are kept.</summary>
internal static class WordShape
{
    private const int Longest = 7;

    /// <summary>A number that stands for the outline: equal outlines, equal numbers; below 8^8.</summary>
    public static int Of(ReadOnlySpan<char> word)
    {
        var (shape, last, signs) = (0, 0, 0);
        foreach (var c in word)
        {
            var sign = Sign(c);
            if (sign == last) continue;
            shape = (shape << 3) | sign;
            last = sign;
            if (++signs == Longest) break;
        }
        return (shape << 3) | (word.Length == 1 ? 1 : word.Length <= 3 ? 2 : 3);
    }

    private static int Sign(char c) =>
        char.IsUpper(c) ? 1 : char.IsLetter(c) ? 2 : char.IsDigit(c) ? 3 : c is '-' or '–' or '—' ? 4 : c is '.' ? 5 : c is '\'' or '’' ? 6 : 7;
}
