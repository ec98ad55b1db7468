namespace Readout.Language.Segmentation;

/// <summary>The place, day and agency that a wire report opens with: "BEIJING (Agency) -", "PORT CITY, Feb. 26 --". It is no part of the first
/// sentence, and a parser that is shown both makes the place the subject.</summary>
internal static class Dateline
{
    private const int Longest = 90, ShortestPlace = 3;

    /// <summary>Where the dateline that a paragraph begins with ends, its dash included.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the paragraph begins.</param>
    /// <returns>The offset after the dash; -1 where the paragraph begins with no dateline.</returns>
    public static int End(string text, int start)
    {
        if (!BeginsWithPlace(text, start, out var at)) return -1;
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
