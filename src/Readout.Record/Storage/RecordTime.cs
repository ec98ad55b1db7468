using System.Globalization;

namespace Readout.Record.Storage;

/// <summary>Days and moments as the tables hold them.</summary>
internal static class RecordTime
{
    /// <summary>2024-03-07 as 20240307; 0 for an unknown day.</summary>
    public static long ToNumber(DateOnly? day) => day is { } known ? known.Year * 10000 + known.Month * 100 + known.Day : 0;

    /// <summary>The day of a number; null for 0.</summary>
    public static DateOnly? ToDay(long number) => number == 0 ? null : new DateOnly((int)(number / 10000), (int)(number / 100 % 100), (int)(number % 100));

    /// <summary>A moment as milliseconds since 1970 UTC.</summary>
    public static long ToNumber(DateTime moment) => (long)(moment.ToUniversalTime() - DateTime.UnixEpoch).TotalMilliseconds;

    /// <summary>The moment of a number.</summary>
    public static DateTime ToMoment(long number) => DateTime.UnixEpoch.AddMilliseconds(number);

    /// <summary>A number in digits, the same everywhere.</summary>
    public static string Digits(long number) => number.ToString(CultureInfo.InvariantCulture);
}
