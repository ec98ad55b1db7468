using Readout.Text;

namespace Readout.Web.Records;

/// <summary>Words of a document that stand for something.</summary>
/// <param name="Span">Where, in the document.</param>
/// <param name="Kind">For what.</param>
/// <param name="Number">Number, from 0, of what they belong to: of the event on the page, of the mention or the quotation of the document; null for none.</param>
/// <param name="Note">What is said of them, line by line; null for nothing.</param>
public sealed record Mark(TextSpan Span, MarkKind Kind, int? Number = null, string? Note = null);
