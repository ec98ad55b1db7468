using Readout.Events;
using Readout.Language;
using Readout.Lexicons;
using System.Globalization;

namespace Readout.Circumstances;

/// <summary>Reads a date expression from a token on. The words are rows of time-words.tsv and holidays.tsv; how they go together stands here: stretches in
/// this file, calendar days in the second, days counted from others in the third.</summary>
internal ref partial struct DateGrammar
{
    private readonly ParsedSentence _sentence;
    private readonly DateOnly _published;
    private readonly ReadOnlySpan<TimeWord> _words;

    /// <summary>Makes a grammar for a sentence.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="published">The day it is read on.</param>
    /// <param name="words">What each of its tokens says of time.</param>
    public DateGrammar(ParsedSentence sentence, DateOnly published, ReadOnlySpan<TimeWord> words)
    {
        (_sentence, _published, Limit) = (sentence, published, words.Length);
        _words = words;
    }

    /// <summary>What was named before.</summary>
    public DateAnchor Anchor { get; set; }

    /// <summary>What was read last in the sentence; null for nothing.</summary>
    public DateReading? Before { get; set; }

    /// <summary>The token behind the last one that may be read.</summary>
    public int Limit { get; set; }

    /// <summary>Whether the words are known to name a time, so that a bare number may be a year.</summary>
    public bool IsAsked { get; set; }

    /// <summary>Whether the day lies ahead; null to ask the tree.</summary>
    public bool? Ahead { get; set; }

    /// <summary>Reads the longest expression that begins at a token.</summary>
    public bool TryRead(int i, out DateReading reading)
    {
        reading = default;
        if (Is(i, TimeWordKind.Since) && TryStretch(i + 1, false, out reading)) return Open(ref reading);
        if (Is(i, TimeWordKind.Between) && Value(i) == 1) return TryStretch(i + 1, true, out reading);
        if (Is(i, TimeWordKind.Between) && TryStretch(i + 1, false, out reading))
            return reading.Range is not { Precision: > DatePrecision.Day } || reading.Shape == DateShape.Fixed || !IsAhead(i) || Open(ref reading);
        return TryStretch(i, false, out reading);
    }

    private static bool Open(ref DateReading reading)
    {
        if (reading.Range is { } range) reading = reading with { IsOpen = true, Range = range with { Last = range.First }, Reason = $"open from {reading.Reason}" };
        return true;
    }

    private bool TryStretch(int i, bool isBetween, out DateReading reading)
    {
        if (TryYears(i, out reading)) return true;
        if (!TryPart(i, out reading)) return false;
        var joint = reading.End;
        if (!Is(joint, TimeWordKind.To) && !(isBetween && Is(joint, TimeWordKind.And))) return true;
        var left = reading.Range;
        if (left is not { } from || !TryPart(joint + 1, out var right) || right.Range is not { } to) return true;
        from = Settle(from, reading.Shape, to);
        if (DateRange.Between(from, to) is { } both) reading = new DateReading(right.End, both, $"from {reading.Reason} to {right.Reason}");
        return true;
    }

    // The start of a stretch is the last such day before its end: "Monday to Wednesday", "3 May to 5 June 2021".
    private static DateRange Settle(DateRange from, DateShape shape, DateRange to)
    {
        if (shape == DateShape.Weekday) return DateRange.Of(Almanac.Weekday(to.First, Almanac.Weekday(from.First), false, false));
        if (shape != DateShape.Yearless || from.First.Year == to.First.Year && from.First <= to.First) return from;
        var years = to.First.Year - from.First.Year;
        if (Moved(from, years) is { } same && same.First <= to.First) return same;
        return Moved(from, years - 1) ?? from;
    }

    private static DateRange? Moved(DateRange range, int years) =>
        Almanac.Move(TimeWordKind.Years, range.First, years) is not { } first ? null
        : range.Precision == DatePrecision.Month ? Almanac.Months(first.Year, first.Month, 1)
        : Almanac.Move(TimeWordKind.Years, range.Last, years) is { } last ? new DateRange(first, last, range.Precision) : null;

    // "2014-16", "from 2014 to 2016", "2018/19".
    private readonly bool TryYears(int i, out DateReading reading)
    {
        reading = default;
        if (i >= Limit) return false;
        var word = _sentence.Word(i);
        if (word.Length is 7 or 9 && word[4] is '/' or '-' or '–' && Year(word[..4]) is { } first && ShortYear(word[5..], first) is { } last) return Make(i + 1, first, last, out reading);
        return Year(word) is { } from && Is(i + 1, TimeWordKind.To) && i + 2 < Limit && ShortYear(_sentence.Word(i + 2), from) is { } to && (IsAsked || IsIntroduced(i)) && Make(i + 3, from, to, out reading);
        static bool Make(int end, int first, int last, out DateReading reading)
        {
            reading = new DateReading(end, Almanac.Years(first, last - first + 1), "years");
            return true;
        }
    }

    private static int? ShortYear(ReadOnlySpan<char> word, int first) =>
        Year(word) is { } year ? year > first ? year : null : word.Length == 2 && Digits(word) is { } two && ((first / 100 * 100) + two) is var full && full > first ? full : null;

    // "early on Tuesday", "the end of March", "mid-2019": the whole day, month or year.
    private bool TryPart(int i, out DateReading reading)
    {
        var at = i;
        if (Is(at, TimeWordKind.The)) at++;
        if (Is(at, TimeWordKind.Part) || Is(at, TimeWordKind.Apart))
        {
            var next = at + 1;
            if (Is(next, TimeWordKind.Hours) || Is(next, TimeWordKind.Days) || Is(next, TimeWordKind.Part)) next++;
            if (Is(next, TimeWordKind.Of)) next++;
            if (next > at && TryUnitOf(next, out reading)) return true;
            if (TryCore(next, out reading)) return reading.Range is not null || reading.Offset is null;
        }
        return TryCore(i, out reading);
    }

    // "of the year", "of the month": the one of publication.
    private readonly bool TryUnitOf(int i, out DateReading reading)
    {
        reading = default;
        if (!Is(i, TimeWordKind.The) || !IsUnit(i + 1) || Is(i + 2, TimeWordKind.Apart) || Is(i + 2, TimeWordKind.Deictic) || Is(i + 2, TimeWordKind.Of)) return false;
        reading = new DateReading(i + 2, Almanac.Holding(_words[i + 1].Kind, _published, Size(i + 1)), "the one of publication");
        return true;
    }

    private readonly bool IsAhead(int i) => Ahead ?? TenseReader.IsAhead(_sentence, i, Head(_sentence, i, i + 1));

    private readonly bool Is(int i, TimeWordKind kind) => i >= 0 && i < Limit && _words[i].Kind == kind;

    private readonly bool Is(int i, TimeWordKind kind, int value) => Is(i, kind) && _words[i].Value == value;

    private readonly bool IsUnit(int i) => i < Limit && _words[i].Kind is TimeWordKind.Days or TimeWordKind.Weeks or TimeWordKind.Weekend or TimeWordKind.Months or TimeWordKind.Quarter or TimeWordKind.Half or TimeWordKind.Years;

    private readonly int Value(int i) => _words[i].Value;

    private readonly int Size(int i) => Math.Max((short)1, _words[i].Value);

    /// <summary>The token of a stretch that hangs on one outside it.</summary>
    public static int Head(ParsedSentence sentence, int first, int end)
    {
        if (!sentence.HasTree) return first;
        for (var i = first; i < end; i++)
            if (sentence.Heads[i] < first || sentence.Heads[i] >= end) return i;
        return first;
    }

    private static int? Year(ReadOnlySpan<char> word) => word.Length == 4 && Digits(word) is { } year and >= 1500 and <= 2200 ? year : null;

    private static int? Digits(ReadOnlySpan<char> word) => int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
