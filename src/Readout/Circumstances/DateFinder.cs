using System.Globalization;
using Readout.Language;
using Readout.Lexicons;
using Readout.Text;

namespace Readout.Circumstances;

/// <summary>Finds the expressions of a sentence that name a day: weekdays, "yesterday", "January 27", "27 Jan. 2022", "2022-01-27".</summary>
public static class DateFinder
{
    /// <summary>Every such expression, left to right.</summary>
    /// <param name="sentence">The sentence; a tree is used for tense where there is one.</param>
    /// <param name="published">The document's day, from which weekdays and days without a year are counted.</param>
    public static IReadOnlyList<DateExpression> Find(ParsedSentence sentence, DateOnly published)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        List<DateExpression>? found = null;
        for (var i = 0; i < sentence.Count; i++)
        {
            var expression = At(sentence, i, published, out var end);
            if (expression is null) continue;
            (found ??= []).Add(expression);
            i = end - 1;
        }
        return found ?? [];
    }

    private static DateExpression? At(ParsedSentence sentence, int i, DateOnly published, out int end)
    {
        end = i + 1;
        var word = sentence.Word(i);
        if (char.IsAsciiDigit(word[0]))
            return Iso(word, out var day) ? Make(sentence, i, end, day) : DayMonth(sentence, i, published, out end);
        if (!TimeWords.English.TryFind(word, out var kind, out var value)) return null;
        return kind switch
        {
            TimeWordKind.Weekday => Make(sentence, i, end, Weekday(published, value, IsAhead(sentence, i))),
            TimeWordKind.Day => Make(sentence, i, end, published.AddDays(value)),
            _ => MonthDay(sentence, i, value, published, out end),
        };
    }

    private static DateExpression? MonthDay(ParsedSentence sentence, int i, int month, DateOnly published, out int end)
    {
        end = i + 1;
        // "May" is a month only where a day of the month follows.
        if (!TryDay(sentence, i + 1, out var day)) return null;
        end = i + 2;
        var yearAt = end < sentence.Count && sentence.Word(end) is "," ? end + 1 : end;
        if (TryYear(sentence, yearAt, out var year)) end = yearAt + 1;
        return Resolve(sentence, i, end, year, month, day, published);
    }

    private static DateExpression? DayMonth(ParsedSentence sentence, int i, DateOnly published, out int end)
    {
        end = i + 1;
        if (!TryDay(sentence, i, out var day) || end >= sentence.Count
            || !TimeWords.English.TryFind(sentence.Word(end), out var kind, out var month) || kind != TimeWordKind.Month) return null;
        end++;
        if (TryYear(sentence, end, out var year)) end++;
        return Resolve(sentence, i, end, year, month, day, published);
    }

    private static DateExpression? Resolve(ParsedSentence sentence, int first, int end, int year, int month, int day, DateOnly published)
    {
        var given = year > 0;
        if (!given) year = published.Year;
        if (day > DateTime.DaysInMonth(year, month)) return null;
        var date = new DateOnly(year, month, day);
        if (!given && date > published && !IsAhead(sentence, first)) date = date.AddYears(-1);
        else if (!given && date < published && IsAhead(sentence, first)) date = date.AddYears(1);
        return Make(sentence, first, end, date);
    }

    private static DateOnly Weekday(DateOnly published, int weekday, bool ahead)
    {
        var today = published.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)published.DayOfWeek;
        var back = (today - weekday + 7) % 7;
        return ahead ? published.AddDays(back == 0 ? 7 : 7 - back) : published.AddDays(-back);
    }

    // A day lies ahead where the clause it belongs to has "will" or "next".
    private static bool IsAhead(ParsedSentence sentence, int token)
    {
        if (token > 0 && sentence.Word(token - 1).Equals("next", StringComparison.OrdinalIgnoreCase)) return true;
        var (at, steps) = (sentence.Heads[token], 0);
        while (at >= 0 && sentence.Tags[at] is not (UniversalTag.VERB or UniversalTag.AUX) && steps++ < sentence.Count) at = sentence.Heads[at];
        if (at < 0) return false;
        foreach (var child in sentence.Dependents(at))
            if (sentence.Relations[child] == Relation.Aux && sentence.Lemmas[child] is "will" or "shall") return true;
        return false;
    }

    private static bool TryDay(ParsedSentence sentence, int i, out int day)
    {
        day = 0;
        if (i >= sentence.Count) return false;
        var word = sentence.Word(i);
        if (word.Length > 2 && !char.IsAsciiDigit(word[^1])) word = word[..^2];
        return word.Length <= 2 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out day) && day is >= 1 and <= 31;
    }

    private static bool TryYear(ParsedSentence sentence, int i, out int year)
    {
        year = 0;
        return i < sentence.Count && sentence.Word(i).Length == 4
            && int.TryParse(sentence.Word(i), NumberStyles.None, CultureInfo.InvariantCulture, out year) && year is >= 1500 and <= 2200;
    }

    private static bool Iso(ReadOnlySpan<char> word, out DateOnly day) =>
        DateOnly.TryParseExact(word, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);

    private static DateExpression Make(ParsedSentence sentence, int first, int end, DateOnly date) =>
        new(first, new TextSpan(sentence.Sentence.Tokens[first].Start, sentence.Sentence.Tokens[end - 1].End), date);
}
