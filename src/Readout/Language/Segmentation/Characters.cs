using System.Buffers;
using System.Globalization;

namespace Readout.Language.Segmentation;

/// <summary>What a character may be to a sentence or a token. A surrogate is asked for with its pair.</summary>
internal static class Characters
{
    public static readonly SearchValues<char> Breaking = SearchValues.Create(".?!…\n\r\f\v\u0085\u2028\u2029•‣▪●◦■¶");

    /// <summary>Whether the character stands between tokens: white space, control characters, and marks without width or sound.</summary>
    public static bool IsGap(char c) => c <= ' ' || (c >= '\u007f' && (char.IsWhiteSpace(c) || char.IsControl(c) || c is '\u200b' or '\ufeff' or '\u200e' or '\u200f'));

    public static bool IsLineEnd(char c) => c is '\n' or '\r' or '\f' or '\v' or '\u0085' or '\u2028' or '\u2029';

    public static bool IsBullet(char c) => c is '•' or '‣' or '▪' or '●' or '◦' or '■' or '¶';

    public static bool IsStop(char c) => c is '.' or '?' or '!' or '…';

    public static bool IsApostrophe(char c) => c is '\'' or '’' or '‘' or '`' or '\u02bc';

    public static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u2011';

    public static bool IsDash(char c) => c is '-' or '–' or '—' or '\u2010' or '\u2011' or '\u2012' or '\u2015';

    public static bool IsQuote(char c) => c is '"' or '\'' or '’' or '‘' or '“' or '”' or '«' or '»' or '„' or '‚' or '‹' or '›' or '`';

    /// <summary>Whether the character may close what a stop has ended. Low quotation marks only open; the high left one closes in German.</summary>
    public static bool IsCloser(char c) => c is ')' or ']' or '}' || (IsQuote(c) && c is not ('„' or '‚' or '`'));

    public static bool IsOpener(char c) => c is '(' or '[' or '{' || IsQuote(c);

    public static bool IsCurrency(char c) => c is '$' or '£' or '€' or '¥' or '¢' || (c > '\u007f' && char.GetUnicodeCategory(c) == UnicodeCategory.CurrencySymbol);

    /// <summary>Length in code units of the letter, digit, or mark that belongs to a word at <paramref name="at"/>; 0 when there is none.</summary>
    public static int WordLength(ReadOnlySpan<char> text, int at)
    {
        if (at >= text.Length) return 0;
        var c = text[at];
        if (c < '\u0080') return char.IsAsciiLetterOrDigit(c) || c == '_' ? 1 : 0;
        if (char.IsHighSurrogate(c) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]))
            return IsWord(CharUnicodeInfo.GetUnicodeCategory(char.ConvertToUtf32(c, text[at + 1]))) ? 2 : 0;
        return IsWord(char.GetUnicodeCategory(c)) || c is '\u00ad' or '\u200c' or '\u200d' or '\u2060' ? 1 : 0;
    }

    /// <summary>Length of whatever stands at <paramref name="at"/>: a surrogate pair counts as one, marks go with what they stand on.</summary>
    public static int SymbolLength(ReadOnlySpan<char> text, int at)
    {
        var end = at + (char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]) ? 2 : 1);
        while (ModifierLength(text, end) is > 0 and var length) end += length;
        return end - at;
    }

    // Marks, joiners, and the skin tones of emoji.
    private static int ModifierLength(ReadOnlySpan<char> text, int at)
    {
        if (at >= text.Length || text[at] <= '\u007f') return 0;
        if (text[at] == '\ud83c') return at + 1 < text.Length && text[at + 1] is >= '\udffb' and <= '\udfff' ? 2 : 0;
        return IsMark(char.GetUnicodeCategory(text[at])) || text[at] == '\u200d' ? 1 : 0;
    }

    private static bool IsWord(UnicodeCategory category) => category <= UnicodeCategory.OtherLetter || IsMark(category) || category is UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber;

    private static bool IsMark(UnicodeCategory category) => category is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;
}
