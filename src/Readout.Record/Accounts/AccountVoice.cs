namespace Readout.Record.Accounts;

/// <summary>On whose word something stands: a party, or a publisher that speaks for itself.</summary>
/// <param name="Name">Country, body or publisher, as it is shown.</param>
/// <param name="Code">Country or body; null for a publisher, and for a party that nobody knows.</param>
/// <param name="IsParty">Whether it is a party, which acts itself; false for a publisher.</param>
public sealed record AccountVoice(string Name, string? Code, bool IsParty);
