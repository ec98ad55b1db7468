using Readout.Language;

namespace Readout.Events.Confidence;

/// <summary>How political a document is, and each of its sentences.</summary>
internal sealed class TopicReader
{
    // A word or two say little.
    private const double Doubt = 3;
    private readonly (double Political, double Other)[] _sentences;
    private readonly (double Political, double Other) _document;

    /// <summary>Reads a document.</summary>
    /// <param name="sentences">Its sentences; their lemmas are enough.</param>
    public TopicReader(IReadOnlyList<ParsedSentence> sentences)
    {
        _sentences = new (double, double)[sentences.Count];
        for (var i = 0; i < _sentences.Length; i++)
        {
            _sentences[i] = Sum(sentences[i]);
            _document = (_document.Political + _sentences[i].Political, _document.Other + _sentences[i].Other);
        }
    }

    /// <summary>The document's leaning: the logarithm of politics to all else; 0 where it says as much of both, near 0 where it says little of either.</summary>
    public double Document => Leaning(_document);

    /// <summary>A sentence's own leaning, likewise.</summary>
    public double Sentence(int index) => Leaning(_sentences[index]);

    private static double Leaning((double Political, double Other) weights) => Math.Log((weights.Political + Doubt) / (weights.Other + Doubt));

    // A word that is said twice in a sentence counts twice; names are no topic words: the Arab League plays no football.
    private static (double Political, double Other) Sum(ParsedSentence sentence)
    {
        var (political, other) = (0.0, 0.0);
        for (var token = 0; token < sentence.Count; token++)
        {
            if (sentence.Tags[token] is not (UniversalTag.NOUN or UniversalTag.ADJ or UniversalTag.VERB)) continue;
            var weight = TopicWords.English.Weigh(sentence.Lemmas[token]);
            (political, other) = (political + weight.Political, other + weight.Other);
        }
        return (political, other);
    }
}
