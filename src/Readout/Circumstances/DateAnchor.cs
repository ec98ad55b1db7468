using Readout.Events;
using Readout.Lexicons;

namespace Readout.Circumstances;

/// <summary>What a text named last, from which "two days later" and "the following year" count.</summary>
/// <param name="Day">The last single day; null for none.</param>
/// <param name="Whole">The month or year named after that day; null for none.</param>
internal readonly record struct DateAnchor(DateOnly? Day, DateRange? Whole)
{
    /// <summary>The day that so many units count from: a year may count from a month or year, a day only from a day.</summary>
    public DateOnly? For(TimeWordKind unit) => Whole is { } whole && (unit == TimeWordKind.Years || (unit == TimeWordKind.Months && whole.Precision == DatePrecision.Month)) ? whole.First : Day;

    /// <summary>The anchor after one more reading.</summary>
    public DateAnchor After(DateReading reading)
    {
        if (reading.Range is not { } range) return this;
        if (range.First == range.Last && range.Precision == DatePrecision.Day) return new DateAnchor(range.First, null);
        return range.Precision is DatePrecision.Month or DatePrecision.Year && !reading.IsCounted ? this with { Whole = range } : this;
    }
}
