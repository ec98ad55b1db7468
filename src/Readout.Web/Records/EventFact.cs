namespace Readout.Web.Records;

/// <summary>One thing that is said of an event, and how it is known.</summary>
/// <param name="Name">What it is ("Actor").</param>
/// <param name="Value">What is said.</param>
/// <param name="Why">How it is known, as the coder gives it; null where nothing is to be told.</param>
public sealed record EventFact(string Name, string Value, string? Why = null);
