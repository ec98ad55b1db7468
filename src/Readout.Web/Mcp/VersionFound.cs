using Readout.Web.Api.Answers;

namespace Readout.Web.Mcp;

/// <summary>One version of an event.</summary>
/// <param name="Run">Number of the run that wrote it.</param>
/// <param name="Added">When (UTC).</param>
/// <param name="IsCurrent">Whether it is the current one.</param>
/// <param name="Event">The event.</param>
public sealed record VersionFound(long Run, DateTime Added, bool IsCurrent, BriefEvent Event);
