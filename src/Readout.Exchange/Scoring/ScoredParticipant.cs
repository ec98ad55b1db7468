namespace Readout.Exchange.Scoring;

/// <summary>What is compared of an actor or a recipient.</summary>
/// <param name="Code">Country or organisation code; null when nobody is known, and then it is left out of the comparison.</param>
/// <param name="Sector">PLOVER sector; null for none.</param>
public sealed record ScoredParticipant(string? Code, string? Sector);
