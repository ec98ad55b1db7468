using Readout.Language.Words;

namespace Readout.Language.Tagging;

/// <summary>Chooses a word class and a Penn tag for each token, left to right.</summary>
internal sealed class Tagger(LinearModel model, TagSet tags)
{
    /// <summary>The pairs it chooses from.</summary>
    public TagSet Tags => tags;

    /// <summary>Tags the words last read into <paramref name="words"/>; one entry of <paramref name="into"/> a word.</summary>
    public void Tag(TaggingWords words, Span<int> into)
    {
        Span<ulong> features = stackalloc ulong[TaggerFeatures.Count];
        Span<int> scores = stackalloc int[256];
        scores = scores[..tags.Count];
        var (previous, before) = (-1, -1);
        for (var i = 0; i < words.Count; i++)
        {
            TaggerFeatures.Write(words, i, previous, before, features);
            scores.Clear();
            model.AddScores(features, scores);
            into[i] = Best(scores);
            (before, previous) = (previous, into[i]);
        }
    }

    private static int Best(ReadOnlySpan<int> scores)
    {
        var best = 0;
        for (var i = 1; i < scores.Length; i++)
            if (scores[i] > scores[best]) best = i;
        return best;
    }

    public static Tagger Load(BinaryReader reader)
    {
        var tags = TagSet.Load(reader);
        return new Tagger(LinearModel.Load(reader), tags);
    }

    public void Save(BinaryWriter writer)
    {
        tags.Save(writer);
        model.Save(writer);
    }
}
