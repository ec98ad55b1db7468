using Readout.Record.Watching;

namespace Readout.Record.Writing;

/// <summary>What goes into the record in one transaction: all of it or nothing.</summary>
public sealed record ReportBatch
{
    /// <summary>The documents, in the order in which they are numbered.</summary>
    public IReadOnlyList<Report> Reports { get; init; } = [];

    /// <summary>What could not be read; what the record has already is not written twice.</summary>
    public IReadOnlyList<SetAsideItem> SetAside { get; init; } = [];

    /// <summary>How far each input has been read once this batch is in: whatever its reader counts.</summary>
    public IReadOnlyDictionary<string, long> Positions { get; init; } = new Dictionary<string, long>();

    /// <summary>How feeds stand once this batch is in.</summary>
    public IReadOnlyList<WatchedFeed> Feeds { get; init; } = [];

    /// <summary>What is to be known of hosts.</summary>
    public IReadOnlyList<WatchedHost> Hosts { get; init; } = [];

    /// <summary>Pages that feeds announced; what the record knows already stays as it is.</summary>
    public IReadOnlyList<WatchedPage> Announced { get; init; } = [];

    /// <summary>How far pages have come once this batch is in; those that nothing announced are passed over.</summary>
    public IReadOnlyList<WatchedPage> Moved { get; init; } = [];
}
