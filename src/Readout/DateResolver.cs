using Readout.Circumstances;
using Readout.Language;
using Readout.Text;

namespace Readout;

/// <summary>Answers which days words of a text mean, apart from events: the same reading as <see cref="Coder"/>'s. It keeps working memory: one thread at a time.</summary>
public sealed class DateResolver
{
    private readonly SentenceAnalyzer _analyzer;

    /// <summary>Makes a resolver.</summary>
    /// <param name="model">The language model; null for the English one that ships.</param>
    public DateResolver(LanguageModel? model = null) => _analyzer = new SentenceAnalyzer(model ?? LanguageModel.English);

    /// <summary>Reads a date expression where it stands.</summary>
    /// <param name="text">The text, a sentence or more.</param>
    /// <param name="words">The expression, as it stands in the text; where it stands several times, the first.</param>
    /// <param name="published">The text's day.</param>
    /// <returns>The days, or the reason why there are none.</returns>
    /// <exception cref="ArgumentException"><paramref name="text"/> does not hold the words, or they are empty.</exception>
    public DateExpression Resolve(string text, string words, DateOnly published)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentException.ThrowIfNullOrEmpty(words);
        var start = text.IndexOf(words, StringComparison.Ordinal);
        if (start < 0) throw new ArgumentException($"the text does not hold '{words}'", nameof(words));
        var asked = new TextSpan(start, start + words.Length);
        var anchor = default(DateAnchor);
        foreach (var sentence in _analyzer.Analyze(TextSegmenter.Segment(text)))
        {
            if (Inside(sentence.Sentence, asked) is { Length: > 0 } tokens) return Read(sentence, published, anchor, tokens, asked);
            DateFinder.Find(sentence, published, ref anchor);
        }
        return None(asked);
    }

    private static DateExpression Read(ParsedSentence sentence, DateOnly published, DateAnchor anchor, TextSpan tokens, TextSpan asked)
    {
        var before = anchor;
        DateFinder.Find(sentence, published, ref before, new TextSpan(0, tokens.Start), false);
        // A phrase is read with what follows it ("the day after" the vote), a date with what it says itself.
        var whole = DateFinder.Find(sentence, published, ref anchor).FirstOrDefault(day => day.First >= tokens.Start && day.First < tokens.End);
        if (whole is { Offset: not null }) return whole;
        return Joined(DateFinder.Find(sentence, published, ref before, tokens, true)) ?? None(asked);
    }

    // "Monday and Tuesday" is asked for as one.
    private static DateExpression? Joined(IReadOnlyList<DateExpression> found)
    {
        var first = found.FirstOrDefault(day => day.Date is not null) ?? (found.Count > 0 ? found[0] : null);
        if (first?.Date is not { } from || found.Count == 1 || first.IsOpen || found[^1] is not { Date: { } to } last || last.First != first.End + 1 || last.Precision != first.Precision) return first;
        if (first.Shape == DateShape.Weekday) from = Almanac.Weekday(to, Almanac.Weekday(from), false, false);
        return to <= from ? first : first with { Date = from, EndDate = last.EndDate ?? to, Span = first.Span.Cover(last.Span), Reason = $"{first.Reason} and {last.Reason}" };
    }

    private static DateExpression None(TextSpan asked) => new() { Token = 0, Span = asked, Reason = "no words of a day" };

    private static TextSpan Inside(Sentence sentence, TextSpan asked)
    {
        var (first, end) = (sentence.Count, 0);
        for (var i = 0; i < sentence.Count; i++)
        {
            if (!sentence.Tokens[i].Overlaps(asked)) continue;
            (first, end) = (Math.Min(first, i), i + 1);
        }
        return first < end ? new TextSpan(first, end) : default;
    }
}
