using Readout.Text;

namespace Readout.Circumstances;

/// <summary>Words that name a day, and the day they name.</summary>
/// <param name="Token">The token of the sentence that heads the expression.</param>
/// <param name="Span">The words, in the document's text.</param>
/// <param name="Date">The day.</param>
public sealed record DateExpression(int Token, TextSpan Span, DateOnly Date);
