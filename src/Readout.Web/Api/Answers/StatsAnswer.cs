using Readout.Record.Reading;

namespace Readout.Web.Api.Answers;

/// <summary>What is in the record, and what answers for it.</summary>
/// <param name="Documents">Documents.</param>
/// <param name="Publishers">Publishers of documents.</param>
/// <param name="Events">Current events: every report counts.</param>
/// <param name="Entries">Events as several documents report them.</param>
/// <param name="Quotations">Quotations.</param>
/// <param name="FirstPublished">First day of publication; null when unknown.</param>
/// <param name="LastPublished">Last day of publication; null when unknown.</param>
/// <param name="FirstDay">First day of events; null when unknown.</param>
/// <param name="LastDay">Last day of events; null when unknown.</param>
/// <param name="KnownUntil">When the last document came in (UTC): nothing later is known; null for an empty record.</param>
/// <param name="SetAside">Parts of inputs that could not be read.</param>
/// <param name="Deletions">Documents and events that were deleted.</param>
/// <param name="State">Another after each change of the record.</param>
/// <param name="Version">Version of this program.</param>
public sealed record StatsAnswer(long Documents, long Publishers, long Events, long Entries, long Quotations, DateOnly? FirstPublished, DateOnly? LastPublished, DateOnly? FirstDay, DateOnly? LastDay, DateTime? KnownUntil, long SetAside,
    long Deletions, string State, string Version)
{
    internal static StatsAnswer Of(RecordStats stats, string state) => new(stats.Documents, stats.Publishers, stats.Events, stats.Entries, stats.Quotations, stats.Published?.First, stats.Published?.Last, stats.Days?.First, stats.Days?.Last,
        stats.KnownUntil, stats.SetAside, stats.Deletions, state, Parts.CoderName.Version);
}
