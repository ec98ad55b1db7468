namespace Readout.Language.Tagging;

/// <summary>The pairs of word class and Penn tag that the treebanks use; a tagger chooses one pair a word, so that the two never disagree.</summary>
internal sealed class TagSet
{
    private readonly (UniversalTag Universal, string Penn)[] _pairs;
    private readonly int[] _pennIndex;

    public TagSet(IReadOnlyList<(UniversalTag Universal, string Penn)> pairs)
    {
        _pairs = [.. pairs];
        PennNames = [.. _pairs.Select(pair => pair.Penn).Distinct().Order(StringComparer.Ordinal)];
        _pennIndex = [.. _pairs.Select(pair => Array.IndexOf(PennNames, pair.Penn))];
    }

    /// <summary>Number of pairs.</summary>
    public int Count => _pairs.Length;

    /// <summary>The Penn tags in ordinal order.</summary>
    public string[] PennNames { get; }

    public UniversalTag Universal(int pair) => _pairs[pair].Universal;

    public string Penn(int pair) => _pairs[pair].Penn;

    /// <summary>Position of the pair's Penn tag in <see cref="PennNames"/>.</summary>
    public int PennIndex(int pair) => _pennIndex[pair];

    /// <summary>The pair's number; -1 when the treebanks never use it.</summary>
    public int Find(UniversalTag universal, string penn) => Array.IndexOf(_pairs, (universal, penn));

    public static TagSet Load(BinaryReader reader)
    {
        var pairs = new (UniversalTag, string)[reader.ReadInt32()];
        for (var i = 0; i < pairs.Length; i++) pairs[i] = ((UniversalTag)reader.ReadByte(), reader.ReadString());
        return new TagSet(pairs);
    }

    public void Save(BinaryWriter writer)
    {
        writer.Write(_pairs.Length);
        foreach (var (universal, penn) in _pairs)
        {
            writer.Write((byte)universal);
            writer.Write(penn);
        }
    }
}
