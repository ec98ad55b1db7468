namespace Readout.Exchange.Scoring;

/// <summary>What the scorer reads of a quotation.</summary>
/// <param name="Document">Id of the document, as gold has it.</param>
/// <param name="Text">The words inside the marks.</param>
/// <param name="Code">Code of the speaker; null when unknown.</param>
/// <param name="Name">Name of the speaker; null when unknown.</param>
public sealed record ScoredQuotation(string? Document, string Text, string? Code, string? Name);
