using Readout.Events;
using Readout.Language;
using Readout.Lexicons;

namespace Readout.Circumstances;

/// <content>Parts of months and years: their days by number, weekends, quarters, seasons, decades.</content>
internal ref partial struct DateGrammar
{
    // "the first Monday of May", "the last day of the month", "the third quarter of 2021", "the first three months of the year", "the third of May".
    private bool TryOrdinal(int i, out DateReading reading)
    {
        if (!Is(i, TimeWordKind.Deictic, -1) && TryDayMonth(i, out reading)) return true;
        reading = default;
        if (OrdinalAt(i) is not { } ordinal) return false;
        var (n, count) = (i + 1, 1);
        if (TryCount(n, out var several, out var behind) && IsUnit(behind)) (n, count) = (behind, several);
        if (n >= Limit) return false;
        var hasWhole = TryWhole(n + 1, out var whole);
        if (Is(n, TimeWordKind.Weekday))
            return hasWhole && Almanac.Nth(whole.Range!.Value, Value(n), ordinal) is { } weekday && One(whole.End, weekday, $"by number, {whole.Reason}", DateShape.Fixed, out reading);
        // "the last days of May" are no counted days.
        if (hasWhole && IsUnit(n) && n == i + 1 && IsPlural(n)) return Whole(whole.End, whole.Range!.Value, whole.Reason, out reading);
        if (hasWhole && IsUnit(n)) return Numbered(_words[n].Kind, ordinal, count, whole, out reading);
        if (Is(n, TimeWordKind.Years, 100) && ordinal > 0) return Whole(n + 1, Almanac.Years(((ordinal - 1) * 100) + 1, 100), "century", out reading);
        if (ordinal > 0 && Is(n, TimeWordKind.Days, 1) && Is(n + 1, TimeWordKind.Of, 0) && Anchor.Day is { } anchor) return Moved(TimeWordKind.Days, ordinal - 1, anchor, n + 1, FromText, out reading);
        return ordinal is > 0 and <= 4 && Is(n, TimeWordKind.Quarter) && Quarter(ordinal, n + 1, i, out reading);
    }

    private readonly int? OrdinalAt(int i) => Is(i, TimeWordKind.Ordinal) ? Value(i) : Is(i, TimeWordKind.Deictic, -1) ? -1
        : i < Limit && char.IsAsciiDigit(_sentence.Word(i)[0]) && !char.IsAsciiDigit(_sentence.Word(i)[^1]) ? DayNumber(i) : null;

    private bool TryWhole(int i, out DateReading whole)
    {
        whole = default;
        if (Is(i, TimeWordKind.Deictic) || Is(i, TimeWordKind.Anchored)) return Is(i + 1, TimeWordKind.Years) && TryCore(i, out whole);
        if (i < Limit && Year(_sentence.Word(i)) is { } year) return Whole(i + 1, Almanac.Years(year, 1), "year given", out whole);
        return Is(i, TimeWordKind.Of) && Value(i) < 2 && (TryUnitOf(i + 1, out whole) || TryPart(i + 1, out whole)) && whole.Range is { } range && range.First < range.Last;
    }

    private static bool Numbered(TimeWordKind unit, int ordinal, int count, DateReading whole, out DateReading reading)
    {
        reading = default;
        var (first, last) = (whole.Range!.Value.First, whole.Range.Value.Last);
        var from = unit == TimeWordKind.Weekend ? Almanac.Nth(whole.Range.Value, 6, ordinal) : ordinal > 0 ? Almanac.Move(unit, first, (ordinal - 1) * count) : last;
        if (from is not { } start || start > last) return false;
        var found = unit == TimeWordKind.Half && last.DayNumber - first.DayNumber < 31 ? HalfMonth(first, last, ordinal) : Almanac.Holding(unit, start);
        if (count > 1 && Almanac.Move(unit, ordinal > 0 ? found.First : found.Last, ordinal > 0 ? count : -count) is { } other)
            found = ordinal > 0 ? found with { Last = other.AddDays(-1) } : found with { First = other.AddDays(1) };
        reading = new DateReading(whole.End, found, $"by number, {whole.Reason}");
        return true;
    }

    private static DateRange HalfMonth(DateOnly first, DateOnly last, int ordinal) =>
        ordinal == 1 ? new(first, first.AddDays(14), DatePrecision.Day) : new(first.AddDays(15), last, DatePrecision.Day);

    // The quarter of the year behind it, else the nearest one.
    private readonly bool Quarter(int number, int end, int first, out DateReading reading)
    {
        if (YearAfter(end, out var behind) is { } year) return Whole(behind, Almanac.Months(year, (number * 3) - 2, 3), "quarter, year given", out reading);
        var (quarter, ahead) = (Almanac.Months(_published.Year, (number * 3) - 2, 3), IsAhead(first));
        if (ahead && quarter.Last < _published) quarter = Almanac.Months(_published.Year + 1, (number * 3) - 2, 3);
        else if (!ahead && quarter.First > _published) quarter = Almanac.Months(_published.Year - 1, (number * 3) - 2, 3);
        return Whole(end, quarter, "quarter", out reading);
    }

    private readonly bool TryQuarterCode(int i, out DateReading reading)
    {
        var word = _sentence.Word(i);
        reading = default;
        return word.Length == 2 && word[0] == 'Q' && word[1] is >= '1' and <= '4' && Quarter(word[1] - '0', i + 1, i, out reading);
    }

    // Saturday and Sunday: with "last" and "next" those of the calendar week before and after.
    private bool TryWeekend(int i, out DateReading reading)
    {
        if (Is(i + 1, TimeWordKind.Of, 0) && TryStretch(i + 2, false, out reading) && reading.Range is { Precision: DatePrecision.Day } days)
            return days.First < days.Last || Whole(reading.End, Almanac.Holding(TimeWordKind.Weekend, days.First), "the weekend of that day", out reading);
        if (Is(i + 1, TimeWordKind.Apart) && Is(i - 1, TimeWordKind.The)) return TryUnitApart(i, out reading);
        if (Is(i - 1, TimeWordKind.Deictic) && Value(i - 1) != 0) return Moved(TimeWordKind.Weekend, Value(i - 1), _published, i + 1, FromPublication, out reading);
        if (Is(i - 1, TimeWordKind.Anchored))
            return Whole(i + 1, Almanac.Holding(TimeWordKind.Weekend, Value(i - 1) == 0 ? Base : Almanac.Weekday(Base, Value(i - 1) > 0 ? 6 : 7, Value(i - 1) > 0, false)), Counted, out reading);
        var ahead = Is(i - 1, TimeWordKind.Span) ? Value(i - 1) > 0 : IsAhead(i);
        var weekend = Almanac.Holding(TimeWordKind.Weekend, _published);
        if (!ahead && weekend.First > _published) weekend = Almanac.Holding(TimeWordKind.Weekend, _published.AddDays(-7));
        return Whole(i + 1, weekend, ahead ? "first after publication" : "latest before publication", out reading);
    }

    private bool TrySeason(int i, bool isIntroduced, out DateReading reading)
    {
        reading = default;
        if (_sentence.Tags[i] is not (UniversalTag.NOUN or UniversalTag.PROPN) || !(isIntroduced || IsAsked || IsIntroduced(i))) return false;
        var month = Value(i);
        if (YearAfter(i + 1, out var end) is { } year) return Whole(end, Season(year, month), "season, year given", out reading);
        if (!IsAsked && i + 1 < Limit && _sentence.Tags[i + 1] is UniversalTag.NOUN) return false;
        var by = Is(i - 1, TimeWordKind.Deictic) ? Value(i - 1) : 0;
        var ahead = by > 0 || (by == 0 && IsAhead(i));
        for (year = _published.Year + 1; year >= _published.Year - 2; year--)
        {
            var season = Season(ahead ? (2 * _published.Year) - year : year, month);
            if (ahead ? (by > 0 ? season.First > _published : season.Last >= _published) : (by < 0 ? season.Last < _published : season.First <= _published))
                return Whole(i + 1, season, ahead ? "first after publication" : "latest before publication", out reading);
        }
        return false;
    }

    private static DateRange Season(int year, int month) => Almanac.Months(Math.Clamp(year, 1, 9998), month, 3);

    // "the 1990s", "the '90s", "the nineties".
    private readonly bool TryDecade(int i, out DateReading reading)
    {
        reading = default;
        int first;
        var word = Stem(_sentence.Word(i));
        if (Is(i, TimeWordKind.Decade)) first = Century(Value(i));
        else
        {
            if (word[0] is '\'' or '’') word = word[1..];
            if (word.EndsWith("'s", StringComparison.Ordinal) || word.EndsWith("’s", StringComparison.Ordinal)) word = word[..^2];
            else if (word.Length is 3 or 5 && word[^1] == 's') word = word[..^1];
            else return false;
            if (word.Length is not (2 or 4) || Digits(word) is not { } digits || digits % 10 != 0) return false;
            first = word.Length == 4 ? digits : Century(digits);
        }
        reading = new DateReading(i + 1, Almanac.Years(first, first % 100 == 0 && word.Length == 4 && first < 2000 ? 100 : 10), "decade");
        return first is >= 1500 and <= 2200;
    }

    private readonly int Century(int years) => years <= _published.Year % 100 && _published.Year >= 2000 && years < 30 ? 2000 + years : 1900 + years;
}
