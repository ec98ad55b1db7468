using Readout.Record;
using Readout.Record.Reading;
using Readout.Web.Tables;

namespace Readout.Web.Pages.Home;

/// <summary>What changed most in the last days of a record, against the weekly mean of the weeks before.</summary>
public sealed class RecordChanges
{
    private const int Shown = 8;

    private RecordChanges()
    {
    }

    /// <summary>First of the last days.</summary>
    public required DateOnly First { get; init; }

    /// <summary>Last of them.</summary>
    public required DateOnly Last { get; init; }

    /// <summary>How many of the weeks before hold any event: the mean is over these. 0: there is nothing to set the last days against.</summary>
    public required int Weeks { get; init; }

    /// <summary>Dyads, the strongest change first.</summary>
    public required IReadOnlyList<RecordChange> Dyads { get; init; }

    /// <summary>Categories, the strongest change first.</summary>
    public required IReadOnlyList<RecordChange> Categories { get; init; }

    /// <summary>Reckons changes; null where no day is known.</summary>
    internal static RecordChanges? Of(EventColumns columns, DateOnly? end)
    {
        var (days, weeks) = ((int)PageTable.Threshold("change-days"), (int)PageTable.Threshold("change-weeks"));
        if (end is not { } last || last.DayNumber < days * (weeks + 1)) return null;
        var first = last.AddDays(1 - days);
        var (now, before) = (new EventQuery { From = first, To = last }, new EventQuery { From = first.AddDays(-days * weeks), To = first.AddDays(-1) });
        var covered = columns.Timeline(before, TimeUnit.Day).Select(day => (first.DayNumber - 1 - day.Start.DayNumber) / days).Distinct().Count();
        return new RecordChanges
        {
            First = first, Last = last, Weeks = covered,
            Dyads = covered == 0 ? [] : Compare(ByDyad(columns, now), ByDyad(columns, before), covered), Categories = covered == 0 ? [] : Compare(ByCategory(columns, now), ByCategory(columns, before), covered),
        };
    }

    private static Dictionary<string, EventTally> ByDyad(EventColumns columns, EventQuery query) => columns.Dyads(query).ToDictionary(dyad => $"{dyad.Actor} {dyad.Recipient}", dyad => dyad.Tally, StringComparer.Ordinal);

    private static Dictionary<string, EventTally> ByCategory(EventColumns columns, EventQuery query) => columns.Facets(query, [EventGroup.Category])[EventGroup.Category].ToDictionary(group => group.Key, group => group.Tally, StringComparer.Ordinal);

    // Counts vary by chance as the root of their mean does; one more keeps what never was before within bounds.
    private static IReadOnlyList<RecordChange> Compare(Dictionary<string, EventTally> now, Dictionary<string, EventTally> before, int weeks) =>
    [
        .. now.Keys.Union(before.Keys).Select(key => (Key: key, Now: now.GetValueOrDefault(key), Mean: before.GetValueOrDefault(key).Events / (double)weeks))
            .Where(row => Math.Max(row.Now.Events, row.Mean) >= PageTable.Threshold("change-least"))
            .Select(row => new RecordChange(row.Key, row.Now, Math.Round(row.Mean, 1), Math.Round((row.Now.Events - row.Mean) / Math.Sqrt(row.Mean + 1), 2)))
            .OrderByDescending(change => Math.Abs(change.Strength)).ThenBy(change => change.Key, StringComparer.Ordinal).Take(Shown),
    ];
}
