using Readout.Text;

namespace Readout.Actors;

/// <summary>A stretch of a sentence that names or describes somebody.</summary>
public sealed class Mention
{
    /// <summary>0-based index of the sentence in the document.</summary>
    public required int Sentence { get; init; }

    /// <summary>Token of the sentence that heads the mention.</summary>
    public required int Head { get; init; }

    /// <summary>First token of the mention.</summary>
    public required int First { get; init; }

    /// <summary>One past the last token of the mention.</summary>
    public required int End { get; init; }

    /// <summary>Where it stands in the document's text.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>Who it stands for: one, several ("the two powers"), or none when nobody is known. Never a filler.</summary>
    public IReadOnlyList<ActorReference> Actors { get; set; } = [];

    /// <summary>Why <see cref="Actors"/> is empty; null when it is not.</summary>
    public string? UnresolvedReason { get; set; }
}
