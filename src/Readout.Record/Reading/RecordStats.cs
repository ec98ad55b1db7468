namespace Readout.Record.Reading;

/// <summary>What is in a record.</summary>
public sealed record RecordStats
{
    /// <summary>Version of its tables.</summary>
    public required int SchemaVersion { get; init; }

    /// <summary>Documents.</summary>
    public required long Documents { get; init; }

    /// <summary>Publishers of documents, unknown ones apart.</summary>
    public required long Publishers { get; init; }

    /// <summary>First and last day of publication; null where none is known.</summary>
    public required (DateOnly First, DateOnly Last)? Published { get; init; }

    /// <summary>When the last document came in (UTC): nothing later is known; null for an empty record.</summary>
    public required DateTime? KnownUntil { get; init; }

    /// <summary>Current events.</summary>
    public required long Events { get; init; }

    /// <summary>Events of earlier codings that newer ones took the place of.</summary>
    public required long SupersededEvents { get; init; }

    /// <summary>Current events that people corrected, rejected ones apart; <see cref="Events"/> counts them too.</summary>
    public long CorrectedEvents { get; init; }

    /// <summary>Current events that people rejected; <see cref="Events"/> counts them too.</summary>
    public long RejectedEvents { get; init; }

    /// <summary>First and last day of current events; null where none is known.</summary>
    public required (DateOnly First, DateOnly Last)? Days { get; init; }

    /// <summary>Quotations.</summary>
    public required long Quotations { get; init; }

    /// <summary>Entries: events as several documents report them.</summary>
    public required long Entries { get; init; }

    /// <summary>Parts of inputs that could not be read.</summary>
    public required long SetAside { get; init; }

    /// <summary>Documents and events that were deleted.</summary>
    public required long Deletions { get; init; }

    /// <summary>Runs that wrote.</summary>
    public required long Runs { get; init; }

    /// <summary>Bytes on disk.</summary>
    public required long Bytes { get; init; }
}
