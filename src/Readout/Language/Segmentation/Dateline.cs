namespace Readout.Language.Segmentation;

/// <summary>The place, day and agency that a wire report opens with: "BEIJING (Agency) -", "PORT CITY, Feb. 26 --". It is no part of the first
/// sentence, and a parser that is shown both makes the place the subject.</summary>
internal static class Dateline
{
    private const int Longest = 90, ShortestPlace = 3;
    private static readonly WordTable s_months = new("time-words", "word", StringComparer.OrdinalIgnoreCase, row => row["kind"] == "month");

    /// <summary>Where the dateline that a paragraph begins with ends, its dash included.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the paragraph begins.</param>
    /// <returns>The offset after the dash; -1 where the paragraph begins with no dateline.</returns>
    public static int End(string text, int start)
    {
        if (!BeginsWithPlace(text, start, out var at) && !BeginsWithDatedPlace(text, start, out at)) return -1;
        var (limit, closed) = (Math.Min(text.Length, start + Longest), false);
        for (; at < limit && !Characters.IsLineEnd(text[at]); at++)
        {
            var c = text[at];
            if (IsDash(text, at, out var end)) return BeginsSentence(text, end) ? end : -1;
            if (c is ':' or ';' or '?' or '!' || Characters.IsQuote(c) && c is not ('\'' or '’')) return -1;
            // Nothing but a dash comes after the agency.
            if (closed && !Characters.IsGap(c)) return -1;
            closed |= c == ')';
        }
        return -1;
    }

    // Places are written in capitals, or the agency stands in parentheses behind them.
    private static bool BeginsWithPlace(string text, int start, out int end)
    {
        end = start;
        while (end < text.Length && (char.IsUpper(text[end]) || text[end] is '\'' or '’' or '-')) end++;
        return end - start >= ShortestPlace && (end == text.Length || !char.IsLetterOrDigit(text[end]));
    }

    // "LIMA, May 2 -", "Miami, March 6 -": a shorter place, or one in small letters, has the day behind it.
    private static bool BeginsWithDatedPlace(string text, int start, out int end)
    {
        end = start;
        if (start >= text.Length || !char.IsUpper(text[start])) return false;
        var limit = Math.Min(text.Length, start + Longest);
        for (var at = start; at < limit && (char.IsLetter(text[at]) || text[at] is ' ' or ',' or '.' or '\'' or '’' or '-'); at++)
        {
            if (text[at] != ',' || at + 2 >= limit || text[at + 1] != ' ') continue;
            var month = at + 2;
            end = month;
            while (end < limit && char.IsLetter(text[end])) end++;
            var isShort = end < limit && text[end] == '.';
            if (isShort) end++;
            if (isShort ? AbbreviationTable.English.Kind(text.AsSpan(month, end - month)) != AbbreviationKind.Month : !s_months.Contains(text.AsSpan(month, end - month))) continue;
            return end + 1 < limit && text[end] == ' ' && char.IsAsciiDigit(text[end + 1]);
        }
        return false;
    }

    // "NATO - a military alliance - met" begins with no place.
    private static bool BeginsSentence(string text, int at)
    {
        while (at < text.Length && Characters.IsGap(text[at])) at++;
        return at < text.Length && (char.IsUpper(text[at]) || char.IsDigit(text[at]) || Characters.IsQuote(text[at]) || text[at] is '<' or '(' or '[');
    }

    private static bool IsDash(string text, int at, out int end)
    {
        end = at;
        while (end < text.Length && (Characters.IsDash(text[end]) || text[end] == '_')) end++;
        return end > at && end - at <= 2 && at > 0 && end < text.Length && Characters.IsGap(text[at - 1]) && Characters.IsGap(text[end]);
    }
}
