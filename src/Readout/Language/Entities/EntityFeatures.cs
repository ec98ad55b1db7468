using Readout.Language.Tagging;
using Readout.Language.Words;
using static Readout.Language.Tagging.WordView;

namespace Readout.Language.Entities;

/// <summary>The templates of the entity tagger: the word, its neighbours, and the run of name-like words that it stands in.</summary>
internal sealed class EntityFeatures(TagSet tagSet, NameWords names)
{
    /// <summary>Hashes written for each word.</summary>
    public const int Count = 46;

    private const ulong Outside = 19;
    private const int LongestRun = 8;

    // Tags are known by name, not by number: a tagger trained anew may number them otherwise.
    private readonly ulong[] _tags = [.. Enumerable.Range(0, tagSet.Count).Select(pair => WordHash.Exact(tagSet.Penn(pair)))];
    private readonly bool[] _proper = [.. Enumerable.Range(0, tagSet.Count).Select(pair => tagSet.Universal(pair) == UniversalTag.PROPN)];

    /// <summary>Whether a name may begin here: a word tagged as a proper noun, or one with a capital that the sentence's start does not explain. Others cost nothing.</summary>
    public bool IsNameLike(TaggingWords words, ReadOnlySpan<int> tags, int i) => _proper[tags[i]] || (i > 0 && HasCapital(words[i, Shape]));

    /// <summary>Writes the hashes of word <paramref name="i"/>, given the labels already chosen for the two words before it.</summary>
    public void Write(TaggingWords words, ReadOnlySpan<int> tags, int i, int previous, int beforePrevious, Span<ulong> into)
    {
        var n = 0;
        Own(words, tags, i, into, ref n);
        Neighbours(words, tags, i, into, ref n);
        Run(words, tags, i, (ulong)previous, into, ref n);
        Past(words, tags, i, (ulong)previous, (ulong)beforePrevious, into, ref n);
        for (var t = 0; t < n; t++) into[t] = WordHash.Mix(into[t], (ulong)(t + 1));
    }

    private void Own(TaggingWords w, ReadOnlySpan<int> tags, int i, Span<ulong> f, ref int n)
    {
        var (tag, shape, kinds) = (Tag(tags, i), w[i, Shape], Kinds(w, i));
        f[n++] = w[i, Lower];
        f[n++] = w[i, Suffix3];
        f[n++] = w[i, Suffix4];
        f[n++] = w[i, Prefix3];
        f[n++] = shape;
        f[n++] = tag;
        f[n++] = WordHash.Mix(tag, shape);
        f[n++] = WordHash.Mix(w[i, Forms], shape);
        f[n++] = WordHash.Mix(w[i, NounClass], tag);
        f[n++] = WordHash.Mix(w[i, NounClass], w[i, Forms]);
        f[n++] = WordHash.Mix(shape, i == 0 ? 2UL : 3UL);
        f[n++] = WordHash.Mix(kinds, tag);
        f[n++] = WordHash.Mix(kinds, w[i, NounClass]);
    }

    private void Neighbours(TaggingWords w, ReadOnlySpan<int> tags, int i, Span<ulong> f, ref int n)
    {
        var (before, own, after) = (Tag(tags, i - 1), Tag(tags, i), Tag(tags, i + 1));
        f[n++] = w[i - 1, Lower];
        f[n++] = w[i + 1, Lower];
        f[n++] = w[i - 2, Lower];
        f[n++] = w[i + 2, Lower];
        f[n++] = WordHash.Mix(w[i - 1, Lower], w[i, Lower]);
        f[n++] = WordHash.Mix(w[i, Lower], w[i + 1, Lower]);
        f[n++] = WordHash.Mix(w[i + 1, Lower], w[i + 2, Lower]);
        f[n++] = WordHash.Mix(own, before);
        f[n++] = WordHash.Mix(own, after);
        f[n++] = WordHash.Mix(WordHash.Mix(own, before), after);
        f[n++] = WordHash.Mix(w[i, Shape], w[i + 1, Shape]);
        f[n++] = WordHash.Mix(w[i - 1, NounClass], before);
        f[n++] = WordHash.Mix(w[i + 1, NounClass], after);
        f[n++] = WordHash.Mix(Kinds(w, i), Kinds(w, i - 1));
        f[n++] = WordHash.Mix(Kinds(w, i), Kinds(w, i + 1));
    }

    // The last word of a run often says what the whole is ("... University"), the words around it what it does ("in ...", "... said").
    private void Run(TaggingWords w, ReadOnlySpan<int> tags, int i, ulong previous, Span<ulong> f, ref int n)
    {
        var (first, last) = (i, i);
        while (first > 0 && i - first < LongestRun && IsNameLike(w, tags, first - 1)) first--;
        while (last + 1 < w.Count && last - i < LongestRun && IsNameLike(w, tags, last + 1)) last++;
        var place = WordHash.Mix((ulong)(i - first), (ulong)(last - i));
        f[n++] = place;
        f[n++] = WordHash.Mix(place, previous);
        f[n++] = w[last, Lower];
        f[n++] = WordHash.Mix(w[last, Lower], previous);
        f[n++] = WordHash.Mix(w[last, NounClass], place);
        f[n++] = WordHash.Mix(w[last, Suffix3], (ulong)(last - i));
        f[n++] = w[first - 1, Lower];
        f[n++] = WordHash.Mix(w[first - 1, Lower], place);
        f[n++] = w[last + 1, Lower];
        f[n++] = WordHash.Mix(w[last + 1, Lower], place);
    }

    private void Past(TaggingWords w, ReadOnlySpan<int> tags, int i, ulong previous, ulong before, Span<ulong> f, ref int n)
    {
        var (pair, tag) = (WordHash.Mix(previous, before + 64), Tag(tags, i));
        f[n++] = previous;
        f[n++] = pair;
        f[n++] = WordHash.Mix(previous, w[i, Lower]);
        f[n++] = WordHash.Mix(previous, tag);
        f[n++] = WordHash.Mix(previous, w[i, Shape]);
        f[n++] = WordHash.Mix(previous, w[i + 1, Lower]);
        f[n++] = WordHash.Mix(WordHash.Mix(previous, w[i, NounClass]), tag);
        f[n++] = WordHash.Mix(previous, Kinds(w, i));
    }

    private ulong Tag(ReadOnlySpan<int> tags, int i) => (uint)i < (uint)tags.Length ? _tags[tags[i]] : Outside;

    private ulong Kinds(TaggingWords w, int i) => (ulong)names.Find(w[i, Lower]) + 1;

    private static bool HasCapital(ulong shape)
    {
        for (var signs = (uint)shape >> 3; signs != 0; signs >>= 3)
            if ((signs & 7) == 1) return true;
        return false;
    }
}
