using Readout.Language.Tagging;

namespace Readout.Language.Parsing;

/// <summary>The network's inputs: for each word one row in each of nine embedding tables.</summary>
internal sealed class ParserFeatures(IReadOnlyList<FeatureVocabulary> vocabularies)
{
    /// <summary>Inputs a word: eight views of the word and the tagger's pair of tags.</summary>
    public const int SlotCount = 9;

    /// <summary>The views, in the order of the slots; the tags come last.</summary>
    public static readonly WordView[] Views =
        [WordView.Lower, WordView.Suffix3, WordView.Suffix2, WordView.Prefix3, WordView.Shape, WordView.Forms, WordView.NounClass, WordView.VerbClass];

    /// <summary>One vocabulary a view; the tags need none.</summary>
    public IReadOnlyList<FeatureVocabulary> Vocabularies => vocabularies;

    /// <summary>Writes <see cref="SlotCount"/> rows for each word.</summary>
    public void Write(TaggingWords words, ReadOnlySpan<int> tags, Span<int> into)
    {
        for (var i = 0; i < words.Count; i++)
        {
            var row = into.Slice(i * SlotCount, SlotCount);
            for (var slot = 0; slot < Views.Length; slot++) row[slot] = vocabularies[slot].Find(words[i, Views[slot]]);
            row[SlotCount - 1] = tags[i] + 1;
        }
    }

    public static ParserFeatures Load(BinaryReader reader) =>
        new([.. Views.Select(_ => FeatureVocabulary.Load(reader))]);

    public void Save(BinaryWriter writer)
    {
        foreach (var vocabulary in vocabularies) vocabulary.Save(writer);
    }
}
