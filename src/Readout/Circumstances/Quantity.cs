using Readout.Language;
using Readout.Text;

namespace Readout.Circumstances;

/// <summary>Words of a sentence that say how many.</summary>
/// <param name="First">First token, bounds and currency signs with it ("at least 14", "$3 billion").</param>
/// <param name="Core">First token of the number itself.</param>
/// <param name="End">One past the last token.</param>
/// <param name="Value">The number; null where the words are vague, a range or an upper bound.</param>
/// <param name="Low">The least that the words allow; null for no lower bound.</param>
/// <param name="High">The most that the words allow; null for no upper bound.</param>
/// <param name="Currency">ISO 4217 code; null for anything but money.</param>
internal readonly record struct Quantity(int First, int Core, int End, decimal? Value, decimal? Low, decimal? High, string? Currency)
{
    /// <summary>The words, in the document's text.</summary>
    public TextSpan Span(Sentence sentence) => sentence.Tokens[First].Cover(sentence.Tokens[End - 1]);
}
