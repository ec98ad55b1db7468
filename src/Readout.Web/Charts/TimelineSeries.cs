using Readout.Record.Reading;
using Readout.Web.Questions;

namespace Readout.Web.Charts;

/// <summary>One line of a drawing, with a question of its own.</summary>
/// <param name="Name">What it is of; "" where it is the only one.</param>
/// <param name="Address">The list of its events; bars lead to their days in it.</param>
/// <param name="Periods">Its events period by period, those without any and those without data among them.</param>
public sealed record TimelineSeries(string Name, PageAddress Address, IReadOnlyList<TimelinePeriod> Periods)
{
    /// <summary>Peaks that are marked; empty for none.</summary>
    public IReadOnlyList<Peak> Peaks { get; init; } = [];

    /// <summary>First day that is drawn; null for no data.</summary>
    public DateOnly? First => Periods.Count == 0 ? null : Periods[0].Start;

    /// <summary>Days that are drawn.</summary>
    public int Days => Periods.Count == 0 ? 0 : Periods[^1].End.DayNumber - Periods[0].Start.DayNumber + 1;

    /// <summary>Spans of days without data.</summary>
    public IEnumerable<(DateOnly First, DateOnly Last)> Gaps()
    {
        for (var i = 0; i < Periods.Count; i++)
        {
            var first = i;
            while (i < Periods.Count && !Periods[i].HasData) i++;
            if (i > first) yield return (Periods[first].Start, Periods[i - 1].End);
        }
    }
}
