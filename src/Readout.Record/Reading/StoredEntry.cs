namespace Readout.Record.Reading;

/// <summary>One event as everybody who reports it tells it: one report or many.</summary>
public sealed class StoredEntry
{
    /// <summary>Its id: that of the report that leads it. A report that joins later may lead instead; then the entry bears that report's id, and the
    /// id that it had still finds it.</summary>
    public required string Id { get; init; }

    /// <summary>The report by which it is counted.</summary>
    public required StoredEvent Lead { get; init; }

    /// <summary>How many events report it, at least 1.</summary>
    public required long Reports { get; init; }

    /// <summary>How many documents they stand in, at least 1.</summary>
    public required long Documents { get; init; }

    /// <summary>How many publishers tell it in words of their own, at least 1: near-duplicates are one origin, and two origins of one publisher are one.</summary>
    public required long Publishers { get; init; }

    /// <summary>First day that any report gives; null where none gives any.</summary>
    public DateOnly? FirstDay { get; init; }

    /// <summary>Last day that any report gives; null where none gives any.</summary>
    public DateOnly? LastDay { get; init; }

    /// <summary>Day of the first report; null where no document has a day.</summary>
    public DateOnly? FirstReport { get; init; }

    /// <summary>Day of the last report; null where no document has a day.</summary>
    public DateOnly? LastReport { get; init; }

    /// <summary>What was counted, in the order of the fields' names; empty for nothing.</summary>
    public required IReadOnlyList<TollRange> Tolls { get; init; }

    /// <summary>Entries that tell of it otherwise, the surest first; empty for none.</summary>
    public required IReadOnlyList<EntryConflict> Conflicts { get; init; }
}
