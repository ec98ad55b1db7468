using System.Globalization;

namespace Readout.Exchange.Formats;

/// <summary>What kind of thing a column holds.</summary>
internal enum CellKind
{
    /// <summary>Words.</summary>
    Text,

    /// <summary>Words or numbers, ";" between them.</summary>
    List,

    /// <summary>A whole number.</summary>
    Whole,

    /// <summary>A number.</summary>
    Real,

    /// <summary>A day of the calendar.</summary>
    Day,

    /// <summary>A moment, UTC.</summary>
    Moment,
}

/// <summary>One value of a row; whatever is unknown is null.</summary>
/// <param name="Text">Words, or a list.</param>
/// <param name="Whole">A whole number, a <see cref="DateOnly.DayNumber"/>, or milliseconds since 1970.</param>
/// <param name="Real">A number.</param>
internal readonly record struct Cell(string? Text, long? Whole, double? Real)
{
    public static implicit operator Cell(string? text) => new(string.IsNullOrEmpty(text) ? null : text, null, null);

    public static implicit operator Cell(long? whole) => new(null, whole, null);

    public static implicit operator Cell(double? real) => new(null, null, real);

    public static implicit operator Cell(DateOnly? day) => new(null, day?.DayNumber, null);

    public static implicit operator Cell(DateTime? moment) => new(null, moment is { } known ? (long)(known - DateTime.UnixEpoch).TotalMilliseconds : null, null);

    /// <summary>A list, each part as it stands; null where all parts are empty.</summary>
    public static Cell List<T>(IReadOnlyList<T> items, Func<T, string?> part)
    {
        if (items.Count == 0) return default;
        if (items.Count == 1) return Part(part(items[0]));
        var parts = new string[items.Count];
        for (var i = 0; i < parts.Length; i++) parts[i] = Part(part(items[i])) ?? "";
        return Array.TrueForAll(parts, each => each.Length == 0) ? default(Cell) : string.Join(';', parts);
    }

    /// <summary>The value in words, as tables without types have it; "" for null.</summary>
    public string Words(CellKind kind) => kind switch
    {
        CellKind.Text or CellKind.List => Text ?? "",
        CellKind.Real => Real?.ToString(CultureInfo.InvariantCulture) ?? "",
        CellKind.Day => Whole is { } day ? DateOnly.FromDayNumber((int)day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : "",
        CellKind.Moment => Whole is { } moment ? DateTime.UnixEpoch.AddMilliseconds(moment).ToString("yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture) : "",
        _ => Whole?.ToString(CultureInfo.InvariantCulture) ?? "",
    };

    // A part that holds the sign between parts would be two.
    private static string? Part(string? text) => text?.Replace(';', ',');
}
