using Readout.Web.Api.Answers;

namespace Readout.Web.Mcp;

/// <summary>Events that answer a question.</summary>
/// <param name="Total">How many there are in all.</param>
/// <param name="Events">Those asked for, the newest first.</param>
/// <param name="Next">What "after" takes for those behind; null at the end.</param>
public sealed record FoundEvents(long Total, IReadOnlyList<BriefEvent> Events, string? Next);
