using System.Text.Json.Nodes;
using Readout.Record;
using Readout.Record.Reading;
using Readout.Web.Charts;
using Readout.Web.Parts;
using Readout.Web.Tables;

namespace Readout.Web.Pages.Home;

/// <summary>The front page: what is in the record, what changed, and what is new.</summary>
public sealed class HomeView : PageView
{
    private const int Looked = 40, NewsSize = 9;

    private static readonly string[] s_columns = ["kind", "key", "from", "to", "events", "cooperation", "conflict", "weekly_mean_before", "weeks_before", "strength"];

    /// <summary>All of it over time.</summary>
    public required IReadOnlyList<TimelinePeriod> Timeline { get; init; }

    /// <summary>How finely <see cref="Timeline"/> is divided.</summary>
    public required TimeUnit Unit { get; init; }

    /// <summary>What changed; null where no day is known.</summary>
    public required RecordChanges? Changes { get; init; }

    /// <summary>The newest events as those who report them tell them: what most tell first, then by day.</summary>
    public required IReadOnlyList<StoredEntry> News { get; init; }

    /// <inheritdoc/>
    public override string Title => "What the reports say";

    /// <inheritdoc/>
    public override string? Summary => Context.Stats.Days is null ? "Nothing was read into this record yet." : null;

    /// <inheritdoc/>
    public override IReadOnlyList<string> Columns => s_columns;

    /// <summary>Asks the record.</summary>
    public static HomeView Load(PageContext context)
    {
        context.TakesOnly();
        var end = context.Stats.Published?.Last ?? context.Stats.Days?.Last;
        var (query, unit) = (new EventQuery(), TimelineUnit.Of(new EventQuery(), context.Stats));
        return new HomeView
        {
            Context = context, Unit = unit, Timeline = new Coverage(context.Columns, query, unit).All, Changes = RecordChanges.Of(context.Columns, end),
            News = Ranked(context.Columns.Entries(new EventQuery { To = end, Statuses = ["actual"] }, EventOrder.NewestFirst, Looked)),
        };
    }

    // One event of a report, that with the strongest score of those that are sure; the first is what most publishers tell of the newest, the others follow by day.
    private static IReadOnlyList<StoredEntry> Ranked(IReadOnlyList<StoredEntry> newest)
    {
        // What the coder doubts is no headline, unless there is nothing else.
        StoredEntry[] sure = [.. newest.Where(entry => !(entry.Lead.Row.Confidence < PageTable.Threshold("news-confidence")))];
        var stories = (sure.Length > 0 ? sure : newest).GroupBy(entry => entry.Lead.DocumentKey, StringComparer.Ordinal).Select(report => report.OrderByDescending(entry => Math.Abs(entry.Lead.Row.Scale)).ThenBy(entry => entry.Id, StringComparer.Ordinal).First()).ToArray();
        if (stories.Length == 0) return [];
        var first = stories.OrderByDescending(entry => entry.Publishers).ThenByDescending(entry => entry.Documents).ThenByDescending(entry => Math.Abs(entry.Lead.Row.Scale)).ThenBy(entry => entry.Id, StringComparer.Ordinal).First();
        return [first, .. stories.Where(entry => entry != first).Take(NewsSize - 1)];
    }

    /// <inheritdoc/>
    public override JsonNode ToJson() => new JsonObject
    {
        ["documents"] = Context.Stats.Documents, ["events"] = Context.Events, ["entries"] = Context.Entries, ["publishers"] = Context.Stats.Publishers, ["quotations"] = Context.Stats.Quotations,
        ["first_day"] = Context.Stats.Days is { } days ? Words.Iso(days.First) : null, ["last_day"] = Context.Stats.Days is { } span ? Words.Iso(span.Last) : null, ["known_until"] = Context.Stats.KnownUntil,
        ["timeline"] = new JsonArray([.. Timeline.Select(ViewJson.Period)]),
        ["changes"] = Changes is { } changes ? new JsonObject
        {
            ["from"] = Words.Iso(changes.First), ["to"] = Words.Iso(changes.Last), ["weeks_before"] = changes.Weeks,
            ["dyads"] = new JsonArray([.. changes.Dyads.Select(Json)]), ["categories"] = new JsonArray([.. changes.Categories.Select(Json)]),
        } : null,
        ["news"] = new JsonArray([.. News.Select(entry =>
        {
            var json = ViewJson.Event(entry.Lead).AsObject();
            json["documents"] = entry.Documents;
            json["publishers"] = entry.Publishers;
            return json;
        })]),
    };

    private static JsonObject Json(RecordChange change)
    {
        var json = ViewJson.Tally(change.Now);
        json.Insert(0, "key", change.Key);
        json["weekly_mean_before"] = change.Mean;
        json["strength"] = change.Strength;
        return json;
    }

    /// <inheritdoc/>
    public override IEnumerable<IReadOnlyList<object?>> Rows() => Changes is not { } changes ? [] :
        changes.Dyads.Select(change => ("dyad", change)).Concat(changes.Categories.Select(change => ("category", change))).Select(row => (IReadOnlyList<object?>)
        [row.Item1, row.change.Key, changes.First, changes.Last, row.change.Now.Events, row.change.Now.Cooperation, row.change.Now.Conflict, row.change.Mean, changes.Weeks, row.change.Strength]);
}
