using Readout.Language.Tagging;

namespace Readout.Language.Entities;

/// <summary>Finds the names of persons, organisations and places, left to right, each word once.</summary>
internal sealed class EntityTagger(LinearModel model, TagSet tagSet, NameWords names)
{
    private readonly EntityFeatures _features = new(tagSet, names);

    /// <summary>Labels the words last read into <paramref name="words"/>; the labels of one sentence always make whole names.</summary>
    /// <param name="words">The words.</param>
    /// <param name="tags">The tagger's pair for each word.</param>
    /// <param name="into">Receives one of <see cref="EntityLabels"/> a word.</param>
    public void Tag(TaggingWords words, ReadOnlySpan<int> tags, Span<byte> into)
    {
        Span<ulong> features = stackalloc ulong[EntityFeatures.Count];
        Span<int> scores = stackalloc int[EntityLabels.Count];
        tags = tags[..words.Count];
        var (previous, before) = (EntityLabels.Outside, EntityLabels.Outside);
        for (var i = 0; i < words.Count; i++)
        {
            var label = EntityLabels.Outside;
            if (EntityLabels.IsOpen(previous) || _features.IsNameLike(words, tags, i))
            {
                _features.Write(words, tags, i, previous, before, features);
                scores.Clear();
                model.AddScores(features, scores);
                label = Best(scores, previous, i + 1 == words.Count);
            }
            into[i] = (byte)label;
            (before, previous) = (previous, label);
        }
    }

    private static int Best(ReadOnlySpan<int> scores, int previous, bool isLastToken)
    {
        var best = -1;
        for (var label = 0; label < scores.Length; label++)
            if (EntityLabels.CanFollow(previous, label, isLastToken) && (best < 0 || scores[label] > scores[best])) best = label;
        return best;
    }

    /// <summary>Reads what <see cref="Save"/> wrote.</summary>
    /// <param name="reader">The model.</param>
    /// <param name="tagSet">The pairs of the tagger whose choices will be given to <see cref="Tag"/>.</param>
    /// <exception cref="InvalidDataException">The model knows other labels.</exception>
    public static EntityTagger Load(BinaryReader reader, TagSet tagSet)
    {
        var names = NameWords.Load(reader);
        var model = LinearModel.Load(reader);
        if (model.ClassCount != EntityLabels.Count) throw new InvalidDataException($"entity model: {model.ClassCount} labels, expected {EntityLabels.Count}");
        return new EntityTagger(model, tagSet, names);
    }

    public void Save(BinaryWriter writer)
    {
        names.Save(writer);
        model.Save(writer);
    }
}
