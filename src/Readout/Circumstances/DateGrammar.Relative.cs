using Readout.Events;
using Readout.Language;
using Readout.Lexicons;

namespace Readout.Circumstances;

/// <content>Days counted from publication, or from the day named before.</content>
internal ref partial struct DateGrammar
{
    private const string FromPublication = "counted from publication", FromText = "counted from the day named before", Vague = "vague: names no day";
    private const int FarthestPhrase = 9;

    private readonly string Counted => Anchor.Day is null && Anchor.Whole is null ? FromPublication : FromText;

    private readonly DateOnly Base => Anchor.Day ?? _published;

    private readonly DateOnly From(TimeWordKind unit) => Anchor.For(unit) ?? _published;

    private bool TryDayWord(int i, out DateReading reading)
    {
        reading = default;
        return Is(i, TimeWordKind.Day) && Moved(TimeWordKind.Days, Value(i), _published, SkipDayPart(i + 1), FromPublication, out reading);
    }

    private readonly int SkipDayPart(int i) => Is(i, TimeWordKind.DayPart) || IsNight(i) ? i + 1 : i;

    private readonly bool IsNight(int i) => Is(i, TimeWordKind.Days) && _sentence.Lemmas[i] is "night";

    // "overnight", "overnight to Tuesday", "overnight from Monday to Tuesday", "overnight on Monday": the later day.
    private bool TryOvernight(int i, out DateReading reading)
    {
        var at = Is(i + 1, TimeWordKind.Between) || Is(i + 1, TimeWordKind.To) || Is(i + 1, TimeWordKind.Of) ? i + 2 : i + 1;
        if (!TryStretch(at, Is(i + 1, TimeWordKind.Between, 1), out reading) || reading.Range is not { Precision: DatePrecision.Day } night)
            return One(i + 1, _published, "overnight: the later day", DateShape.Fixed, out reading);
        var isEvening = night.First == night.Last && !Is(at - 1, TimeWordKind.To) && reading.Shape != DateShape.Fixed && (night.Last < _published || IsAhead(i));
        return One(reading.End, isEvening ? night.Last.AddDays(1) : night.Last, "overnight: the later day", DateShape.Fixed, out reading);
    }

    private bool TryThe(int i, out DateReading reading)
    {
        var n = i + 1;
        reading = default;
        if (n >= Limit) return false;
        if (IsNight(n) && (Is(n + 1, TimeWordKind.Of, 0) || Is(n + 1, TimeWordKind.Between)) && TryStretch(n + 2, Is(n + 1, TimeWordKind.Between), out var night) && night.Range is { Precision: DatePrecision.Day } days)
            return One(night.End, days.Last, "night: the later day", DateShape.Fixed, out reading);
        if (Is(n, TimeWordKind.Weekend)) return TryWeekend(n, out reading);
        if (Is(n, TimeWordKind.Season)) return TrySeason(n, true, out reading);
        if (Is(n, TimeWordKind.Weeks, 1) && (Is(n + 1, TimeWordKind.Of, 0) || Is(n + 1, TimeWordKind.Part)) && TryStretch(n + 2, false, out var week) && week.Range is { Precision: DatePrecision.Day } within)
            return Whole(week.End, Almanac.Holding(TimeWordKind.Weeks, within.First), "the week of that day", out reading);
        if (Is(n, TimeWordKind.Years, 1) && n + 1 < Limit && Year(_sentence.Word(n + 1)) is { } year) return Whole(n + 2, Almanac.Years(year, 1), "year", out reading);
        if (Is(n, TimeWordKind.Months, 1) && Is(n + 1, TimeWordKind.Of, 0) && MonthAt(n + 2, false) is { } month) return TryMonthYear(n + 3, month, i, 0, out reading);
        if (IsUnit(n) || IsNight(n) || Is(n, TimeWordKind.DayPart)) return TryUnitApart(n, out reading);
        if (Is(n, TimeWordKind.Deictic, 1) && (Is(n + 1, TimeWordKind.Days, 1) || Is(n + 1, TimeWordKind.DayPart))) return Moved(TimeWordKind.Days, 1, Base, n + 2, Counted, out reading);
        if (Is(n, TimeWordKind.Deictic, 1) && IsUnit(n + 1)) return Moved(_words[n + 1].Kind, Size(n + 1), From(_words[n + 1].Kind), n + 2, Counted, out reading);
        if (Is(n, TimeWordKind.Deictic) && IsUnit(n + 1) && !Is(n + 2, TimeWordKind.Of)) return TrySpan(n, out reading);
        if (TryDayMonth(n, out reading)) return true;
        return DayNumber(n) is not null && !Is(n, TimeWordKind.Ordinal) ? TryDayAlone(n, out reading) || TryCore(n, out reading)
            : _words[n].Kind is not (TimeWordKind.The or TimeWordKind.Of or TimeWordKind.Number or TimeWordKind.Days or TimeWordKind.Day) && TryCore(n, out reading);
    }

    // "the day before yesterday", "the week before last", "the day after", "the year before the war".
    private bool TryUnitApart(int n, out DateReading reading)
    {
        reading = default;
        if (!Is(n + 1, TimeWordKind.Apart)) return false;
        var sign = Value(n + 1);
        if (Is(n + 2, TimeWordKind.Day) && Value(n + 2) != 0) return Moved(TimeWordKind.Days, Value(n + 2) + sign, _published, n + 3, FromPublication, out reading);
        if (Is(n + 2, TimeWordKind.Deictic) && !IsUnit(n + 3)) return Moved(_words[n].Kind, 2L * sign * Size(n), _published, n + 3, FromPublication, out reading);
        return TryApart(n - 1, n, 1, n + 1, out reading);
    }

    // "the 17th".
    private bool TryDayAlone(int n, out DateReading reading)
    {
        reading = default;
        if (DayNumber(n) is not { } day || char.IsAsciiDigit(_sentence.Word(n)[^1])) return false;
        if (!IsAsked && n + 1 < Limit && _sentence.Tags[n + 1] is UniversalTag.NOUN or UniversalTag.PROPN or UniversalTag.ADJ || Is(n + 1, TimeWordKind.Years) || Is(n + 1, TimeWordKind.Days)) return false;
        var ahead = IsAhead(n);
        for (var step = 0; step <= 2; step++)
        {
            var month = Almanac.Move(TimeWordKind.Months, new DateOnly(_published.Year, _published.Month, 1), ahead ? step : -step);
            if (month is { } first && Day(first.Year, first.Month, day) is { } found && (ahead ? found > _published : found <= _published))
                return One(n + 1, found, ahead ? "first after publication" : "latest before publication", DateShape.Fixed, out reading);
        }
        return false;
    }

    private bool TryDeictic(int i, out DateReading reading)
    {
        var (n, by) = (i + 1, Value(i));
        reading = default;
        if (n >= Limit) return false;
        if (Is(n, TimeWordKind.DayPart) || IsNight(n)) return Moved(TimeWordKind.Days, by, by > 0 ? Base : _published, n + 1, by > 0 ? Counted : FromPublication, out reading);
        if (by == 0 && (Is(n, TimeWordKind.Time) || Is(n, TimeWordKind.Days, 1)) && Is(n + 1, TimeWordKind.Deictic) && IsUnit(n + 2))
            return Almanac.Move(_words[n + 2].Kind, _published, Value(n + 1) * Size(n + 2)) is { } same && One(n + 3, same, FromPublication, DateShape.Fixed, out reading);
        if (by == 0 && Is(n, TimeWordKind.Span)) (by, n) = (Value(n), n + 1);
        if (n >= Limit) return false;
        if (by == -1 && TryOrdinal(i, out reading)) return true;
        switch (_words[n].Kind)
        {
            case TimeWordKind.Weekday: return TryNamedDay(i, n, by, out reading);
            case TimeWordKind.Month: return TryNamedMonth(n, by, out reading);
            case TimeWordKind.Season: return TrySeason(n, true, out reading);
            case TimeWordKind.Weekend: return TryWeekend(n, out reading);
            case TimeWordKind.Days: return _words[n].Value == 1 && by >= 0 && _sentence.Lemmas[n] == _sentence.Word(n).ToString() && Moved(TimeWordKind.Days, by, by == 0 ? _published : Base, n + 1, by == 0 ? FromPublication : Counted, out reading);
            case TimeWordKind.Number or TimeWordKind.Vague or TimeWordKind.Hours: return TrySpan(i, out reading);
        }
        if (char.IsAsciiDigit(_sentence.Word(n)[0])) return TrySpan(i, out reading);
        if (HolidayTable.English.Match(_sentence, n, Limit) is { } holiday) return TryHoliday(n, holiday, out reading);
        if (!IsUnit(n)) return false;
        if (by != 0 && IsPlural(n)) return TrySpan(i, out reading);
        if (!Moved(_words[n].Kind, by * Size(n), _published, n + 1, FromPublication, out reading, Size(n))) return false;
        return !Is(n, TimeWordKind.Weeks) || TryDayOfWeek(ref reading);
    }

    // "last week on Monday", "next week's Friday".
    private readonly bool TryDayOfWeek(ref DateReading reading)
    {
        var at = reading.End;
        if (Is(at + 1, TimeWordKind.Weekday) && (Is(at, TimeWordKind.Of) || _sentence.Word(at) is "'s" or "’s") && reading.Range is { } week)
            reading = new DateReading(at + 2, DateRange.Of(Almanac.Weekday(week.First, Value(at + 1), true, true)), $"{reading.Reason}, its weekday");
        return true;
    }

    private bool TryNamedDay(int i, int n, int by, out DateReading reading)
    {
        if (TryDateBehind(n + 1, out reading)) return true;
        var ahead = by > 0 || (by == 0 && IsAhead(i));
        return One(SkipDayPart(n + 1), Almanac.Weekday(_published, Value(n), ahead, by == 0 && !ahead), ahead ? "first such day after publication" : "last such day before publication", DateShape.Fixed, out reading);
    }

    private bool TryNamedMonth(int n, int by, out DateReading reading)
    {
        reading = default;
        if (DayNumber(n + 1) is not null)
        {
            var before = Ahead;
            Ahead = by == 0 ? Ahead : by > 0;
            var found = TryMonth(n, out reading);
            Ahead = before;
            return found;
        }
        var month = Value(n);
        var year = _published.Year + (by > 0 && month <= _published.Month ? 1 : by < 0 && month >= _published.Month ? -1 : 0);
        return Whole(n + 1, Almanac.Months(year, month, 1), by > 0 ? "first after publication" : by < 0 ? "latest before publication" : "this year's", out reading);
    }

    private readonly bool IsPlural(int i) => !_sentence.Word(i).Equals(_sentence.Lemmas[i], StringComparison.OrdinalIgnoreCase);

    // "the past three weeks", "the next 48 hours", "the coming week".
    private bool TrySpan(int i, out DateReading reading)
    {
        var (n, by) = (i + 1, Value(i));
        reading = default;
        if (by > 0 && Is(i, TimeWordKind.Span) && (Is(n, TimeWordKind.Weekday) || Is(n, TimeWordKind.Month) || Is(n, TimeWordKind.Season) || Is(n, TimeWordKind.Weekend) || (IsUnit(n) && !IsPlural(n))))
            return TryDeictic(i, out reading);
        if (Is(i, TimeWordKind.Span) && Is(n, TimeWordKind.Weekend)) return TryWeekend(n, out reading);
        if (Is(n, TimeWordKind.Vague)) return IsTime(n + 1) && None(n + 2, out reading);
        var unit = n;
        var count = TryCount(n, out var number, out var behind) ? (unit = behind, number).number : 1;
        if (!IsTime(unit)) return false;
        if (unit == n && IsPlural(n)) return None(n + 1, out reading);
        return Stretch(unit, by * count, _published, out reading);
    }

    private readonly bool IsTime(int i) => IsUnit(i) || Is(i, TimeWordKind.Hours);

    private readonly bool Stretch(int unit, int by, DateOnly from, out DateReading reading)
    {
        reading = default;
        var (kind, count) = Is(unit, TimeWordKind.Hours) ? (TimeWordKind.Days, Math.Sign(by) * (Math.Abs(by * Value(unit)) + 23) / 24) : (_words[unit].Kind, by * Size(unit));
        if (Almanac.Move(kind, from, count) is not { } other) return false;
        var precision = kind switch { TimeWordKind.Weeks => DatePrecision.Week, TimeWordKind.Months or TimeWordKind.Quarter => DatePrecision.Month, TimeWordKind.Years => DatePrecision.Year, _ => DatePrecision.Day };
        reading = new DateReading(unit + 1, by < 0 ? new DateRange(other, from, precision) : new DateRange(from, other, precision), by < 0 ? "stretch before" : "stretch from there on");
        return true;
    }

    // "the following day", "the previous week", "that evening", "the same month".
    private bool TryAnchored(int i, out DateReading reading)
    {
        var (n, by) = (i + 1, Value(i));
        reading = default;
        if (n >= Limit) return false;
        if (Is(n, TimeWordKind.DayPart) || Is(n, TimeWordKind.Occasion) || IsNight(n) || Is(n, TimeWordKind.Days, 1)) return !IsPlural(n) && Moved(TimeWordKind.Days, by, Base, n + 1, Counted, out reading);
        if (Is(n, TimeWordKind.Weekday)) return One(SkipDayPart(n + 1), Almanac.Weekday(Base, Value(n), by > 0, by == 0), Counted, DateShape.Fixed, out reading);
        if (Is(n, TimeWordKind.Month))
            return Whole(n + 1, Almanac.Months(Base.Year + (by > 0 && Value(n) <= Base.Month ? 1 : by < 0 && Value(n) >= Base.Month ? -1 : 0), Value(n), 1), Counted, out reading);
        if (Is(n, TimeWordKind.Weekend)) return TryWeekend(n, out reading);
        if (Is(n, TimeWordKind.Season)) return Whole(n + 1, Almanac.Months(Base.Year + by, Value(n), 3), Counted, out reading);
        if (TryCount(n, out var count, out var unit) && IsTime(unit)) return Stretch(unit, by * count, Base, out reading);
        return IsUnit(n) && !IsPlural(n) && Moved(_words[n].Kind, by * Size(n), From(_words[n].Kind), n + 1, Counted, out reading, Size(n));
    }

    // "three days ago", "two weeks later", "a day after the vote", "ten days from now".
    private bool TryCounted(int i, out DateReading reading)
    {
        reading = default;
        if (Is(i + 1, TimeWordKind.Vague) && IsTime(i + 2)) return IsDirection(i + 3) && None(i + 4, out reading);
        if (!TryCount(i, out var count, out var unit) || !IsTime(unit) || Is(unit, TimeWordKind.Half)) return false;
        var at = unit + 1;
        if (i >= 2 && (_sentence.Word(i - 1) is "or" || Is(i - 1, TimeWordKind.To)) && TryCount(i - 2, out _, out _) && IsDirection(at)) return None(at + 1, out reading);
        // "a year and a half ago" is eighteen months.
        if (Is(at, TimeWordKind.And) && Is(at + 1, TimeWordKind.Number, 1) && Is(at + 2, TimeWordKind.Half) && Is(at + 3, TimeWordKind.Ago) && Is(unit, TimeWordKind.Months) && Almanac.Move(TimeWordKind.Months, _published, count * Value(at + 3)) is { } whole)
            return Whole(at + 4, Almanac.Holding(TimeWordKind.Months, whole.AddDays(15 * Value(at + 3))), FromPublication, out reading);
        if (Is(at, TimeWordKind.And) && Is(at + 1, TimeWordKind.Number, 1) && Is(at + 2, TimeWordKind.Half) && Is(at + 3, TimeWordKind.Ago) && Is(unit, TimeWordKind.Years))
            return Moved(TimeWordKind.Months, Value(at + 3) * ((12 * count) + 6), _published, at + 4, FromPublication, out reading);
        if (Is(at, TimeWordKind.Ago)) return TryAgo(unit, count * Value(at), at + 1, out reading);
        if (Is(at, TimeWordKind.Between, 0) && (Is(at + 1, TimeWordKind.Now) || Is(at + 1, TimeWordKind.Day, 0))) return TryAgo(unit, count, at + 2, out reading);
        if (Is(at, TimeWordKind.Between, 0) && TryCore(at + 1, out var from) && from.Range is { Precision: DatePrecision.Day } start && Almanac.Move(_words[unit].Kind, start.First, count * Size(unit)) is { } exact)
            return One(from.End, exact, "counted from the day that follows", DateShape.Fixed, out reading);
        if (Is(at, TimeWordKind.Of, 2) && _sentence.Word(at) is "on" && (at + 1 >= Limit || _sentence.Tags[at + 1] == UniversalTag.PUNCT)) return Moved(unit, count, From(_words[unit].Kind), at + 1, out reading, Counted);
        if (Is(at, TimeWordKind.Of, 2) && Is(unit, TimeWordKind.Weeks) && Is(at + 1, TimeWordKind.Weekday) && IsAsked)
            return One(at + 2, Almanac.Weekday(_published, Value(at + 1), true, false).AddDays(7 * count), "a week after the first after publication", DateShape.Fixed, out reading);
        return Is(at, TimeWordKind.Apart) && TryApart(i, unit, count, at, out reading);
    }

    private readonly bool IsDirection(int i) => Is(i, TimeWordKind.Ago) || Is(i, TimeWordKind.Apart);

    // "a year ago today", "two weeks ago on Monday", "a year ago this week".
    private bool TryAgo(int unit, int by, int end, out DateReading reading)
    {
        reading = default;
        if (!Moved(unit, by, _published, end, out reading)) return false;
        var kind = _words[unit].Kind;
        if (kind is TimeWordKind.Hours or TimeWordKind.Days || Almanac.Move(kind, _published, by * Size(unit)) is not { } exact) return true;
        if (Is(end, TimeWordKind.Day) && Almanac.Move(TimeWordKind.Days, exact, Value(end)) is { } day) return One(end + 1, day, "the very day", DateShape.Fixed, out reading);
        if (Is(end, TimeWordKind.Deictic, 0) && IsUnit(end + 1)) return Whole(end + 2, Almanac.Holding(_words[end + 1].Kind, exact), "counted from publication", out reading);
        var at = Is(end, TimeWordKind.Of, 2) ? end + 1 : end;
        if (Is(at, TimeWordKind.Weekday) && kind == TimeWordKind.Weeks && by < 0)
            return One(at + 1, Almanac.Weekday(_published, Value(at), false, true).AddDays(7 * by * Size(unit)), "weeks before the last such day", DateShape.Fixed, out reading);
        if (Is(end, TimeWordKind.Of, 1) && MonthAt(end + 1, false) is { } month && kind == TimeWordKind.Years) return Whole(end + 2, Almanac.Months(exact.Year, month, 1), "month of that year", out reading);
        return true;
    }

    // So many units before or after the day named before, or what follows; "on Monday, two days after the vote" is Thursday.
    private bool TryApart(int i, int unit, int count, int at, out DateReading reading)
    {
        var (sign, end) = (Value(at), at + 1);
        reading = default;
        var days = Is(unit, TimeWordKind.Hours) ? count * Value(unit) / 24 : Is(unit, TimeWordKind.Days) ? count : (int?)null;
        if (_sentence.Word(at) is not ("before" or "after") || !IsPhrase(end)) return Moved(unit, sign * count, From(_words[unit].Kind), end, out reading, Counted);
        if (Before is { Range: { } same } before && before.End < i && before.End >= i - 1 && _sentence.Word(before.End) is "," or "(" or "–" or "—")
            reading = new DateReading(end, same, "the day it stands beside");
        else if (TryPhraseDay(end, out var named)) Moved(unit, sign * count, named, end, out reading, "counted from the day that follows");
        else if (Anchor.For(_words[unit].Kind) is { } anchor) Moved(unit, sign * count, anchor, end, out reading, FromText);
        else reading = new DateReading(end, null, "counted from what the text does not date");
        reading = reading with { Offset = sign * days };
        return reading.End > 0;
    }

    private readonly bool IsPhrase(int i) => i < Limit && (_sentence.Tags[i] is UniversalTag.DET or UniversalTag.NOUN or UniversalTag.PROPN or UniversalTag.PRON or UniversalTag.ADJ or UniversalTag.NUM || _sentence.PennTags[i] is "VBG" or "PRP$");

    // "two days before the 5 May vote".
    private bool TryPhraseDay(int i, out DateOnly day)
    {
        for (var at = i; at < Math.Min(Limit, i + FarthestPhrase) && _sentence.Tags[at] != UniversalTag.PUNCT; at++)
        {
            if (_words[at].Kind is TimeWordKind.None && !char.IsAsciiDigit(_sentence.Word(at)[0]) && HolidayTable.English.Match(_sentence, at, Limit) is null) continue;
            if (_words[at].Kind is TimeWordKind.Number or TimeWordKind.Deictic or TimeWordKind.Anchored || !TryCore(at, out var found) || found.Range is not { Precision: DatePrecision.Day } range) continue;
            day = range.First;
            return true;
        }
        day = default;
        return false;
    }

    private bool TryEve(int i, out DateReading reading)
    {
        reading = default;
        if (!Is(i + 1, TimeWordKind.Of, 0)) return false;
        if (TryPhraseDay(i + 2, out var day)) return Moved(TimeWordKind.Days, -1, day, i + 2, "the day before", out reading);
        if (Anchor.Day is { } anchor) return Moved(TimeWordKind.Days, -1, anchor, i + 2, FromText, out reading);
        reading = new DateReading(i + 2, null, "counted from what the text does not date");
        return true;
    }

    // "in three days", "in two weeks' time", "within 48 hours".
    private bool TryWithin(int i, out DateReading reading)
    {
        reading = default;
        if (Value(i) is not (1 or 4)) return false;
        if (Is(i + 1, TimeWordKind.Vague) && IsTime(i + 2)) return None(i + 3, out reading);
        if (Is(i + 2, TimeWordKind.Vague) && Is(i + 1, TimeWordKind.Number) && IsTime(i + 3)) return None(i + 4, out reading);
        if (!TryCount(i + 1, out var count, out var unit) || !IsTime(unit) || Is(unit + 1, TimeWordKind.Of, 0) || IsDirection(unit + 1)) return false;
        if (Value(i) == 4) return Stretch(unit, count, _published, out reading);
        var end = unit + 1;
        if (Is(end + 1, TimeWordKind.Time)) end += 2;
        return (IsAsked || end > unit + 1 || IsAhead(i)) && Moved(unit, count, _published, end, out reading, FromPublication);
    }

    private bool TryVague(int i, out DateReading reading)
    {
        reading = default;
        if (Is(i, TimeWordKind.Uncertain)) return None(i + 1, out reading);
        if (Is(i, TimeWordKind.Vague)) return IsTime(i + 1) && None(IsDirection(i + 2) ? i + 3 : i + 2, out reading);
        if (!IsDirection(i + 1) || !IsPlural(i)) return false;
        if (!Is(i, TimeWordKind.Hours)) return None(i + 2, out reading);
        return Is(i + 1, TimeWordKind.Ago) ? One(i + 2, _published, FromPublication, DateShape.Fixed, out reading) : TryApart(i, i, 0, i + 1, out reading);
    }

    // "three", "48", "twenty-one", "a couple of", "a dozen".
    private readonly bool TryCount(int i, out int count, out int end)
    {
        (count, end) = (0, i + 1);
        if (i >= Limit) return false;
        if (Is(i, TimeWordKind.Number)) count = Value(i);
        else if (_sentence.Word(i).Length <= 3 && Digits(_sentence.Word(i)) is { } number) count = number;
        else return false;
        if (count is > 10 and < 100 && i + 1 < Limit && _sentence.Word(i + 1) is "-" && Is(i + 2, TimeWordKind.Number) && Value(i + 2) < 10) (count, end) = (count + Value(i + 2), i + 3);
        else if (count == 1 && Is(end, TimeWordKind.Number)) (count, end) = (Value(end), end + 1);
        if (Is(end, TimeWordKind.Of, 0)) end++;
        return true;
    }

    private readonly bool Moved(int unit, int by, DateOnly from, int end, out DateReading reading, string reason = FromPublication) => Is(unit, TimeWordKind.Hours)
        ? Moved(TimeWordKind.Days, by * Value(unit) / 24, from, end, reason, out reading)
        : Moved(_words[unit].Kind, (long)by * Size(unit), from, end, reason, out reading);

    private static bool Moved(TimeWordKind unit, long by, DateOnly from, int end, string reason, out DateReading reading, int size = 1)
    {
        reading = default;
        if (Almanac.Move(unit, from, by) is not { } day) return false;
        reading = new DateReading(end, Almanac.Holding(unit, day, size), reason);
        return true;
    }

    private static bool Whole(int end, DateRange range, string reason, out DateReading reading)
    {
        reading = new DateReading(end, range, reason);
        return true;
    }

    private static bool None(int end, out DateReading reading)
    {
        reading = new DateReading(end, null, Vague);
        return true;
    }
}
