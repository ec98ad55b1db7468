using Readout.Record;
using Readout.Record.Reading;
using Readout.Web.Charts;
using Readout.Web.Questions;

namespace Readout.Web.Pages.Compare;

/// <summary>One of two questions that are set side by side.</summary>
/// <param name="Letter">"a" or "b", as names in the address begin.</param>
/// <param name="Name">What it asks, in a few words.</param>
/// <param name="Address">The list of its events.</param>
/// <param name="Query">Its question.</param>
/// <param name="Total">The events that answer.</param>
/// <param name="Base">All events of its days and publishers, whatever they are: what a share is of.</param>
/// <param name="Line">It over time.</param>
/// <param name="Bases"><see cref="Base"/> over time.</param>
/// <param name="Facets">It by category, actor and recipient.</param>
public sealed record CompareSide(
    string Letter, string Name, PageAddress Address, EventQuery Query, EventTally Total, long Base, TimelineSeries Line, IReadOnlyDictionary<DateOnly, long> Bases, IReadOnlyDictionary<EventGroup, IReadOnlyList<GroupCount>> Facets)
{
    /// <summary>Events of a thousand of <see cref="Base"/>; null where there is no data.</summary>
    /// <param name="events">How many.</param>
    public double? PerThousand(long events) => Base == 0 ? null : Math.Round(1000.0 * events / Base, 2);

    /// <summary>Events of a thousand of the period's; null where there is no data.</summary>
    public double? PerThousand(TimelinePeriod period)
    {
        ArgumentNullException.ThrowIfNull(period);
        return Bases.GetValueOrDefault(period.Start) is > 0 and var all ? Math.Round(1000.0 * period.Tally.Events / all, 2) : null;
    }
}
