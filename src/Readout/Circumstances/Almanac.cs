using Readout.Events;
using Readout.Lexicons;

namespace Readout.Circumstances;

/// <summary>Reckons with calendar weeks, months and years. Everything stays within the years 1 to 9999: beyond them there is no range.</summary>
internal static class Almanac
{
    /// <summary>Monday 1 to Sunday 7.</summary>
    public static int Weekday(DateOnly day) => day.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)day.DayOfWeek;

    /// <summary>The calendar unit that holds a day.</summary>
    /// <param name="unit">Days, Weeks, Weekend, Months, Quarter, Half, Season or Years.</param>
    /// <param name="day">The day.</param>
    /// <param name="size">Units in one: ten years for a decade.</param>
    public static DateRange Holding(TimeWordKind unit, DateOnly day, int size = 1) => unit switch
    {
        TimeWordKind.Weeks => new(Monday(day), Monday(day).AddDays(6), DatePrecision.Week),
        TimeWordKind.Weekend => new(Monday(day).AddDays(5), Monday(day).AddDays(6), DatePrecision.Day),
        TimeWordKind.Months => Months(day.Year, day.Month, 1),
        TimeWordKind.Quarter => Months(day.Year, ((day.Month - 1) / 3 * 3) + 1, 3),
        TimeWordKind.Half => Months(day.Year, ((day.Month - 1) / 6 * 6) + 1, 6),
        TimeWordKind.Years => Years(day.Year / size * size, size),
        _ => DateRange.Of(day),
    };

    /// <summary>A day moved by calendar units, exactly.</summary>
    public static DateOnly? Move(TimeWordKind unit, DateOnly day, long by)
    {
        if (Math.Abs(by) > 100_000) return null;
        var months = unit switch { TimeWordKind.Months => by, TimeWordKind.Quarter => 3 * by, TimeWordKind.Half => 6 * by, TimeWordKind.Years => 12 * by, _ => 0 };
        if (months != 0) return IsMonth((day.Year * 12L) + day.Month - 1 + months) ? day.AddMonths((int)months) : null;
        var days = day.DayNumber + (unit is TimeWordKind.Weeks or TimeWordKind.Weekend ? 7 * by : by);
        return days >= 0 && days <= DateOnly.MaxValue.DayNumber ? DateOnly.FromDayNumber((int)days) : null;
    }

    /// <summary>Calendar months.</summary>
    public static DateRange Months(int year, int month, int count)
    {
        var first = new DateOnly(year, month, 1);
        var last = IsMonth((year * 12L) + month - 1 + count) ? first.AddMonths(count).AddDays(-1) : DateOnly.MaxValue;
        return new DateRange(first, last, DatePrecision.Month);
    }

    /// <summary>Calendar years.</summary>
    public static DateRange Years(int year, int count) => new(new DateOnly(Math.Max(1, year), 1, 1), new DateOnly(Math.Min(9999, year + count - 1), 12, 31), DatePrecision.Year);

    /// <summary>The day of the week nearest to a day.</summary>
    /// <param name="from">The day.</param>
    /// <param name="weekday">Monday 1 to Sunday 7.</param>
    /// <param name="ahead">Whether to look forwards.</param>
    /// <param name="orSame">Whether the day itself counts.</param>
    public static DateOnly Weekday(DateOnly from, int weekday, bool ahead, bool orSame)
    {
        var apart = ahead ? (weekday - Weekday(from) + 7) % 7 : (Weekday(from) - weekday + 7) % 7;
        if (apart == 0 && !orSame) apart = 7;
        return Move(TimeWordKind.Days, from, ahead ? apart : -apart) ?? from;
    }

    /// <summary>The n-th such weekday of a stretch, from its end where n is below 0; null where it has none.</summary>
    public static DateOnly? Nth(DateRange within, int weekday, int n)
    {
        var day = n > 0 ? Weekday(within.First, weekday, true, true) : Weekday(within.Last, weekday, false, true);
        return Move(TimeWordKind.Weeks, day, n > 0 ? n - 1 : n + 1) is { } found && found >= within.First && found <= within.Last ? found : null;
    }

    /// <summary>Easter Sunday, by Gauss's rule in the form of Meeus, Jones and Butcher.</summary>
    public static DateOnly Easter(int year)
    {
        var (a, b, c) = (year % 19, year / 100, year % 100);
        var h = ((19 * a) + b - (b / 4) - ((b - ((b + 8) / 25) + 1) / 3) + 15) % 30;
        var l = (32 + (2 * (b % 4)) + (2 * (c / 4)) - h - (c % 4)) % 7;
        var m = (a + (11 * h) + (22 * l)) / 451;
        var n = h + l - (7 * m) + 114;
        return new DateOnly(year, n / 31, (n % 31) + 1);
    }

    private static DateOnly Monday(DateOnly day) => DateOnly.FromDayNumber(Math.Max(0, day.DayNumber - Weekday(day) + 1));

    private static bool IsMonth(long months) => months >= 12 && months < 9999 * 12;
}
