using Readout.Language;

namespace Readout.Quotations;

/// <summary>The sentences of a document and the passages in them.</summary>
internal sealed class QuotedText(IReadOnlyList<ParsedSentence> sentences, IReadOnlyList<Passage> passages)
{
    public ParsedSentence this[int sentence] => sentences[sentence];

    /// <summary>Number of sentences.</summary>
    public int Count => sentences.Count;

    /// <summary>The sentence that holds an offset, or the last one that begins before it.</summary>
    public int SentenceAt(int offset)
    {
        var (low, high) = (0, sentences.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (sentences[middle].Sentence.Span.Start <= offset) low = middle;
            else high = middle - 1;
        }
        return low;
    }

    /// <summary>The first token of a sentence that begins at an offset or after it; the number of its tokens where none does.</summary>
    public int TokenFrom(int sentence, int offset)
    {
        var (tokens, at) = (sentences[sentence].Sentence.Tokens, 0);
        while (at < tokens.Length && tokens[at].Start < offset) at++;
        return at;
    }

    /// <summary>The passage that a token stands in, marks included; null for none.</summary>
    public Passage? PassageAt(int sentence, int token)
    {
        var (low, high, at) = (0, passages.Count - 1, sentences[sentence].Sentence.Tokens[token].Start);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (passages[middle].Outer.End <= at) low = middle + 1;
            else if (passages[middle].Outer.Start > at) high = middle - 1;
            else return passages[middle];
        }
        return null;
    }

    /// <summary>The token of a passage that all others in the sentence hang on, the first of several.</summary>
    public int HeadOf(int sentence, Passage passage)
    {
        var (parsed, first) = (sentences[sentence], TokenFrom(sentence, passage.Inner.Start));
        for (var token = first; token < parsed.Count && parsed.Sentence.Tokens[token].Start < passage.Inner.End; token++)
            if (parsed.Tags[token] != UniversalTag.PUNCT && !IsIn(sentence, parsed.Heads[token], passage)) return token;
        return Math.Min(first, parsed.Count - 1);
    }

    /// <summary>Whether a token stands in a passage.</summary>
    public bool IsIn(int sentence, int token, Passage passage) => token >= 0 && sentences[sentence].Sentence.Tokens[token] is var span && span.Start >= passage.Outer.Start && span.End <= passage.Outer.End;
}
