using System.Globalization;

namespace Readout.Record.Reading;

/// <summary>Where a list goes on: the value that it is ordered by and the number of the last event, as "20240307-512".</summary>
internal readonly record struct EventCursor(double Value, long Number) : IComparable<EventCursor>
{
    /// <summary>What an event without confidence is ordered by: after all others.</summary>
    public const long Unsure = 2;

    public int CompareTo(EventCursor other) => (Value, Number).CompareTo((other.Value, other.Number));

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Value:R}-{Number}");

    /// <summary>Reads a cursor.</summary>
    /// <exception cref="ArgumentException">It is none.</exception>
    public static EventCursor Parse(string text)
    {
        var dash = text.LastIndexOf('-');
        if (dash > 0 && double.TryParse(text.AsSpan(0, dash), NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value)
            && long.TryParse(text.AsSpan(dash + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return new EventCursor(value, number);
        throw new ArgumentException($"'{text}' is no cursor; give one as a list before ended with it", nameof(text));
    }
}
