namespace Readout.Record.Watching;

/// <summary>What is remembered of a feed from one asking to the next.</summary>
/// <param name="Address">Its address.</param>
/// <param name="Due">When it is to be asked next (UTC).</param>
public sealed record WatchedFeed(string Address, DateTime Due)
{
    /// <summary>The tag of what it gave last; null for none.</summary>
    public string? ETag { get; init; }

    /// <summary>The date of what it gave last, in the server's letters; null for none.</summary>
    public string? LastModified { get; init; }

    /// <summary>How often in a row it failed; 0 where it did not.</summary>
    public int Failures { get; init; }
}
