using Readout.Text;

namespace Readout.Quotations;

/// <summary>A stretch of one paragraph within quotation marks.</summary>
/// <param name="Outer">With the marks.</param>
/// <param name="Inner">Without them and without white space at either end.</param>
/// <param name="Paragraph">0-based paragraph.</param>
/// <param name="IsClosed">Whether a mark closes it; where none does, the next paragraph goes on.</param>
/// <param name="Continues">Whether it goes on where the paragraph before left off.</param>
internal sealed record Passage(TextSpan Outer, TextSpan Inner, int Paragraph, bool IsClosed, bool Continues);
