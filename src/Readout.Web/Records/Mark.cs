using Readout.Text;

namespace Readout.Web.Records;

/// <summary>Words of a document that stand for something.</summary>
/// <param name="Span">Where, in the document.</param>
/// <param name="Kind">For what.</param>
/// <param name="Event">Number of the event on the page that they belong to, from 0; null for none.</param>
/// <param name="Note">What is said of them; null for nothing.</param>
public sealed record Mark(TextSpan Span, MarkKind Kind, int? Event = null, string? Note = null);
