namespace Readout.Attribution;

/// <summary>", Kyiv said," by the order of the words: parsers misread many of them, and hang what is said on the verb of speech and who says it on the words before.</summary>
/// <param name="First">First token of the aside.</param>
/// <param name="End">One past its last one.</param>
/// <param name="Source">Token that heads the source.</param>
/// <param name="Verb">The verb of speech.</param>
/// <param name="ClaimFirst">First token of what is said.</param>
/// <param name="ClaimEnd">One past the last one; the aside may stand between the two.</param>
internal readonly record struct Aside(int First, int End, int Source, int Verb, int ClaimFirst, int ClaimEnd)
{
    /// <summary>Whether a token belongs to what is said.</summary>
    public bool Covers(int token) => token >= ClaimFirst && token < ClaimEnd && (token < First || token >= End);
}
