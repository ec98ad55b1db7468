namespace Readout.Record.Reading;

/// <summary>What somebody did, and what was done to them.</summary>
/// <param name="Code">Country or body; "" when unknown.</param>
/// <param name="Sector">Sector; null for none.</param>
/// <param name="Name">Canonical name; null for none.</param>
/// <param name="Acting">Events in which they act.</param>
/// <param name="Receiving">Events that are done to them.</param>
public sealed record ActorCount(string Code, string? Sector, string? Name, long Acting, long Receiving);
