using Readout.Record.Reading;

namespace Readout.Web.Api.Answers;

/// <summary>What one did to another, in all or in one period. Where the record has no document of the period, numbers are null, and not 0.</summary>
/// <param name="Actor">Code of who acts.</param>
/// <param name="Recipient">Code of whom it is done to.</param>
/// <param name="Start">First day of the period; null for all days together.</param>
/// <param name="End">Last day of the period; null for all days together.</param>
/// <param name="HasData">Whether anything is known of the period.</param>
/// <param name="Events">Events; null without data.</param>
/// <param name="Cooperation">Those that are cooperation (quad codes 1 and 2); null without data.</param>
/// <param name="Conflict">Those that are conflict (quad codes 3 and 4); null without data.</param>
/// <param name="MeanScore">Their mean score, -10 to 10; null for no events.</param>
/// <param name="MeanCooperation">The mean score of cooperation; null where there is none.</param>
/// <param name="MeanConflict">The mean score of conflict; null where there is none.</param>
public sealed record DyadAnswer(string Actor, string Recipient, DateOnly? Start, DateOnly? End, bool HasData, long? Events, long? Cooperation, long? Conflict, double? MeanScore, double? MeanCooperation, double? MeanConflict)
{
    internal static DyadAnswer Of(string actor, string recipient, TimelinePeriod? period, EventTally tally)
    {
        var known = period is null || period.HasData || tally.Events > 0;
        return new DyadAnswer(actor, recipient, period?.Start, period?.End, known, known ? tally.Events : null, known ? tally.Cooperation : null, known ? tally.Conflict : null, tally.MeanScore, tally.MeanCooperation, tally.MeanConflict);
    }
}
