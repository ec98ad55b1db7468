using Readout.Lexicons;

namespace Readout.Language.Segmentation;

/// <summary>Finds where a token that begins with a digit ends: "1,200", "10:30", "9/11", "1980s", "3rd"; "10" of "10km" and of "10-20".</summary>
internal static class NumberScanner
{
    private const int LongestSerial = 40;
    private static readonly WordTable s_units = new("number-units", "unit", StringComparer.Ordinal);

    /// <summary>End of the number at <paramref name="at"/>.</summary>
    public static int End(ReadOnlySpan<char> text, int at, int stop)
    {
        var serial = SerialEnd(text, at, stop);
        if (serial > at) return serial;
        var end = DigitsEnd(text, at, stop);
        if (end + 1 < stop && Characters.IsApostrophe(text[end]) && text[end - 1] == '0' && text[end + 1] is 's' && Characters.WordLength(text, end + 2) == 0) return end + 2;
        if (end + 2 < stop && text[end] == '.' && char.IsAsciiLetterLower(text[end + 1])) return CodeEnd(text, end, stop);
        return end < stop && Characters.WordLength(text[..stop], end) > 0 ? SuffixEnd(text, at, end, stop) : end;
    }

    private static int DigitsEnd(ReadOnlySpan<char> text, int at, int stop)
    {
        var end = at;
        while (end < stop)
        {
            if (char.IsDigit(text[end])) end++;
            else if (end + 1 < stop && end > at && char.IsAsciiDigit(text[end + 1]) && (text[end] is '.' or ':' or '/' || (text[end] == ',' && IsThousands(text, end, stop)))) end += 2;
            else break;
        }
        return end;
    }

    private static bool IsThousands(ReadOnlySpan<char> text, int comma, int stop) => comma + 3 < stop
        && char.IsAsciiDigit(text[comma + 2]) && char.IsAsciiDigit(text[comma + 3]) && (comma + 4 >= stop || !char.IsAsciiDigit(text[comma + 4]));

    // Letters after digits: a unit is a token of its own, anything else makes a name ("4chan", "220b").
    private static int SuffixEnd(ReadOnlySpan<char> text, int at, int end, int stop)
    {
        var last = end;
        while (last < stop && Characters.WordLength(text[..stop], last) is > 0 and var length) last += length;
        var suffix = text[end..last];
        if (at > 0 && Characters.IsCurrency(text[at - 1]) && char.IsLetter(suffix[0])) return end;
        if (suffix.Length == 1 && suffix[0] is 'a' or 'p' && text[last..stop].StartsWith(".m", StringComparison.Ordinal)) return end;
        if (s_units.Contains(suffix)) return end;
        if (last + 1 < stop && text[last] == '.' && char.IsAsciiDigit(text[last + 1])) last = CodeEnd(text, last, stop);
        return last;
    }

    private static int CodeEnd(ReadOnlySpan<char> text, int at, int stop)
    {
        while (at < stop && (char.IsAsciiLetterOrDigit(text[at]) || (text[at] == '.' && at + 1 < stop && char.IsAsciiLetterOrDigit(text[at + 1])))) at++;
        return at;
    }

    // Telephone numbers and dates: three groups of digits, or two of which the last has four and the first three or five.
    private static int SerialEnd(ReadOnlySpan<char> text, int at, int stop)
    {
        var (end, groups, start, first, last) = (at, 0, at, 0, 0);
        while (true)
        {
            while (end < stop && end - at < LongestSerial && char.IsAsciiDigit(text[end])) end++;
            last = end - start;
            if (groups++ == 0) first = last;
            if (last == 0 || end + 1 >= stop || text[end] != '-' || !char.IsAsciiDigit(text[end + 1])) break;
            start = ++end;
        }
        if (last == 0 || groups < 2 || (end < stop && (Characters.WordLength(text[..stop], end) > 0 || text[end] == '-'))) return at;
        return groups > 2 || (last == 4 && first is 3 or 5) ? end : at;
    }
}
