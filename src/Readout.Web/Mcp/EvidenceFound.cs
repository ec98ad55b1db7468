using Readout.Web.Api.Answers;

namespace Readout.Web.Mcp;

/// <summary>What an event rests on. Offsets are UTF-16 code units of the document's text.</summary>
/// <param name="Event">The event, with its sentence and source.</param>
/// <param name="DocumentKey">Key of the document.</param>
/// <param name="Start">Where the sentence begins; -1 when unknown.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Spans">Where actor, trigger, recipient and status cue stand.</param>
/// <param name="Trigger">The words that carry the event; null when not given.</param>
/// <param name="Pattern">Id of the pattern that found it; null when not given.</param>
/// <param name="Coder">Version of the coder; null when not given.</param>
/// <param name="IsCurrent">Whether no newer version took its place.</param>
/// <param name="Entry">Id of the entry that it is a report of; null for an older version.</param>
/// <param name="OtherReports">Other reports of the same event.</param>
/// <param name="Versions">All its versions, the oldest first.</param>
public sealed record EvidenceFound(BriefEvent Event, string DocumentKey, int Start, int End, IReadOnlyList<EvidenceSpan> Spans, string? Trigger, string? Pattern, string? Coder, bool IsCurrent, string? Entry, IReadOnlyList<BriefEvent> OtherReports, IReadOnlyList<VersionFound> Versions);
