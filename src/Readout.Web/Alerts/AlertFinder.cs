using System.Globalization;
using Readout.Events;
using Readout.Record;
using Readout.Record.Alerting;
using Readout.Record.Reading;
using Readout.Web.Parts;
using Readout.Web.Questions;
using Readout.Web.Records;

namespace Readout.Web.Alerts;

/// <summary>Finds what an alert is to tell of, as the record stands.</summary>
internal sealed class AlertFinder(LiveRecord live)
{
    private const int Shown = 5;

    /// <summary>Categories that a question finds.</summary>
    public IReadOnlyList<string> Categories(EventQuery query) =>
        [.. live.Columns.Facets(query, [EventGroup.Category])[EventGroup.Category].Select(group => group.Key).Where(category => Ontology.Events.Contains(category)).Order(StringComparer.Ordinal)];

    /// <summary>What there is to tell.</summary>
    /// <exception cref="BadQuestionException">The alert's question cannot be understood any more.</exception>
    public IReadOnlyList<AlertFinding> Find(StoredAlert alert)
    {
        var (query, address) = (AlertQuestion.Read(alert.Question), AlertQuestion.Address(alert.Question));
        return alert.Rule == AlertRule.NewCategory ? [.. Categories(query).Except(alert.Known).Select(category => NewCategory(query, address, category))] : [.. UnusualWeeks(query, address)];
    }

    private AlertFinding NewCategory(EventQuery query, PageAddress address, string category)
    {
        var narrowed = query with { Categories = [category] };
        return new AlertFinding(category, $"{category} for the first time", address.Set("category", category).ToString(), live.Columns.Count(narrowed), null, null, Latest(narrowed));
    }

    private IEnumerable<AlertFinding> UnusualWeeks(EventQuery query, PageAddress address)
    {
        var weeks = live.Columns.History(query, TimeUnit.Week).Where(week => week.HasData).ToArray();
        for (var i = Math.Max(AlertSettings.LeastWeeks, weeks.Length - AlertSettings.LookedAt); i < weeks.Length; i++)
        {
            // Twelve weeks by the calendar: of those without data nothing is known.
            var before = weeks[..i].Where(week => week.Start >= weeks[i].Start.AddDays(-7 * AlertSettings.Weeks)).Select(week => (double)week.Tally.Conflict).ToArray();
            if (before.Length < AlertSettings.LeastWeeks) continue;
            var mean = before.Average();
            var deviation = Math.Sqrt(before.Sum(count => (count - mean) * (count - mean)) / (before.Length - 1));
            if (weeks[i].Tally.Conflict is var conflict && conflict >= AlertSettings.LeastConflict && conflict > mean + (AlertSettings.Deviations * deviation)) yield return Unusual(query, address, weeks[i], mean, deviation);
        }
    }

    private AlertFinding Unusual(EventQuery query, PageAddress address, TimelinePeriod week, double mean, double deviation)
    {
        var title = string.Create(CultureInfo.InvariantCulture, $"{Words.Count(week.Tally.Conflict, "conflict event")} in the week of {Words.Iso(week.Start)}, {mean:0.#} a week before");
        return new AlertFinding(Words.Iso(week.Start), title, address.Set("from", Words.Iso(week.Start)).Set("to", Words.Iso(week.End)).ToString(), week.Tally.Conflict, Math.Round(mean, 3), Math.Round(deviation, 3), Latest(query with { From = week.Start, To = week.End }, isConflict: true));
    }

    private StoredEvent[] Latest(EventQuery query, bool isConflict = false) =>
        [.. live.Columns.List(query, EventOrder.NewestFirst, 200).Where(stored => !isConflict || stored.Told.QuadCode >= 3).Take(Shown)];
}
