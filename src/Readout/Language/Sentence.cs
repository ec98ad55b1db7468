using Readout.Text;

namespace Readout.Language;

/// <summary>One sentence of a document and its tokens. Tokens never overlap, stand in order, and with the gaps between
/// them rebuild the sentence's text exactly.</summary>
public sealed class Sentence
{
    /// <summary>Makes a sentence.</summary>
    /// <param name="text">The whole text of the document, to which all offsets refer.</param>
    /// <param name="span">The sentence, without surrounding white space.</param>
    /// <param name="tokens">Its tokens in order.</param>
    /// <param name="index">0-based position among the document's sentences.</param>
    /// <param name="paragraph">0-based paragraph, counted by blank lines and line ends as the splitter saw them.</param>
    public Sentence(string text, TextSpan span, TextSpan[] tokens, int index = 0, int paragraph = 0)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(tokens);
        (Text, Span, Tokens, Index, Paragraph) = (text, span, tokens, index, paragraph);
    }

    /// <summary>The whole text of the document.</summary>
    public string Text { get; }

    /// <summary>Where the sentence stands in <see cref="Text"/>.</summary>
    public TextSpan Span { get; }

    /// <summary>The tokens' places in <see cref="Text"/>, in order.</summary>
    public TextSpan[] Tokens { get; }

    /// <summary>0-based position among the document's sentences.</summary>
    public int Index { get; }

    /// <summary>0-based paragraph of the document.</summary>
    public int Paragraph { get; }

    /// <summary>Number of tokens.</summary>
    public int Count => Tokens.Length;

    /// <summary>The characters of token <paramref name="token"/>, without a copy.</summary>
    public ReadOnlySpan<char> Word(int token) => Tokens[token].Of(Text);

    /// <summary>The sentence as a string of its own.</summary>
    public override string ToString() => Text.Substring(Span.Start, Span.Length);
}
