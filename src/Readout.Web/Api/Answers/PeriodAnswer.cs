using Readout.Record.Reading;

namespace Readout.Web.Api.Answers;

/// <summary>The events of one period. Where the record has no document of that time, nothing is known of it: numbers are null then, and not 0.</summary>
/// <param name="Start">First day.</param>
/// <param name="End">Last day.</param>
/// <param name="HasData">Whether anything is known of the period.</param>
/// <param name="Documents">Documents that were published in it.</param>
/// <param name="Events">Events; null without data.</param>
/// <param name="Cooperation">Those that are cooperation (quad codes 1 and 2); null without data.</param>
/// <param name="Conflict">Those that are conflict (quad codes 3 and 4); null without data.</param>
/// <param name="MeanScore">Their mean score, -10 to 10; null for no events.</param>
/// <param name="MeanCooperation">The mean score of cooperation; null where there is none.</param>
/// <param name="MeanConflict">The mean score of conflict; null where there is none.</param>
public sealed record PeriodAnswer(DateOnly Start, DateOnly End, bool HasData, long Documents, long? Events, long? Cooperation, long? Conflict, double? MeanScore, double? MeanCooperation, double? MeanConflict)
{
    internal static PeriodAnswer Of(TimelinePeriod period)
    {
        var (known, tally) = (period.HasData, period.Tally);
        return new PeriodAnswer(period.Start, period.End, known, period.Documents, known ? tally.Events : null, known ? tally.Cooperation : null, known ? tally.Conflict : null, tally.MeanScore, tally.MeanCooperation, tally.MeanConflict);
    }
}
