namespace Readout.Web.Mcp;

/// <summary>Where a part of an event stands.</summary>
/// <param name="Part">actor, trigger, recipient or status.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends.</param>
public sealed record EvidenceSpan(string Part, int Start, int End);
