namespace Readout.Record.Watching;

/// <summary>A page that a feed announced: known by its address, so that it is fetched once.</summary>
/// <param name="Address">Its address, as the feed gave it.</param>
/// <param name="Feed">The feed that announced it first.</param>
/// <param name="Due">When it is to be fetched (UTC), if it is waiting.</param>
public sealed record WatchedPage(string Address, string Feed, DateTime Due)
{
    /// <summary>The headline that the feed gave; null for none.</summary>
    public string? Title { get; init; }

    /// <summary>The day that the feed gave; null for none.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>How far it has come.</summary>
    public PageState State { get; init; }

    /// <summary>How often it could not be had.</summary>
    public int Failures { get; init; }
}
