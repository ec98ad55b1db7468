using Readout.Record.Reading;

namespace Readout.Cli;

/// <summary>A tally as cells of a row.</summary>
internal static class TallyCells
{
    public static string[] Columns { get; } = ["events", "mean_score", "cooperation", "mean_cooperation", "conflict", "mean_conflict"];

    public static object?[] Of(EventTally tally) => [tally.Events, tally.MeanScore, tally.Cooperation, tally.MeanCooperation, tally.Conflict, tally.MeanConflict];
}
