namespace Readout.Record.Reading;

/// <summary>What one did to another.</summary>
/// <param name="Actor">Code of who acts.</param>
/// <param name="Recipient">Code of whom it is done to.</param>
/// <param name="Start">First day of the period; null where all days count together, or the day is unknown.</param>
/// <param name="Tally">The events.</param>
public sealed record DyadCount(string Actor, string Recipient, DateOnly? Start, EventTally Tally);
