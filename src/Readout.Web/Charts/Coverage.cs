using Readout.Record;
using Readout.Record.Reading;

namespace Readout.Web.Charts;

/// <summary>The periods of a drawing, the same for all its lines: from the first of which anything is known to the last. A period in which no document was published, by
/// the publishers asked for, has no data; in any other, no event is none.</summary>
internal sealed class Coverage
{
    private readonly EventColumns _columns;
    private readonly TimeUnit _unit;

    /// <summary>Looks of which periods anything is known.</summary>
    /// <param name="columns">The events.</param>
    /// <param name="window">A question, of which days and publishers count, and whether each event counts once.</param>
    /// <param name="unit">How long a period is.</param>
    public Coverage(EventColumns columns, EventQuery window, TimeUnit unit)
    {
        (_columns, _unit) = (columns, unit);
        var all = columns.History(new EventQuery { From = window.From, To = window.To, Publishers = window.Publishers, OncePerEntry = window.OncePerEntry }, unit);
        var (first, last) = (0, all.Count - 1);
        while (first <= last && !all[first].HasData) first++;
        while (last > first && !all[last].HasData) last--;
        All = [.. all.Skip(first).Take(last - first + 1)];
    }

    /// <summary>The periods with all their events, whatever they are of.</summary>
    public IReadOnlyList<TimelinePeriod> All { get; }

    /// <summary>The same periods with the events that answer a question.</summary>
    public IReadOnlyList<TimelinePeriod> Of(EventQuery query)
    {
        var tallies = _columns.Timeline(query, _unit).ToDictionary(period => period.Start, period => period.Tally);
        return [.. All.Select(period => period with { Tally = tallies.GetValueOrDefault(period.Start) })];
    }
}
