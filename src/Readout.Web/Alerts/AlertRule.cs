namespace Readout.Web.Alerts;

/// <summary>What an alert tells of.</summary>
/// <param name="Name">Its name in addresses and in the record.</param>
/// <param name="Title">What people call it.</param>
/// <param name="Meaning">What it tells of, in a sentence.</param>
internal sealed record AlertRule(string Name, string Title, string Meaning)
{
    /// <summary>A week of unusually much conflict.</summary>
    public const string UnusualConflict = "unusual_conflict";

    /// <summary>A category that was never seen before.</summary>
    public const string NewCategory = "new_category";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<AlertRule> All { get; } =
    [
        new(UnusualConflict, "Unusually much conflict", "A week's conflict events are more than the mean of the twelve weeks before it by three standard deviations; weeks without any document do not count."),
        new(NewCategory, "A category for the first time", "An event of a category that the question had never found before."),
    ];
}
