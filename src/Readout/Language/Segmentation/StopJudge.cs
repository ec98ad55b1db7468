using Readout.Lexicons;

namespace Readout.Language.Segmentation;

/// <summary>Tells the stops that end a sentence from those of abbreviations, initials, numbers, and quotations that go on.</summary>
internal static class StopJudge
{
    private const int LongestWord = 24;
    private static readonly WordTable s_openers = new("sentence-openers", "word", StringComparer.OrdinalIgnoreCase);
    private static readonly WordTable s_carried = new("sentence-openers", "word", StringComparer.OrdinalIgnoreCase, row => row["after_letters"] == "never");
    private static readonly WordTable s_named = new("sentence-openers", "word", StringComparer.OrdinalIgnoreCase, row => row["after_letters"] == "article");
    private static readonly WordTable s_linking = new("sentence-openers", "word", StringComparer.OrdinalIgnoreCase, row => row["after_letters"] == "small");
    private static readonly WordTable s_speech = new("quotation-verbs", "form", StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a sentence ends after the stops and what closes them.</summary>
    /// <param name="text">The document's text.</param>
    /// <param name="sentence">Start of the sentence.</param>
    /// <param name="stop">The first stop.</param>
    /// <param name="afterStops">One past the last stop.</param>
    /// <param name="afterClosers">One past the marks that close.</param>
    /// <param name="next">The next character that is not a gap.</param>
    public static bool EndsSentence(ReadOnlySpan<char> text, int sentence, int stop, int afterStops, int afterClosers, int next)
    {
        if (text[next] is ',' or ';' or ':' or '.' or '?' or '!' or ')' or ']' or '%') return false;
        var first = next;
        while (first < text.Length && first - next < 6 && Characters.IsOpener(text[first])) first++;
        if (first >= text.Length) return true;
        var (closed, lower) = (afterClosers > afterStops, char.IsLower(text[first]));
        if (afterStops - stop > 1 && !text[stop..afterStops].ContainsAny('?', '!') || text[stop] == '…') return !lower;
        if (text[stop] != '.') return lower ? !closed : !closed || !IsSpeech(text, first);
        var start = WordStart(text, stop);
        if (lower) return !closed && stop - start >= 4 && IsPlain(text[start..stop]) && Kind(text, start, stop) == AbbreviationKind.None;
        if (closed && Characters.IsQuote(text[afterStops])) return true;
        return EndsAfterWord(text, sentence, start, stop, next, first);
    }

    private static bool EndsAfterWord(ReadOnlySpan<char> text, int sentence, int start, int stop, int next, int first)
    {
        var word = text[start..stop];
        if (word.Length is 0 or > LongestWord) return true;
        if (start == sentence && char.IsAsciiDigit(word[0]) && !word.ContainsAnyExceptInRange('.', '9')) return word.Length > 4;
        var following = text[first..WordEnd(text, first)];
        if (word.Length == 1 && char.IsLetter(word[0])) return EndsAfterInitial(text, sentence, start, following);
        return Kind(text, start, stop) switch
        {
            AbbreviationKind.Inner => false,
            AbbreviationKind.Number => !IsNumeral(following),
            AbbreviationKind.Month => !char.IsAsciiDigit(text[first]) && s_openers.Contains(following),
            AbbreviationKind.Open => next < first ? text[next] is not '(' : s_openers.Contains(following) && (!AbbreviationTable.IsLettered(text[start..(stop + 1)]) || EndsAfterLetters(text, sentence, start, first, following)),
            AbbreviationKind.Time => !IsDay(following) && !IsZone(following),
            _ => true,
        };
    }

    // Some wires write a capital after every "U.S.": "U.S. Farmers said", "the U.S. And Samoa", "larger than that of the U.S. Or Chile".
    private static bool EndsAfterLetters(ReadOnlySpan<char> text, int sentence, int start, int first, ReadOnlySpan<char> following)
    {
        if (s_carried.Contains(following) || IsQuestion(text[sentence..start])) return false;
        if (s_named.Contains(following)) return text[sentence..start].TrimEnd().EndsWith("the", StringComparison.OrdinalIgnoreCase);
        var behind = first + following.Length + 1;
        return !s_linking.Contains(following) || behind >= text.Length || !char.IsUpper(text[behind]);
    }

    // "Asked if he would visit the U.S. Before the summit, Wang said": what somebody was asked is no sentence.
    private static bool IsQuestion(ReadOnlySpan<char> text) => text.TrimStart().StartsWith("Asked ", StringComparison.Ordinal) && !text.Contains(',');

    // "J. K. Rowling" and "George W. Bush" go on; "vitamin C. The" and "and I. Then" do not.
    private static bool EndsAfterInitial(ReadOnlySpan<char> text, int sentence, int start, ReadOnlySpan<char> following)
    {
        if (following.IsEmpty || start == sentence) return false;
        if (!char.IsLetter(following[0])) return !char.IsAsciiDigit(following[0]);
        return following.Length > 1 && s_openers.Contains(following) && !following.Equals("He", StringComparison.Ordinal);
    }

    private static AbbreviationKind Kind(ReadOnlySpan<char> text, int start, int stop)
    {
        var word = text[start..(stop + 1)];
        var kind = AbbreviationTable.English.Kind(word);
        return kind == AbbreviationKind.None && AbbreviationTable.IsLettered(word) ? AbbreviationKind.Open : kind;
    }

    // "“Is it so?” Wang asked": up to three words of the speaker, then the verb.
    private static bool IsSpeech(ReadOnlySpan<char> text, int at)
    {
        for (var words = 0; words < 4 && at < text.Length; words++)
        {
            var end = WordEnd(text, at);
            if (end == at) return false;
            if (s_speech.Contains(text[at..end])) return true;
            if (end >= text.Length || text[end] != ' ') return false;
            at = end + 1;
        }
        return false;
    }

    private static bool IsDay(ReadOnlySpan<char> word) => TimeWords.English.Find(word).Kind is TimeWordKind.Weekday or TimeWordKind.Month;

    private static bool IsNumeral(ReadOnlySpan<char> word) => !word.IsEmpty && (char.IsAsciiDigit(word[0]) || word.Length == 1 || !word.ContainsAnyExcept("IVXLC"));

    private static bool IsZone(ReadOnlySpan<char> word) => word.Length is 2 or 3 or 4 && !word.ContainsAnyExceptInRange('A', 'Z') && word[^1] is 'T' or 'C';

    private static bool IsPlain(ReadOnlySpan<char> word) => !word.ContainsAnyExceptInRange('a', 'z');

    private static int WordStart(ReadOnlySpan<char> text, int stop)
    {
        var start = stop;
        while (start > 0 && stop - start <= LongestWord && !Characters.IsGap(text[start - 1]) && !Characters.IsDash(text[start - 1])
            && text[start - 1] is not ('(' or '[' or '{' or '"' or '“' or '‘' or '„' or '«' or '/' or '\'')) start--;
        return start;
    }

    private static int WordEnd(ReadOnlySpan<char> text, int at)
    {
        var end = at;
        while (end - at <= LongestWord && Characters.WordLength(text, end) is > 0 and var length) end += length;
        if (end > at && end + 1 < text.Length && Characters.IsApostrophe(text[end]) && char.IsLetter(text[end + 1])) return WordEndAfterApostrophe(text, at, end);
        return end;
    }

    private static int WordEndAfterApostrophe(ReadOnlySpan<char> text, int at, int end)
    {
        var rest = end + 1;
        while (rest - at <= LongestWord && Characters.WordLength(text, rest) is > 0 and var length) rest += length;
        return text[end] == '\'' && s_openers.Contains(text[at..rest]) ? rest : end;
    }
}
