using Readout.Record.Reading;
using Readout.Web.Questions;

namespace Readout.Web.Charts;

/// <summary>One line of a drawing of several, each with a question of its own.</summary>
/// <param name="Name">What it is of.</param>
/// <param name="Address">The list of its events; bars lead to their days in it.</param>
/// <param name="Periods">Its events by period; periods without any may be left out.</param>
/// <param name="Covered">Days in its span of which the record has any event at all, whatever it is of: elsewhere there is no data.</param>
public sealed record TimelineSeries(string Name, PageAddress Address, IReadOnlyList<TimelinePeriod> Periods, IReadOnlyList<TimelinePeriod> Covered)
{
    /// <summary>Peaks that are marked; empty for none.</summary>
    public IReadOnlyList<Spike> Spikes { get; init; } = [];

    /// <summary>First day that is drawn; null for no data.</summary>
    public DateOnly? First => Covered.Count == 0 ? null : Covered[0].Start;

    /// <summary>Days that are drawn.</summary>
    public int Days => Covered.Count == 0 ? 0 : Covered[^1].End.DayNumber - Covered[0].Start.DayNumber + 1;

    /// <summary>Spans of days between those that are covered.</summary>
    public IEnumerable<(DateOnly First, DateOnly Last)> Gaps() =>
        Covered.Zip(Covered.Skip(1)).Where(pair => pair.First.End.DayNumber + 1 < pair.Second.Start.DayNumber).Select(pair => (pair.First.End.AddDays(1), pair.Second.Start.AddDays(-1)));
}
