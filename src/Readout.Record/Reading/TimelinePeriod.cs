namespace Readout.Record.Reading;

/// <summary>The events of one period.</summary>
/// <param name="Start">First day.</param>
/// <param name="End">Last day.</param>
/// <param name="Documents">Documents that were published in it, by the publishers asked for.</param>
/// <param name="Tally">The events of its days.</param>
public sealed record TimelinePeriod(DateOnly Start, DateOnly End, long Documents, EventTally Tally)
{
    /// <summary>Whether anything is known of the period: without a document of that time, no event means "no data", not "nothing happened".</summary>
    public bool HasData => Documents > 0 || Tally.Events > 0;
}
