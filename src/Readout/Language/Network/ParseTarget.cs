namespace Readout.Language.Network;

/// <summary>Where a network writes what it finds, one value for each token.</summary>
internal readonly ref struct ParseTarget
{
    /// <summary>Heads within the sentence: 1 its first token, 0 the root.</summary>
    public required Span<int> Heads { get; init; }

    /// <summary>Relations to the heads; 0, the root relation, exactly where the head is the root.</summary>
    public required Span<byte> Relations { get; init; }

    /// <summary>Tags, as rows of the tagger's set.</summary>
    public required Span<byte> Tags { get; init; }

    /// <summary>How far each head's score stands above the best other one; left out if empty.</summary>
    public Span<float> Margins { get; init; }

    /// <summary>The part for tokens <paramref name="start"/> and the <paramref name="count"/> - 1 after it.</summary>
    public ParseTarget Slice(int start, int count) => new()
    {
        Heads = Heads.Slice(start, count),
        Relations = Relations.Slice(start, count),
        Tags = Tags.Slice(start, count),
        Margins = Margins.IsEmpty ? default : Margins.Slice(start, count),
    };
}
