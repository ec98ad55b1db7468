namespace Readout.Record.Reading;

/// <summary>Periods of days.</summary>
internal static class Calendar
{
    /// <summary>First day of the period that a day is in.</summary>
    public static DateOnly StartOf(DateOnly day, TimeUnit unit) => unit switch
    {
        TimeUnit.Week => day.DayNumber < 7 ? DateOnly.MinValue : day.AddDays(-(((int)day.DayOfWeek + 6) % 7)),
        TimeUnit.Month => new DateOnly(day.Year, day.Month, 1),
        TimeUnit.Year => new DateOnly(day.Year, 1, 1),
        _ => day,
    };

    /// <summary>Last day of the period that begins with a day.</summary>
    public static DateOnly EndOf(DateOnly start, TimeUnit unit) => unit switch
    {
        TimeUnit.Week => DateOnly.FromDayNumber(Math.Min(start.DayNumber + 6, DateOnly.MaxValue.DayNumber)),
        TimeUnit.Month => new DateOnly(start.Year, start.Month, DateTime.DaysInMonth(start.Year, start.Month)),
        TimeUnit.Year => new DateOnly(start.Year, 12, 31),
        _ => start,
    };
}
