using Readout.Language;
using Readout.Language.Entities;
using Readout.Language.Tagging;
using Readout.Language.Words;

namespace Readout.Train;

/// <summary>Trains the entity tagger: an averaged perceptron that sees the tagger's tags and its own earlier labels.</summary>
internal sealed class EntityTrainer(TagSet tagSet, WordForms forms, NameWords names)
{
    // Beyond these the model grows and the figures do not; a table of 131,072 slots stays three quarters full.
    private const int MostFeatures = 98_000;

    // A label must win clearly: the names of the training part are few, and a bare win says little about others.
    private const float Margin = 30;
    private readonly AveragedPerceptron _perceptron = new(EntityLabels.Count);
    private readonly EntityFeatures _features = new(tagSet, names);
    private readonly TaggingWords _words = new();
    private byte[] _gold = [];

    /// <summary>Trains on sentences whose names are known.</summary>
    /// <param name="sentences">The sentences.</param>
    /// <param name="tags">The tagger's pair for each word of each sentence; best from a tagger that has not seen the sentence.</param>
    /// <param name="epochs">How often to go through all of them.</param>
    /// <param name="seed">Decides the order.</param>
    public EntityTagger Train(IReadOnlyList<EntitySentence> sentences, IReadOnlyList<int[]> tags, int epochs, int seed)
    {
        var order = Enumerable.Range(0, sentences.Count).ToArray();
        var random = new Random(seed);
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            random.Shuffle(order);
            var wrong = 0;
            foreach (var at in order) wrong += Learn(sentences[at], tags[at]);
            Console.Error.WriteLine($"entities: epoch {epoch + 1}, {wrong} wrong, {_perceptron.FeatureCount} features");
        }
        return new EntityTagger(_perceptron.Average(MostFeatures), tagSet, names);
    }

    private int Learn(EntitySentence known, int[] tags)
    {
        Span<ulong> features = stackalloc ulong[EntityFeatures.Count];
        var count = known.Sentence.Count;
        if (_gold.Length < count) _gold = new byte[count * 2];
        _words.Read(known.Sentence, forms);
        EntityLabels.Write(known.Names, _gold.AsSpan(0, count));
        var (previous, before, wrong) = (EntityLabels.Outside, EntityLabels.Outside, 0);
        for (var i = 0; i < count; i++)
        {
            var label = EntityLabels.Outside;
            if (EntityLabels.IsOpen(previous) || _features.IsNameLike(_words, tags, i))
            {
                _features.Write(_words, tags, i, previous, before, features);
                label = _perceptron.Learn(features, _gold[i], Margin);
            }
            if (label != _gold[i]) wrong++;
            (before, previous) = (previous, label);
        }
        return wrong;
    }
}
