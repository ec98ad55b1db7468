namespace Readout.Language.Segmentation;

/// <summary>Finds addresses of pages, mail, and people, which are one token each. Every look ahead is bounded.</summary>
internal static class AddressScanner
{
    private const int LongestScheme = 10, LongestName = 64;

    /// <summary>End of the address at <paramref name="at"/>; <paramref name="at"/> itself when there is none.</summary>
    /// <param name="text">The document's text.</param>
    /// <param name="at">Where the address would start.</param>
    /// <param name="stop">End of the run without gaps.</param>
    public static int End(ReadOnlySpan<char> text, int at, int stop)
    {
        var chunk = text[at..stop];
        if (chunk[0] is '@' or '#') return at + Handle(chunk);
        if (!char.IsAsciiLetterOrDigit(chunk[0])) return at;
        return at + (StartsPage(chunk) ? PageLength(chunk) : MailLength(chunk));
    }

    private static bool StartsPage(ReadOnlySpan<char> chunk)
    {
        if (chunk.StartsWith("www.", StringComparison.OrdinalIgnoreCase) || chunk.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase)
            || chunk.StartsWith("doi:10", StringComparison.OrdinalIgnoreCase)) return true;
        var scheme = 0;
        while (scheme < LongestScheme && scheme < chunk.Length && char.IsAsciiLetter(chunk[scheme])) scheme++;
        return scheme > 1 && chunk[scheme..].StartsWith("://", StringComparison.Ordinal);
    }

    /// <summary>Length of a page's address without the punctuation that follows it.</summary>
    public static int PageLength(ReadOnlySpan<char> chunk)
    {
        var (end, opened) = (0, 0);
        for (; end < chunk.Length && chunk[end] is not ('<' or '>' or '"' or '“' or '”' or '«' or '»'); end++)
        {
            if (chunk[end] == '(') opened++;
            else if (chunk[end] == ')' && --opened < 0) break;
        }
        while (end > 0 && (chunk[end - 1] is ',' or ';' or ':' or ']' or '}' || Characters.IsStop(chunk[end - 1]) || Characters.IsApostrophe(chunk[end - 1]))) end--;
        return end;
    }

    // name@host, where the host may be a single word.
    private static int MailLength(ReadOnlySpan<char> chunk)
    {
        var at = 0;
        while (at < chunk.Length && at <= LongestName && (char.IsAsciiLetterOrDigit(chunk[at]) || chunk[at] is '.' or '_' or '%' or '+' or '-')) at++;
        if (at == 0 || at + 1 >= chunk.Length || chunk[at] != '@' || !char.IsAsciiLetterOrDigit(chunk[at + 1])) return 0;
        var end = at + 1;
        while (end < chunk.Length && (char.IsAsciiLetterOrDigit(chunk[end]) || chunk[end] is '.' or '-' or '_')) end++;
        while (chunk[end - 1] is '.' or '-' or '_') end--;
        return end;
    }

    // "@name", "#word"; "#1" is a number sign and a number.
    private static int Handle(ReadOnlySpan<char> chunk)
    {
        if (chunk.Length < 2 || !char.IsLetter(chunk[1])) return 0;
        var end = 1;
        while (end < chunk.Length && Characters.WordLength(chunk, end) is > 0 and var length) end += length;
        return end;
    }
}
