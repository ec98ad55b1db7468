namespace Readout.Language.Entities;

/// <summary>A name in a sentence: a half-open stretch of its tokens, without leading articles, titles or possessive marks.
/// Names of one sentence never overlap.</summary>
/// <param name="First">0-based index of the first token.</param>
/// <param name="End">Index one past the last token; always above <paramref name="First"/>.</param>
/// <param name="Kind">What it names.</param>
public readonly record struct Entity(int First, int End, EntityKind Kind)
{
    /// <summary>Number of tokens; at least 1.</summary>
    public int Count => End - First;
}
