using Readout.Text;

namespace Readout.Language;

/// <summary>Raw English text to sentences to tokens.</summary>
public static class TextSegmenter
{
    /// <summary>Divides a text into sentences and each sentence into tokens.</summary>
    /// <param name="text">Any text; nothing in it makes this throw.</param>
    /// <param name="from">Offset at which to begin; what stands before it is a gap. Default 0.</param>
    /// <returns>The sentences in order; sentences, tokens, and the gaps between them rebuild the text exactly. Empty when the text holds nothing but gaps.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="from"/> lies outside the text.</exception>
    public static IReadOnlyList<Sentence> Segment(string text, int from = 0)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)from, (uint)text.Length, nameof(from));
        var (spans, paragraphs, tokens) = (new List<TextSpan>(), new List<int>(), new List<TextSpan>());
        SentenceSplitter.Split(text, spans, paragraphs, from);
        var sentences = new Sentence[spans.Count];
        for (var i = 0; i < sentences.Length; i++)
        {
            tokens.Clear();
            Tokenizer.Tokenize(text, spans[i], tokens);
            sentences[i] = new Sentence(text, spans[i], [.. tokens], i, paragraphs[i]);
        }
        return sentences;
    }
}
