using Readout.Record;
using Readout.Record.Reading;
using Readout.Web.Charts;

namespace Readout.Web.Pages.Dyads;

/// <summary>What one of two parties did to the other.</summary>
/// <param name="Actor">Code or name of who acts.</param>
/// <param name="Recipient">Code or name of whom it is done to.</param>
/// <param name="Query">Its question.</param>
/// <param name="Categories">What was done, the most frequent first.</param>
/// <param name="Line">It over time, with its peaks.</param>
/// <param name="Latest">The newest of it.</param>
public sealed record DyadSide(string Actor, string Recipient, EventQuery Query, IReadOnlyList<GroupCount> Categories, TimelineSeries Line, IReadOnlyList<StoredEvent> Latest)
{
    /// <summary>All of it.</summary>
    public EventTally Total => Categories.Aggregate(default(EventTally), (sum, group) => sum + group.Tally);

    /// <summary>Whether the record has any document of those days, so that none of it is none, and not unknown.</summary>
    public bool HasData => Line.Periods.Any(period => period.HasData);

    /// <summary>Events of a quad class.</summary>
    /// <param name="quad">1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict.</param>
    public long Quad(int quad) => Categories.Where(group => Readout.Events.Ontology.IsEvent(group.Key) && Readout.Events.Ontology.QuadCode(group.Key) == quad).Sum(group => group.Tally.Events);
}
