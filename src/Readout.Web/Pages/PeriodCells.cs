using Readout.Record.Reading;

namespace Readout.Web.Pages;

/// <summary>A period as a spreadsheet takes it: one form on every page that counts by time. Cells are empty where there is no data, which is not zero.</summary>
internal static class PeriodCells
{
    /// <summary>Names of the columns.</summary>
    public static readonly IReadOnlyList<string> Columns = ["start", "end", "has_data", "events", "cooperation", "conflict", "mean_score"];

    /// <summary>A period's cells.</summary>
    public static IReadOnlyList<object?> Of(TimelinePeriod period) => period.HasData
        ? [period.Start, period.End, true, period.Tally.Events, period.Tally.Cooperation, period.Tally.Conflict, period.Tally.MeanScore]
        : [period.Start, period.End, false, null, null, null, null];
}
