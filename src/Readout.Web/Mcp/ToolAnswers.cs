using Readout.Web.Api.Answers;

namespace Readout.Web.Mcp;

/// <summary>Events that answer a question.</summary>
/// <param name="Total">How many there are in all.</param>
/// <param name="Events">Those asked for, the newest first.</param>
/// <param name="Next">What "after" takes for those behind; null at the end.</param>
public sealed record FoundEvents(long Total, IReadOnlyList<BriefEvent> Events, string? Next);

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

/// <summary>Where a part of an event stands.</summary>
/// <param name="Part">actor, trigger, recipient or status.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends.</param>
public sealed record EvidenceSpan(string Part, int Start, int End);

/// <summary>One version of an event.</summary>
/// <param name="Run">Number of the run that wrote it.</param>
/// <param name="Added">When (UTC).</param>
/// <param name="IsCurrent">Whether it is the current one.</param>
/// <param name="Event">The event.</param>
public sealed record VersionFound(long Run, DateTime Added, bool IsCurrent, BriefEvent Event);

/// <summary>Accounts, a comparison for each meeting or incident.</summary>
/// <param name="Comparisons">The comparisons; empty where nothing is known.</param>
public sealed record FoundAccounts(IReadOnlyList<AccountAnswer> Comparisons);

/// <summary>What one party did to another.</summary>
/// <param name="Actor">Who acts.</param>
/// <param name="Recipient">To whom.</param>
/// <param name="Periods">Period by period.</param>
/// <param name="Latest">The latest events, with their sources.</param>
public sealed record DyadFound(string Actor, string Recipient, IReadOnlyList<PeriodAnswer> Periods, IReadOnlyList<BriefEvent> Latest);

/// <summary>Reports that hold words.</summary>
/// <param name="Documents">The reports, the latest first.</param>
public sealed record FoundDocuments(IReadOnlyList<FoundAnswer> Documents);
