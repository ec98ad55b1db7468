using Readout.Language;
using Readout.Language.Parsing;
using Readout.Language.Tagging;
using Readout.Language.Words;

namespace Readout.Train;

/// <summary>Writes treebanks as the numbers that the network trains on, so that features are reckoned in one place only.</summary>
internal sealed class NetworkExport(TagSet tags, WordForms forms)
{
    private const int Folds = 5;
    private static readonly int[] s_least = [2, 2, 2, 2, 1, 2, 1, 1];
    private readonly TaggingWords _words = new();

    /// <summary>The vocabularies that the training part supports.</summary>
    public ParserFeatures Vocabularies(IReadOnlyList<Conllu.Block> train)
    {
        var counts = ParserFeatures.Views.Select(_ => new Dictionary<ulong, int>()).ToArray();
        foreach (var block in train)
        {
            _words.Read(block.Parsed.Sentence, forms);
            for (var i = 0; i < block.Parsed.Count; i++)
                for (var slot = 0; slot < counts.Length; slot++)
                    counts[slot][_words[i, ParserFeatures.Views[slot]]] = counts[slot].GetValueOrDefault(_words[i, ParserFeatures.Views[slot]]) + 1;
        }
        return new ParserFeatures([.. counts.Select((count, slot) => new FeatureVocabulary(
            [.. count.Where(pair => pair.Value >= s_least[slot]).OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).Select(pair => pair.Key)]))]);
    }

    /// <summary>Tags each fold with a tagger that has not seen it, so that training meets tags as wrong as they will be.</summary>
    public int[][] Jackknife(IReadOnlyList<Conllu.Block> train, int epochs, int seed)
    {
        var tagged = new int[train.Count][];
        for (var fold = 0; fold < Folds; fold++)
        {
            var kept = train.Where((_, i) => i / 10 % Folds != fold).Select(block => block.Parsed).ToList();
            var tagger = new TaggerTrainer(tags, forms).Train(kept, epochs, seed);
            for (var i = 0; i < train.Count; i++)
                if (i / 10 % Folds == fold) tagged[i] = Tag(tagger, train[i].Parsed.Sentence);
        }
        return tagged;
    }

    public int[] Tag(Tagger tagger, Sentence sentence)
    {
        _words.Read(sentence, forms);
        var into = new int[sentence.Count];
        tagger.Tag(_words, into);
        return into;
    }

    /// <summary>One sentence after the other: length, then for each word its slots, head (0 root), relation and pair of tags.</summary>
    public void Write(BinaryWriter writer, IReadOnlyList<Conllu.Block> blocks, IReadOnlyList<int[]> tagged, ParserFeatures features)
    {
        for (var at = 0; at < blocks.Count; at++)
        {
            var parsed = blocks[at].Parsed;
            _words.Read(parsed.Sentence, forms);
            var slots = new int[parsed.Count * ParserFeatures.SlotCount];
            features.Write(_words, tagged[at], slots);
            writer.Write(parsed.Count);
            for (var i = 0; i < parsed.Count; i++)
            {
                for (var slot = 0; slot < ParserFeatures.SlotCount; slot++) writer.Write(slots[(i * ParserFeatures.SlotCount) + slot]);
                writer.Write(parsed.Heads[i] + 1);
                writer.Write((int)parsed.Relations[i]);
                writer.Write(tags.Find(parsed.Tags[i], parsed.PennTags[i]));
            }
        }
    }
}
