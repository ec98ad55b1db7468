namespace Readout.Web.Api.Answers;

/// <summary>A part of a list.</summary>
/// <param name="Items">The items.</param>
/// <param name="Total">How many there are in all; null where nobody counted.</param>
/// <param name="Next">What "after" takes for the part behind; null at the end.</param>
public sealed record Page<T>(IReadOnlyList<T> Items, long? Total, string? Next);
