using Readout.Record.Reading;

namespace Readout.Web.Api.Answers;

/// <summary>One event as everybody who reports it tells it.</summary>
/// <param name="Id">Its id: that of the report that leads it.</param>
/// <param name="Reports">How many events report it.</param>
/// <param name="Documents">How many documents they stand in.</param>
/// <param name="Publishers">How many publishers tell it in words of their own.</param>
/// <param name="FirstDay">First day that any report gives; null where none does.</param>
/// <param name="LastDay">Last day that any report gives; null where none does.</param>
/// <param name="FirstReport">Day of the first report; null when unknown.</param>
/// <param name="LastReport">Day of the last report; null when unknown.</param>
/// <param name="Tolls">What was counted.</param>
/// <param name="Conflicts">Entries that tell of it otherwise.</param>
/// <param name="Lead">The report by which it is counted.</param>
public sealed record EntryAnswer(string Id, long Reports, long Documents, long Publishers, DateOnly? FirstDay, DateOnly? LastDay, DateOnly? FirstReport, DateOnly? LastReport,
    IReadOnlyList<TollRange> Tolls, IReadOnlyList<EntryConflict> Conflicts, ApiEvent Lead)
{
    internal static EntryAnswer Of(StoredEntry entry) =>
        new(entry.Id, entry.Reports, entry.Documents, entry.Publishers, entry.FirstDay, entry.LastDay, entry.FirstReport, entry.LastReport, entry.Tolls, entry.Conflicts, ApiEvent.Of(entry.Lead));
}
