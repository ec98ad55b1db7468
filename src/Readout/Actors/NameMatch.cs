namespace Readout.Actors;

/// <summary>A name found in a sentence.</summary>
/// <param name="First">Its first token.</param>
/// <param name="End">One past its last token.</param>
/// <param name="Entry">What the tables say of it at the document's day.</param>
/// <param name="IsFormer">Whether a person's term had ended by then.</param>
internal sealed record NameMatch(int First, int End, NameEntry Entry, bool IsFormer);
