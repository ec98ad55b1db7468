using Readout.Language.Words;
using static Readout.Language.Tagging.WordView;

namespace Readout.Language.Tagging;

/// <summary>The templates of the word-class tagger: what about a word and its neighbours votes for its tag.</summary>
internal static class TaggerFeatures
{
    /// <summary>Hashes written for each word.</summary>
    public const int Count = 45;

    /// <summary>Writes the hashes of word <paramref name="i"/>, given the tags already chosen for the two words before it.</summary>
    public static void Write(TaggingWords words, int i, int previous, int beforePrevious, Span<ulong> into)
    {
        var n = 0;
        Own(words, i, into, ref n);
        Neighbours(words, i, into, ref n);
        Past(words, i, (ulong)(previous + 1), (ulong)(beforePrevious + 1), into, ref n);
        for (var t = 0; t < n; t++) into[t] = WordHash.Mix(into[t], (ulong)(t + 1));
    }

    private static void Own(TaggingWords w, int i, Span<ulong> f, ref int n)
    {
        for (var view = Lower; view <= Prefix3; view++) f[n++] = w[i, view];
        var first = i == 0 ? 2UL : 3UL;
        f[n++] = w[i, Shape];
        f[n++] = WordHash.Mix(w[i, Shape], first);
        f[n++] = WordHash.Mix(w[i, Shape], w[i, Suffix3]);
        f[n++] = w[i, Forms];
        f[n++] = WordHash.Mix(w[i, Forms], w[i, Shape]);
        f[n++] = WordHash.Mix(w[i, Forms], w[i, Suffix2]);
        f[n++] = WordHash.Mix(w[i, NounClass], w[i, VerbClass] + 64);
        f[n++] = WordHash.Mix(w[i, NounClass], w[i, Forms]);
        f[n++] = WordHash.Mix(w[i, Lower], w[i, Shape]);
        f[n++] = WordHash.Mix(w[i, Suffix1], w[i, Forms]);
    }

    private static void Neighbours(TaggingWords w, int i, Span<ulong> f, ref int n)
    {
        f[n++] = w[i - 1, Lower];
        f[n++] = w[i + 1, Lower];
        f[n++] = w[i - 2, Lower];
        f[n++] = w[i + 2, Lower];
        f[n++] = WordHash.Mix(w[i - 1, Lower], w[i, Lower]);
        f[n++] = WordHash.Mix(w[i, Lower], w[i + 1, Lower]);
        f[n++] = WordHash.Mix(w[i - 1, Lower], w[i + 1, Lower]);
        f[n++] = WordHash.Mix(w[i + 1, Lower], w[i + 2, Lower]);
        f[n++] = w[i + 1, Suffix3];
        f[n++] = w[i - 1, Suffix3];
        f[n++] = w[i + 1, Shape];
        f[n++] = w[i + 1, Forms];
        f[n++] = w[i - 1, Forms];
        f[n++] = WordHash.Mix(w[i, Forms], w[i + 1, Forms]);
        f[n++] = WordHash.Mix(WordHash.Mix(w[i - 1, Forms], w[i, Forms]), w[i + 1, Forms]);
        f[n++] = WordHash.Mix(w[i, Shape], w[i + 1, Shape]);
    }

    private static void Past(TaggingWords w, int i, ulong previous, ulong before, Span<ulong> f, ref int n)
    {
        var pair = WordHash.Mix(previous, before);
        f[n++] = previous;
        f[n++] = before;
        f[n++] = pair;
        f[n++] = WordHash.Mix(previous, w[i, Lower]);
        f[n++] = WordHash.Mix(pair, w[i, Lower]);
        f[n++] = WordHash.Mix(previous, w[i, Suffix3]);
        f[n++] = WordHash.Mix(previous, w[i, Forms]);
        f[n++] = WordHash.Mix(pair, w[i, Forms]);
        f[n++] = WordHash.Mix(previous, w[i + 1, Lower]);
        f[n++] = WordHash.Mix(WordHash.Mix(previous, w[i, Forms]), w[i + 1, Forms]);
        f[n++] = WordHash.Mix(WordHash.Mix(pair, w[i, Suffix2]), w[i, Shape]);
    }
}
