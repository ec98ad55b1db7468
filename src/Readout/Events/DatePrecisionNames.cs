namespace Readout.Events;

/// <summary>Precisions as they are written in records.</summary>
public static class DatePrecisionNames
{
    /// <summary>"day", "week", "month" or "year".</summary>
    /// <exception cref="ArgumentOutOfRangeException">The precision is none of the enumeration's.</exception>
    public static string Name(this DatePrecision precision) => precision switch
    {
        DatePrecision.Day => "day",
        DatePrecision.Week => "week",
        DatePrecision.Month => "month",
        DatePrecision.Year => "year",
        _ => throw new ArgumentOutOfRangeException(nameof(precision)),
    };
}
