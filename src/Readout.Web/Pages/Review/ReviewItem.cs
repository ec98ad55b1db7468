using Readout.Record.Reading;

namespace Readout.Web.Pages.Review;

/// <summary>An event that wants a look, and why.</summary>
/// <param name="Stored">The event.</param>
/// <param name="Reports">What readers reported of it, the oldest first; empty for nothing.</param>
/// <param name="Contradictions">Reports that contradict it, the surest first; empty for none.</param>
public sealed record ReviewItem(StoredEvent Stored, IReadOnlyList<StoredCorrection> Reports, IReadOnlyList<Contradiction> Contradictions)
{
    /// <summary>What it says now.</summary>
    public Exchange.Rows.EventRow Row => Stored.Told;
}
