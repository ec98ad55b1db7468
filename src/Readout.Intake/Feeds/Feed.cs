namespace Readout.Intake.Feeds;

/// <summary>What an address that was asked for a feed gave.</summary>
public sealed record Feed
{
    /// <summary>Its name; null where it has none.</summary>
    public string? Title { get; init; }

    /// <summary>Its reports in the feed's order, each address once; empty for none.</summary>
    public IReadOnlyList<FeedItem> Items { get; init; } = [];

    /// <summary>Feeds that it lists, where it is an OPML list, each address once; empty for none.</summary>
    public IReadOnlyList<Uri> Listed { get; init; } = [];

    /// <summary>Why it is no feed, in words for the user; null where it is one.</summary>
    public string? Problem { get; init; }
}
