using System.Text.Json.Nodes;
using Readout.Record;
using Readout.Record.Reading;
using Readout.Web.Charts;
using Readout.Web.Pages.Events;
using Readout.Web.Parts;
using Readout.Web.Questions;

namespace Readout.Web.Pages.Entries;

/// <summary>Events once each, however many report them: reports, publishers, days, tolls, contradictions.</summary>
public sealed class EntriesView : PageView
{
    /// <summary>Entries on a page.</summary>
    public const int PageSize = 40;

    private static readonly string[] s_columns =
        ["id", "first_day", "last_day", "event", "actor", "recipient", "status", "reports", "documents", "publishers", "first_report", "last_report", "tolls", "contradicted_by", "lead_publisher", "sentence"];

    /// <summary>What was asked.</summary>
    public required EventQuery Query { get; init; }

    /// <summary>How many entries answer.</summary>
    public required long Total { get; init; }

    /// <summary>How many reports of events answer.</summary>
    public required long Reports { get; init; }

    /// <summary>Facets with counts of entries.</summary>
    public required IReadOnlyList<Facet> Facets { get; init; }

    /// <summary>When they were, period by period.</summary>
    public required IReadOnlyList<TimelinePeriod> Timeline { get; init; }

    /// <summary>How finely <see cref="Timeline"/> is divided.</summary>
    public required TimeUnit Unit { get; init; }

    /// <summary>In which order they are given.</summary>
    public required EventOrder Order { get; init; }

    /// <summary>Those on this page.</summary>
    public required IReadOnlyList<StoredEntry> Entries { get; init; }

    /// <inheritdoc/>
    public override string Title => "Entries";

    /// <inheritdoc/>
    public override string Summary => $"{Words.Count(Total, "event")}, each once, from {Words.Count(Reports, "report")}. An entry is one event as everybody who reports it tells it; it answers by the report that leads it.";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Columns => s_columns;

    /// <summary>Where the list goes on; null at its end.</summary>
    public string? Next => Entries.Count == PageSize ? Entries[^1].Lead.Cursor : null;

    /// <summary>Asks the record.</summary>
    public static EntriesView Load(PageContext context)
    {
        var asked = context.QuestionWithout(["once"], "order", "after", Facet.Whole);
        var (query, order) = (asked with { OncePerEntry = true }, EventsView.OrderOf(context.Address));
        var unit = TimelineUnit.Of(query, context.Stats);
        return new EntriesView
        {
            Context = context, Query = query, Unit = unit, Order = order, Total = context.Columns.Count(query), Reports = context.Columns.Count(asked with { OncePerEntry = false }), Timeline = new Coverage(context.Columns, query, unit).Of(query),
            Facets = Facet.Of(context.Columns, query, context.Address, EventGroup.Category, EventGroup.Actor, EventGroup.Recipient, EventGroup.Status, EventGroup.Country),
            Entries = context.Columns.Entries(query, order, PageSize, QuestionReader.Cursor(context.Address)),
        };
    }

    /// <inheritdoc/>
    public override JsonNode ToJson() => new JsonObject
    {
        ["query"] = Query.ToJson(), ["total"] = Total, ["reports"] = Reports, ["next"] = Next, ["facets"] = ViewJson.Facets(Facets),
        ["timeline"] = new JsonArray([.. Timeline.Select(ViewJson.Period)]), ["entries"] = new JsonArray([.. Entries.Select(ViewJson.Entry)]),
    };

    /// <inheritdoc/>
    public override IEnumerable<IReadOnlyList<object?>> Rows() => Context.Record.Entries(Query, Order).Select(entry => (IReadOnlyList<object?>)
    [
        entry.Id, entry.FirstDay, entry.LastDay, Words.What(entry.Lead.Told), string.Join("; ", entry.Lead.Told.Actors.Select(Words.Name)), string.Join("; ", entry.Lead.Told.Recipients.Select(Words.Name)), entry.Lead.Told.Status,
        entry.Reports, entry.Documents, entry.Publishers, entry.FirstReport, entry.LastReport, TollWords.Of(entry.Tolls), string.Join("; ", entry.Conflicts.Select(conflict => $"{conflict.Entry} {conflict.About}")), entry.Lead.Told.Publisher, entry.Lead.Told.Text,
    ]);
}
