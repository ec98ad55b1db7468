namespace Readout.Web.Records;

/// <summary>A stretch of a text over which no mark begins or ends.</summary>
/// <param name="Text">Its words.</param>
/// <param name="Marks">The marks over it.</param>
/// <param name="Anchors">Numbers of the events that are found here.</param>
/// <param name="IsFirst">Whether one of its marks begins here.</param>
public sealed record ArticlePiece(string Text, IReadOnlyList<Mark> Marks, IReadOnlyList<int> Anchors, bool IsFirst);
