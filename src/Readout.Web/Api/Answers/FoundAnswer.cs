namespace Readout.Web.Api.Answers;

/// <summary>A document that holds words that were searched for.</summary>
/// <param name="Document">The document.</param>
/// <param name="Snippet">The words around the first that was found, as they stand in the text.</param>
/// <param name="Start">Where the snippet begins in the text, in UTF-16 code units.</param>
/// <param name="End">Where it ends.</param>
public sealed record FoundAnswer(DocumentAnswer Document, string Snippet, int Start, int End);
