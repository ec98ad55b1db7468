using Readout.Events;
using Readout.Language;
using Readout.Lexicons;
using Readout.Text;

namespace Readout.Circumstances;

/// <summary>Finds the expressions of a sentence that name a time: "Monday", "last month", "three days earlier", "3-5 May", "since 2014", "Christmas Eve".
/// Weekdays, months and days without a year are the nearest ones before publication, or after it where the clause looks ahead.</summary>
public static class DateFinder
{
    private const int UsualLength = 128, FirstYear = 100, LastYear = 9900;

    /// <summary>Every such expression, left to right; those that name no day that can be told are among them.</summary>
    /// <param name="sentence">The sentence; a tree is used for tense where there is one.</param>
    /// <param name="published">The document's day; of a day before the year 100 or after 9900 nothing is found.</param>
    /// <param name="anchor">The day last named in the text before, from which "two days later" counts; null to count from publication.</param>
    public static IReadOnlyList<DateExpression> Find(ParsedSentence sentence, DateOnly published, DateOnly? anchor = null)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        var before = new DateAnchor(anchor, null);
        return Find(sentence, published, ref before);
    }

    /// <summary>Every expression; the anchor moves on with what is named.</summary>
    internal static IReadOnlyList<DateExpression> Find(ParsedSentence sentence, DateOnly published, ref DateAnchor anchor) =>
        Find(sentence, published, ref anchor, new TextSpan(0, sentence.Count), false);

    /// <summary>The expressions within some tokens, which may be known to name a time.</summary>
    internal static IReadOnlyList<DateExpression> Find(ParsedSentence sentence, DateOnly published, ref DateAnchor anchor, TextSpan tokens, bool isAsked)
    {
        Span<TimeWord> words = sentence.Count <= UsualLength ? stackalloc TimeWord[sentence.Count] : new TimeWord[sentence.Count];
        if (published.Year is < FirstYear or > LastYear || !Look(sentence, words)) return [];
        List<DateExpression>? found = null;
        var grammar = new DateGrammar(sentence, published, words) { Anchor = anchor, Limit = tokens.End, IsAsked = isAsked };
        for (var i = tokens.Start; i < tokens.End; i++)
        {
            if (!grammar.TryRead(i, out var reading)) continue;
            (grammar.Anchor, grammar.Before) = (grammar.Anchor.After(reading), reading);
            (found ??= []).Add(Make(sentence, i, reading));
            i = reading.End - 1;
        }
        anchor = grammar.Anchor;
        return found ?? [];
    }

    // Whether any word can begin an expression.
    private static bool Look(ParsedSentence sentence, Span<TimeWord> words)
    {
        var any = false;
        for (var i = 0; i < words.Length; i++)
        {
            var word = sentence.Word(i);
            words[i] = TimeWords.English.Find(DateGrammar.Stem(word));
            any |= words[i].Kind != TimeWordKind.None || char.IsAsciiDigit(word[0]) || char.IsUpper(word[0]);
        }
        return any;
    }

    private static DateExpression Make(ParsedSentence sentence, int first, DateReading reading)
    {
        var (tokens, isStretch) = (sentence.Sentence.Tokens, reading.Range is { } range && range.First < range.Last);
        return new DateExpression
        {
            Token = DateGrammar.Head(sentence, first, reading.End), First = first, End = reading.End, Span = new TextSpan(tokens[first].Start, tokens[reading.End - 1].End),
            Date = reading.Range?.First, EndDate = isStretch && !reading.IsOpen ? reading.Range!.Value.Last : null, Precision = reading.Range?.Precision ?? DatePrecision.Day,
            Reason = reading.Reason, IsOpen = reading.IsOpen, Offset = reading.Offset, Shape = reading.Shape,
        };
    }
}
