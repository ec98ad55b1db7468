namespace Readout.Circumstances;

/// <summary>What the grammar read from a token on.</summary>
/// <param name="End">The token behind the words.</param>
/// <param name="Range">The days; null where nobody can tell.</param>
/// <param name="Reason">How they were reckoned, or why not.</param>
internal readonly record struct DateReading(int End, DateRange? Range, string Reason)
{
    /// <summary>Whether the stretch has no end.</summary>
    public bool IsOpen { get; init; }

    /// <summary>Whether it was counted from another day, and so is nothing to count from unless a day itself.</summary>
    public bool IsCounted => Reason.StartsWith("counted", StringComparison.Ordinal);

    /// <summary>See <see cref="DateExpression.Offset"/>.</summary>
    public int? Offset { get; init; }

    /// <summary>What a year or a week from the other end of a stretch may still move.</summary>
    public DateShape Shape { get; init; }
}

/// <summary>What words leave open for the nearest day to settle.</summary>
internal enum DateShape
{
    /// <summary>Nothing.</summary>
    Fixed,

    /// <summary>The week.</summary>
    Weekday,

    /// <summary>The year.</summary>
    Yearless,
}
