using Readout.Language;
using Readout.Language.Tagging;
using Readout.Language.Words;

namespace Readout.Train;

/// <summary>Trains the tagger: an averaged perceptron that sees its own earlier choices.</summary>
internal sealed class TaggerTrainer(TagSet tags, WordForms forms)
{
    private readonly AveragedPerceptron _perceptron = new(tags.Count);
    private readonly TaggingWords _words = new();

    public Tagger Train(IReadOnlyList<ParsedSentence> sentences, int epochs, int seed)
    {
        var gold = sentences.Select(s => Enumerable.Range(0, s.Count).Select(i => tags.Find(s.Tags[i], s.PennTags[i])).ToArray()).ToArray();
        var order = Enumerable.Range(0, sentences.Count).ToArray();
        var random = new Random(seed);
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            random.Shuffle(order);
            var wrong = 0;
            foreach (var at in order) wrong += Learn(sentences[at], gold[at]);
            Console.Error.WriteLine($"tagger: epoch {epoch + 1}, {wrong} wrong, {_perceptron.FeatureCount} features");
        }
        return new Tagger(_perceptron.Average(), tags);
    }

    private int Learn(ParsedSentence sentence, int[] gold)
    {
        Span<ulong> features = stackalloc ulong[TaggerFeatures.Count];
        _words.Read(sentence.Sentence, forms);
        var (previous, before, wrong) = (-1, -1, 0);
        for (var i = 0; i < sentence.Count; i++)
        {
            TaggerFeatures.Write(_words, i, previous, before, features);
            var best = _perceptron.Learn(features, gold[i]);
            if (best != gold[i]) wrong++;
            (before, previous) = (previous, best);
        }
        return wrong;
    }
}
