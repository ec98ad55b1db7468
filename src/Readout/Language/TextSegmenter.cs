using Readout.Text;

namespace Readout.Language;

/// <summary>Raw English text to sentences to tokens.</summary>
public static class TextSegmenter
{
    /// <summary>Divides a text into sentences and each sentence into tokens.</summary>
    /// <param name="text">Any text; nothing in it makes this throw.</param>
    /// <returns>The sentences in order; sentences, tokens, and the gaps between them rebuild the text exactly. Empty when the text holds nothing but gaps.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static IReadOnlyList<Sentence> Segment(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var (spans, paragraphs, tokens) = (new List<TextSpan>(), new List<int>(), new List<TextSpan>());
        SentenceSplitter.Split(text, spans, paragraphs);
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
