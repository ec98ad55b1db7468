using Readout.Events;
using Readout.Language;
using Readout.Lexicons;
using System.Globalization;

namespace Readout.Circumstances;

/// <content>Days, months and years of the calendar.</content>
internal ref partial struct DateGrammar
{
    private static readonly string[] s_iso = ["yyyy-MM-dd", "yyyy/MM/dd", "yyyyMMdd"];

    private bool TryCore(int i, out DateReading reading)
    {
        reading = default;
        if (i >= Limit) return false;
        if (HolidayTable.English.Match(_sentence, i, Limit) is { } holiday && char.IsUpper(_sentence.Word(i)[0])) return TryHoliday(i, holiday, out reading);
        if (char.IsAsciiDigit(Stem(_sentence.Word(i))[0]) || _sentence.Word(i)[0] is '\'' or '’') return TryDigits(i, out reading);
        return _words[i].Kind switch
        {
            TimeWordKind.Weekday => TryWeekday(i, out reading),
            TimeWordKind.Month or TimeWordKind.Abbreviated => TryMonth(i, out reading),
            TimeWordKind.Day => TryDayWord(i, out reading),
            TimeWordKind.Overnight => TryOvernight(i, out reading),
            TimeWordKind.The => TryThe(i, out reading),
            TimeWordKind.Deictic => TryDeictic(i, out reading),
            TimeWordKind.Span => TrySpan(i, out reading),
            TimeWordKind.Anchored => TryAnchored(i, out reading),
            TimeWordKind.Number => TryCounted(i, out reading),
            TimeWordKind.Ordinal => TryOrdinal(i, out reading),
            TimeWordKind.Vague or TimeWordKind.Uncertain or TimeWordKind.Hours or TimeWordKind.Days or TimeWordKind.Weeks or TimeWordKind.Months or TimeWordKind.Years => TryVague(i, out reading),
            TimeWordKind.Season => TrySeason(i, false, out reading),
            TimeWordKind.Decade => TryDecade(i, out reading),
            TimeWordKind.Of => TryWithin(i, out reading),
            TimeWordKind.Eve => TryEve(i, out reading),
            TimeWordKind.Weekend => IsAsked && TryWeekend(i, out reading),
            _ => TryQuarterCode(i, out reading),
        };
    }

    private bool TryDigits(int i, out DateReading reading)
    {
        var word = Stem(_sentence.Word(i));
        if (Numeric(word) is { } day) return One(i + 1, day, "numeric", DateShape.Fixed, out reading);
        if (word.Length == 7 && word[2] == '/' && Digits(word[..2]) is { } month and >= 1 and <= 12 && Year(word[3..]) is { } monthYear) return Whole(i + 1, Almanac.Months(monthYear, month, 1), "numeric", out reading);
        if (TryDecade(i, out reading) || TryDayMonth(i, out reading) || TryCounted(i, out reading) || TryOrdinal(i, out reading)) return true;
        if (Year(word) is not { } year || !(IsAsked || IsIntroduced(i) || word.Length < _sentence.Word(i).Length) || IsUnitOrNoun(i + 1)) return false;
        reading = new DateReading(i + 1, Almanac.Years(year, 1), "year");
        return true;
    }

    // "in 2019", "early 2019", "(2019)"; but "in 2019 cases".
    private readonly bool IsIntroduced(int i) => i > 0 && (_words[i - 1].Kind is TimeWordKind.Of or TimeWordKind.Since or TimeWordKind.Between or TimeWordKind.Part or TimeWordKind.To or TimeWordKind.And or TimeWordKind.Apart or TimeWordKind.The
        || _sentence.Word(i - 1) is "(" || Is(i - 1, TimeWordKind.Years));

    private readonly bool IsUnitOrNoun(int i) => !IsAsked && i < Limit && (IsUnit(i) || (_sentence.Tags[i] == UniversalTag.NOUN && !Is(i - 2, TimeWordKind.The)) || _sentence.Word(i) is "%" or "percent");

    private static DateOnly? Iso(ReadOnlySpan<char> word) => DateOnly.TryParseExact(word, s_iso, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    // "27/01/2022" and "1/27/2022" say themselves which is the month; "3/5/2022" is the reading nearer to publication, the day first where both are as near.
    private readonly DateOnly? Numeric(ReadOnlySpan<char> word)
    {
        if (word.Length > 11 && word[10] == 'T') word = word[..10];
        if (word.Length is < 6 or > 10) return null;
        if (Iso(word) is { } iso) return word.Length == 8 && Year(word[..4]) is null ? null : iso;
        var at = word.IndexOfAny("/.-");
        if (at is not (1 or 2)) return null;
        var second = word[(at + 1)..].IndexOf(word[at]);
        if (second is not (1 or 2)) return null;
        if (Digits(word[..at]) is not { } a || Digits(word.Slice(at + 1, second)) is not { } b || Digits(word[(at + second + 2)..]) is not { } year) return null;
        if (word.Length - at - second - 2 == 2) year += 2000;
        else if (year < 1500) return null;
        var (european, american) = (Day(year, b, a), Day(year, a, b));
        if (word[at] != '/' || american is null || european is null) return european ?? american;
        return Math.Abs(american.Value.DayNumber - _published.DayNumber) < Math.Abs(european.Value.DayNumber - _published.DayNumber) ? american : european;
    }

    private static DateOnly? Day(int year, int month, int day) => year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;

    private readonly int? MonthAt(int i, bool besideDay) => i < Limit && (Is(i, TimeWordKind.Month) || (besideDay && Is(i, TimeWordKind.Abbreviated))) && char.IsUpper(Stem(_sentence.Word(i))[0]) ? _words[i].Value : null;

    // "27 January", "27th of January 2022", "3-5 May", "3, 4 and 5 May".
    private bool TryDayMonth(int i, out DateReading reading)
    {
        reading = default;
        if (DayNumber(i) is not { } first) return false;
        var (at, last) = (i + 1, first);
        while (at + 1 < Limit && _sentence.Word(at) is "," && DayNumber(at + 1) is { } next && next > last) (last, at) = (next, at + 2);
        if ((Is(at, TimeWordKind.To) || Is(at, TimeWordKind.And)) && DayNumber(at + 1 + (Is(at + 1, TimeWordKind.The) ? 1 : 0)) is { } second && second > last)
            (last, at) = (second, at + 2 + (Is(at + 1, TimeWordKind.The) ? 1 : 0));
        if (Is(at, TimeWordKind.Of, 0)) at++;
        if (at < Limit && IsUnit(at) is false && TryMonthOf(at, out var month)) return Days(i, month.End, month, first, last, out reading);
        return MonthAt(at, true) is { } number && TryMonthYear(at + 1, number, i, first, out var named) && Days(i, named.End, named, first, last, out reading);
    }

    // "the 17th of last month".
    private bool TryMonthOf(int i, out DateReading reading)
    {
        reading = default;
        return (Is(i, TimeWordKind.Deictic) || Is(i, TimeWordKind.Anchored) || Is(i, TimeWordKind.The)) && Is(i + 1, TimeWordKind.Months)
            && (Is(i, TimeWordKind.The) ? TryUnitOf(i, out reading) : TryCore(i, out reading)) && reading.Range is { Precision: DatePrecision.Month };
    }

    private static bool Days(int i, int end, DateReading month, int first, int last, out DateReading reading)
    {
        reading = default;
        if (i >= end || month.Range is not { } range || Day(range.First.Year, range.First.Month, first) is not { } from || Day(range.First.Year, range.First.Month, last) is not { } to) return false;
        reading = new DateReading(end, new DateRange(from, to, DatePrecision.Day), $"day of the month, {month.Reason}") { Shape = month.Shape };
        return true;
    }

    // "January 27", "Jan. 27, 2022", "May 3-5", "January", "January last year".
    private bool TryMonth(int i, out DateReading reading)
    {
        reading = default;
        if (MonthAt(i, true) is not { } month) return false;
        var the = Is(i + 1, TimeWordKind.The) ? 1 : 0;
        if (DayNumber(i + 1 + the) is { } first && !(i + 2 + the < Limit && _words[i + 2 + the].Kind is TimeWordKind.Days or TimeWordKind.Hours))
        {
            var (at, last) = (i + 2 + the, first);
            if ((Is(at, TimeWordKind.To) || Is(at, TimeWordKind.And)) && DayNumber(at + 1) is { } second && second > first && MonthAt(at + 2, true) is null) (last, at) = (second, at + 2);
            return TryMonthYear(at, month, i, first, out var named) && Days(i, named.End, named, first, last, out reading);
        }
        if (MonthAt(i, false) is null && YearAfter(i + 1, out _) is null) return false;
        // "May" opens many sentences and is many people's name.
        if (!IsAsked && !IsMonthPlace(i)) return false;
        return TryMonthYear(i + 1, month, i, 0, out reading);
    }

    private readonly bool IsMonthPlace(int i) => YearAfter(i + 1, out _) is not null || (i > 0 && _words[i - 1].Kind is TimeWordKind.Of or TimeWordKind.Since or TimeWordKind.Between or TimeWordKind.To or TimeWordKind.And or TimeWordKind.Part or TimeWordKind.Deictic or TimeWordKind.Anchored or TimeWordKind.Apart)
        || Stem(_sentence.Word(i)).Length != _sentence.Word(i).Length || (i + 1 < Limit && _sentence.Word(i + 1) is "'s" or "’s" && _sentence.Tags[i] == UniversalTag.PROPN && _words[i].Value is not 5);

    // The month in the year behind it, else in the nearest one; day 0 for the whole month.
    private readonly bool TryMonthYear(int i, int month, int first, int day, out DateReading reading)
    {
        reading = default;
        if (YearAfter(i, out var end) is { } year)
        {
            reading = new DateReading(end, Almanac.Months(year, month, 1), "year given");
            return true;
        }
        var ahead = IsAhead(first);
        for (var step = 0; step <= 8; step++)
        {
            year = _published.Year + (ahead ? step : -step);
            if (Day(year, month, Math.Max(1, day)) is not { } from) continue;
            var last = day > 0 ? from : Almanac.Months(year, month, 1).Last;
            if (ahead ? last < _published : from > _published) continue;
            reading = new DateReading(i, Almanac.Months(year, month, 1), ahead ? "first after publication" : "latest before publication") { Shape = DateShape.Yearless };
            return true;
        }
        return false;
    }

    // "2022", ", 2022", "of 2022", "last year", "of the same year".
    private readonly int? YearAfter(int i, out int end)
    {
        var at = i < Limit && _sentence.Word(i) is "," ? i + 1 : i;
        if (at < Limit && Year(_sentence.Word(at)) is { } plain && !(at > i && at + 1 < Limit && IsUnitOrNoun(at + 1)))
        {
            end = at + 1;
            return plain;
        }
        at = Is(i, TimeWordKind.Of) && Value(i) < 2 ? i + 1 : i;
        if (at < Limit && Year(_sentence.Word(at)) is { } given)
        {
            end = at + 1;
            return given;
        }
        if (Is(at, TimeWordKind.The)) at++;
        end = at + 2;
        if (!Is(at + 1, TimeWordKind.Years, 1)) return null;
        return Is(at, TimeWordKind.Deictic) ? _published.Year + Value(at) : Is(at, TimeWordKind.Anchored) ? From(TimeWordKind.Years).Year + Value(at) : null;
    }

    private bool TryHoliday(int i, HolidayTable.Holiday holiday, out DateReading reading)
    {
        var end = i + holiday.Words.Length;
        if (YearAfter(end, out var behind) is { } year) return One(behind, holiday.In(year), "holiday, year given", DateShape.Fixed, out reading);
        // "Christmas market" and "Easter Island" are no days.
        reading = default;
        if (!IsAsked && holiday.Words.Length == 1 && end < Limit && _sentence.Tags[end] is UniversalTag.NOUN or UniversalTag.PROPN) return false;
        return One(end, Nearest(holiday, IsAhead(i), i), "holiday", DateShape.Yearless, out reading);
    }

    private readonly DateOnly Nearest(HolidayTable.Holiday holiday, bool ahead, int i)
    {
        if (Is(i - 1, TimeWordKind.Deictic)) ahead = Value(i - 1) > 0 || (Value(i - 1) == 0 && ahead);
        var day = holiday.In(_published.Year);
        if (ahead ? day < _published : day > _published) day = holiday.In(_published.Year + (ahead ? 1 : -1));
        return day;
    }

    private bool TryWeekday(int i, out DateReading reading)
    {
        reading = default;
        if (!char.IsUpper(_sentence.Word(i)[0])) return false;
        var at = i + 1;
        while (Is(at, TimeWordKind.DayPart) || Is(at, TimeWordKind.Days, 1) && _sentence.Lemmas[at] is "night") at++;
        if (TryDateBehind(at, out reading)) return true;
        var weekday = Value(i);
        // "Monday last week", "Monday of next week", "Monday two weeks ago".
        var of = Is(at, TimeWordKind.Of) && Value(at) < 2 ? at + 1 : at;
        if ((Is(of, TimeWordKind.Deictic) || Is(of, TimeWordKind.Anchored) || Is(of, TimeWordKind.Number)) && TryCore(of, out var week) && week.Range is { Precision: DatePrecision.Week } days)
            return One(week.End, Almanac.Weekday(days.First, weekday, true, true), $"{week.Reason}, its weekday", DateShape.Fixed, out reading);
        if (Is(at, TimeWordKind.Weeks, 1)) return One(at + 1, Almanac.Weekday(_published, weekday, true, false).AddDays(7), "a week after the first after publication", DateShape.Fixed, out reading);
        // "the Friday after next".
        if (Is(at, TimeWordKind.Apart) && Is(at + 1, TimeWordKind.Deictic, Value(at)))
            return One(at + 2, Almanac.Weekday(_published, weekday, Value(at) > 0, false).AddDays(7 * Value(at)), "the next but one", DateShape.Fixed, out reading);
        // "the Monday after Easter".
        if (Is(at, TimeWordKind.Apart) && Is(i - 1, TimeWordKind.The) && IsPhrase(at + 1) && (TryPhraseDay(at + 1, out var named) || Anchor.Day is not null))
            return One(at + 1, Almanac.Weekday(named == default ? Base : named, weekday, Value(at) > 0, false), "counted from the day that follows", DateShape.Fixed, out reading);
        if (Is(at, TimeWordKind.Apart, -1) && Anchor.Day is { } anchor && _sentence.Word(at) is "before") return One(at + 1, Almanac.Weekday(anchor, weekday, false, false), "last before the day named", DateShape.Fixed, out reading);
        var ahead = IsAhead(i);
        return One(at, Almanac.Weekday(_published, weekday, ahead, !ahead), ahead ? "first such day after publication" : "last such day on or before publication", DateShape.Weekday, out reading);
    }

    // "Thursday, January 27", "Thursday (27 January)", "Thursday the 27th": the date decides.
    private bool TryDateBehind(int i, out DateReading reading)
    {
        var at = i < Limit && _sentence.Word(i) is "," or "(" ? i + 1 : i;
        reading = default;
        if (at >= Limit || !(MonthAt(at, true) is not null && DayNumber(at + 1) is not null || DayNumber(at) is not null || Is(at, TimeWordKind.The) && DayNumber(at + 1) is not null)) return false;
        return TryCore(at, out reading) && reading.Range is { Precision: DatePrecision.Day } && reading.Offset is null && !reading.Reason.StartsWith("counted", StringComparison.Ordinal);
    }

    private static bool One(int end, DateOnly day, string reason, DateShape shape, out DateReading reading)
    {
        reading = new DateReading(end, DateRange.Of(day), reason) { Shape = shape };
        return true;
    }

    private readonly int? DayNumber(int i)
    {
        if (i >= Limit) return null;
        var word = _sentence.Word(i);
        if (Is(i, TimeWordKind.Ordinal) && Value(i) > 0) return Value(i);
        if (word.Length is 3 or 4 && char.IsAsciiDigit(word[0]) && word[^2..] is "st" or "nd" or "rd" or "th") word = word[..^2];
        return word.Length <= 2 && Digits(word) is { } day and >= 1 and <= 31 ? day : null;
    }

    /// <summary>"mid-March" without "mid-"; other words as they are.</summary>
    public static ReadOnlySpan<char> Stem(ReadOnlySpan<char> word) =>
        word.IndexOf('-') is > 2 and var dash && dash + 1 < word.Length && TimeWords.English.Find(word[..dash]).Kind == TimeWordKind.Part ? word[(dash + 1)..] : word;
}
