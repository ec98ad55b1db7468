using System.Buffers;
using Readout.Language.Segmentation;

namespace Readout.Quotations;

/// <summary>Which marks open and close: straight and curly, double and single, «French», „German“, ”Swedish”, »Danish«, 「Japanese」 and ``typewritten''.
/// Apostrophes and inches are none.</summary>
internal static class QuotationMarks
{
    private const string Closers = "\"”“»«›’'」』";

    /// <summary>Every character that may open a quotation.</summary>
    public static readonly SearchValues<char> Opening = SearchValues.Create("\"“”„‟«»‹›‘‚'`「『");

    /// <summary>Whether a mark opens words at an offset.</summary>
    public static bool Opens(ReadOnlySpan<char> text, int at)
    {
        var (before, after) = (at == 0 ? ' ' : text[at - 1], at + 1 < text.Length ? text[at + 1] : ' ');
        var isFree = !char.IsLetterOrDigit(before) && before is not (')' or '%' or '.' or ',');
        return text[at] switch
        {
            '“' or '„' or '‟' or '«' or '‹' or '「' or '『' => true,
            '`' => after == '`',
            '"' => isFree && !Characters.IsGap(after),
            '”' or '»' or '›' => isFree && char.IsLetterOrDigit(after),
            '‘' or '‚' => isFree && !IsElision(text, at),
            '\'' => isFree && char.IsLetterOrDigit(after) && !IsElision(text, at),
            _ => false,
        };
    }

    /// <summary>Where the mark that closes the words stands; -1 for none before <paramref name="end"/>.</summary>
    /// <param name="text">The document's text.</param>
    /// <param name="open">The mark that opens.</param>
    /// <param name="end">End of the paragraph.</param>
    public static int Close(ReadOnlySpan<char> text, int open, int end) => Close(text, open, end, isNested: true) is >= 0 and var at ? at : Close(text, open, end, isNested: false);

    /// <summary>How many characters a mark at an offset has.</summary>
    public static int Length(ReadOnlySpan<char> text, int at) => at + 1 < text.Length && text[at] is '`' or '\'' && text[at + 1] == text[at] ? 2 : 1;

    private static int Close(ReadOnlySpan<char> text, int open, int end, bool isNested)
    {
        var (mark, depth, possessive) = (text[open], 0, -1);
        for (var at = open + Length(text, open); at < end; at++)
        {
            if (!Closers.Contains(text[at])) continue;
            if (isNested && text[at] == mark && mark is '“' or '«' or '‹') depth++;
            else if (!IsPair(mark, text, at) || !Ends(text, at)) continue;
            else if (depth-- > 0) continue;
            else if (!IsPossessive(mark, text, at)) return at;
            else possessive = possessive < 0 ? at : possessive;
        }
        return possessive;
    }

    private static bool IsPair(char mark, ReadOnlySpan<char> text, int at) => mark switch
    {
        '"' => text[at] is '"' or '”',
        '“' or '‟' => text[at] is '”' or '"',
        '”' => text[at] == '”',
        '„' => text[at] is '“' or '”' or '"',
        '«' => text[at] == '»',
        '»' => text[at] == '«',
        '‹' => text[at] == '›',
        '›' => text[at] == '‹',
        '‘' or '\'' => text[at] is '’' or '\'' && Length(text, at) == 1,
        '‚' => text[at] is '‘' or '’',
        '`' => text[at] == '\'' && Length(text, at) == 2 || text[at] is '"',
        '「' => text[at] == '」',
        '『' => text[at] == '』',
        _ => false,
    };

    // A mark before a letter is an apostrophe, or opens something; one behind a figure's foot mark is an inch.
    private static bool Ends(ReadOnlySpan<char> text, int at)
    {
        var next = at + Length(text, at);
        if (text[at] is '’' or '\'' or '"' && next < text.Length && char.IsLetterOrDigit(text[next])) return text[at] == '"' && text[at - 1] is ',' or '.' or '?' or '!';
        if (text[at] is not '"') return true;
        var digits = at;
        while (digits > 0 && char.IsAsciiDigit(text[digits - 1])) digits--;
        return digits == at || digits == 0 || text[digits - 1] is not ('\'' or '’');
    }

    // "the ministers' talks" inside single marks.
    private static bool IsPossessive(char mark, ReadOnlySpan<char> text, int at) => mark is '‘' or '\'' && text[at - 1] is 's' or 'S' && at + 2 < text.Length && text[at + 1] == ' ' && char.IsLower(text[at + 2]);

    private static bool IsElision(ReadOnlySpan<char> text, int at)
    {
        var end = at + 1;
        while (end < text.Length && char.IsLetterOrDigit(text[end])) end++;
        var word = text[(at + 1)..end];
        return QuotationWords.English.IsElision(word) || (word is [_, _] or [_, _, 's'] && char.IsAsciiDigit(word[0]) && char.IsAsciiDigit(word[1]));
    }
}
