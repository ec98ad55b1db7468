namespace Readout.Web.Api.Answers;

/// <summary>An entry with all that reports it.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Evidence">The reports, the oldest first; the first thousand.</param>
public sealed record EvidenceAnswer(EntryAnswer Entry, IReadOnlyList<ApiEvent> Evidence);
