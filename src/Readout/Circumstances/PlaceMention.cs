using Readout.Language;
using Readout.Places;

namespace Readout.Circumstances;

/// <summary>Words of a sentence that name a place, or describe one ("the city", "the British embassy").</summary>
internal sealed class PlaceMention
{
    /// <summary>0-based index of the sentence.</summary>
    public required int Sentence { get; init; }

    /// <summary>First token.</summary>
    public required int First { get; init; }

    /// <summary>One past the last token.</summary>
    public required int End { get; init; }

    /// <summary>The token on which the others hang.</summary>
    public required int Head { get; init; }

    /// <summary>What the noun of a description means; none for a name.</summary>
    public PlaceNoun Noun { get; init; }

    /// <summary>Whatever bears the name; empty for a description.</summary>
    public IReadOnlyList<Place> Candidates { get; init; } = [];

    /// <summary>What it was taken for; null until somebody asks, and where nothing can be said.</summary>
    public ResolvedPlace? Resolved { get; set; }

    /// <summary>Whether it is a name.</summary>
    public bool IsName => Noun == PlaceNoun.None;

    /// <summary>The token of a stretch that hangs on none of its others.</summary>
    public static int HeadOf(ParsedSentence s, int first, int end)
    {
        if (s.HasTree)
            for (var token = first; token < end; token++)
                if ((s.Heads[token] < first || s.Heads[token] >= end) && s.Tags[token] != UniversalTag.PUNCT) return token;
        return end - 1;
    }
}
