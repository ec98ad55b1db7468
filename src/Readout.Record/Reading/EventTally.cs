namespace Readout.Record.Reading;

/// <summary>How many events, and of what sort. Cooperation is PLOVER's quad codes 1 and 2, conflict 3 and 4; scores run from -10 to 10.</summary>
/// <param name="Events">All of them.</param>
/// <param name="Cooperation">Those that are cooperation.</param>
/// <param name="Conflict">Those that are conflict.</param>
/// <param name="CooperationScore">The sum of the scores of cooperation.</param>
/// <param name="ConflictScore">The sum of the scores of conflict.</param>
public readonly record struct EventTally(long Events, long Cooperation, long Conflict, double CooperationScore, double ConflictScore)
{
    /// <summary>The mean score of all; null for no events.</summary>
    public double? MeanScore => Mean(CooperationScore + ConflictScore, Events);

    /// <summary>The mean score of cooperation; null where there is none.</summary>
    public double? MeanCooperation => Mean(CooperationScore, Cooperation);

    /// <summary>The mean score of conflict; null where there is none.</summary>
    public double? MeanConflict => Mean(ConflictScore, Conflict);

    /// <summary>One event.</summary>
    internal static EventTally Of(bool isCooperation, double score) => isCooperation ? new EventTally(1, 1, 0, score, 0) : new EventTally(1, 0, 1, 0, score);

    /// <summary>Two together.</summary>
    public static EventTally operator +(EventTally left, EventTally right) => left.Add(right);

    /// <summary>This and another together.</summary>
    public EventTally Add(EventTally other) => new(Events + other.Events, Cooperation + other.Cooperation, Conflict + other.Conflict, CooperationScore + other.CooperationScore, ConflictScore + other.ConflictScore);

    // Scores have one decimal: their sums are rounded, so that no order of adding shows.
    private static double? Mean(double sum, long count) => count == 0 ? null : Math.Round(Math.Round(sum, 3) / count, 4);
}
