using System.Globalization;
using Readout.Exchange.Rows;

namespace Readout.Exchange.Classic;

/// <summary>Days and moments as GDELT writes them.</summary>
internal static class GdeltTime
{
    private const int DaysOfMonth = 30;
    private const double DaysOfYear = 365;

    /// <summary>A day as a fraction of its year: months of thirty days, as GDELT counts them.</summary>
    public static string Fraction(DateOnly day) => (day.Year + ((((day.Month - 1) * DaysOfMonth) + day.Day) / DaysOfYear)).ToString("0.0000", CultureInfo.InvariantCulture);

    /// <summary>When the event came into the record, UTC; without a record the day of publication, else the event's.</summary>
    public static string Added(ExportRow row, DateOnly day) => Moment(row.Added ?? (row.Event.Published ?? day).ToDateTime(TimeOnly.MinValue));

    /// <summary>A moment.</summary>
    public static string Moment(DateTime moment) => moment.ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture);
}
