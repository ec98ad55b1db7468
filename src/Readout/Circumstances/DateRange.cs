using Readout.Events;

namespace Readout.Circumstances;

/// <summary>Days from one to another.</summary>
/// <param name="First">The first day.</param>
/// <param name="Last">The last day, the first one itself for a single day.</param>
/// <param name="Precision">How closely it is meant.</param>
internal readonly record struct DateRange(DateOnly First, DateOnly Last, DatePrecision Precision)
{
    /// <summary>A single day.</summary>
    public static DateRange Of(DateOnly day) => new(day, day, DatePrecision.Day);

    /// <summary>From the first day of one to the last of another, as closely as the closer of them; null where they stand the wrong way round.</summary>
    public static DateRange? Between(DateRange from, DateRange to) =>
        to.Last < from.First ? null : new DateRange(from.First, to.Last, from.Precision < to.Precision ? from.Precision : to.Precision);
}
