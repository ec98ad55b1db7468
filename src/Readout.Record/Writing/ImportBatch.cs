namespace Readout.Record.Writing;

/// <summary>Events that somebody else coded, which go into the record in one transaction.</summary>
public sealed record ImportBatch
{
    /// <summary>The events in the order of their file, each with where it stands.</summary>
    public required IReadOnlyList<(ReportEvent Event, SetAsideItem Place)> Events { get; init; }

    /// <summary>Lines that could not be read.</summary>
    public IReadOnlyList<SetAsideItem> SetAside { get; init; } = [];
}
