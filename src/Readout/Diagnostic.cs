namespace Readout;

/// <summary>Something odd about a document that did not keep it from being coded.</summary>
/// <param name="Code">Stable short name: "no-date", "no-text".</param>
/// <param name="Message">What it is, and what follows from it.</param>
public sealed record Diagnostic(string Code, string Message);
