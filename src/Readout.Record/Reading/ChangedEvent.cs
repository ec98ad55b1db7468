using Readout.Exchange.Rows;

namespace Readout.Record.Reading;

/// <summary>An event of which the record's columns do not say what holds.</summary>
/// <param name="Stored">The event; its correction, if any, with it.</param>
/// <param name="Publisher">Publisher of its document; null when unknown.</param>
/// <param name="IsLead">Whether it stands for its entry: the coder's leader, or the first of the others where people rejected that one.</param>
internal sealed record ChangedEvent(StoredEvent Stored, string? Publisher, bool IsLead)
{
    /// <summary>What it says now.</summary>
    public EventRow Row => Stored.Corrected?.Row ?? Stored.Row;

    /// <summary>Whether people said that it is none.</summary>
    public bool IsRejected => Stored.Corrected is { IsRejected: true };

    /// <summary>Whether people changed it; otherwise it stands in for a report that they rejected.</summary>
    public bool IsCorrected => Stored.Corrected is not null;
}
