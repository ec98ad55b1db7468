using System.Text.Json.Nodes;
using Readout.Record;
using Readout.Record.Reading;
using Readout.Web.Charts;
using Readout.Web.Parts;
using Readout.Web.Questions;

namespace Readout.Web.Pages.Events;

/// <summary>The events that answer a question: how many, by what they share, when, and each with its sentence.</summary>
public sealed class EventsView : PageView
{
    /// <summary>Events on a page.</summary>
    public const int PageSize = 40;

    /// <summary>What was asked.</summary>
    public required EventQuery Query { get; init; }

    /// <summary>How many events answer.</summary>
    public required long Total { get; init; }

    /// <summary>Facets with counts.</summary>
    public required IReadOnlyList<Facet> Facets { get; init; }

    /// <summary>When they were, period by period.</summary>
    public required IReadOnlyList<TimelinePeriod> Timeline { get; init; }

    /// <summary>How finely <see cref="Timeline"/> is divided.</summary>
    public required TimeUnit Unit { get; init; }

    /// <summary>In which order they are given.</summary>
    public required EventOrder Order { get; init; }

    /// <summary>Those on this page.</summary>
    public required IReadOnlyList<StoredEvent> Events { get; init; }

    /// <inheritdoc/>
    public override string Title => "Events";

    /// <inheritdoc/>
    public override string Summary => $"{Words.Count(Total, Query.OncePerEntry ? "event" : "report of an event", Query.OncePerEntry ? "events" : "reports of events")}{(Query.OncePerEntry ? ", reports of one event counted once" : ", every report counted")}.";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Columns => EventSheet.Columns;

    /// <summary>Where the list goes on; null at its end.</summary>
    public string? Next => Events.Count == PageSize ? Events[^1].Cursor : null;

    /// <summary>Asks the record.</summary>
    public static EventsView Load(PageContext context)
    {
        var query = context.Question("order", "after", Facet.Whole);
        var unit = TimelineUnit.Of(query, context.Stats);
        var order = OrderOf(context.Address);
        return new EventsView
        {
            Context = context, Query = query, Unit = unit, Order = order, Total = context.Columns.Count(query), Timeline = new Coverage(context.Columns, query, unit).Of(query),
            Facets = Facet.Of(context.Columns, query, context.Address, EventGroup.Category, EventGroup.Actor, EventGroup.Recipient, EventGroup.Status, EventGroup.Mode, EventGroup.Context, EventGroup.Source, EventGroup.Publisher, EventGroup.Country),
            Events = context.Columns.List(query, order, PageSize, QuestionReader.Cursor(context.Address)),
        };
    }

    /// <inheritdoc/>
    public override JsonNode ToJson() => new JsonObject
    {
        ["query"] = Query.ToJson(), ["total"] = Total, ["next"] = Next,
        ["facets"] = ViewJson.Facets(Facets),
        ["timeline"] = new JsonArray([.. Timeline.Select(ViewJson.Period)]),
        ["events"] = new JsonArray([.. Events.Select(ViewJson.Event)]),
    };

    /// <inheritdoc/>
    public override IEnumerable<IReadOnlyList<object?>> Rows() => Context.Record.Events(Query, Order).Select(EventSheet.Row);

    /// <summary>The order that an address asks for.</summary>
    internal static EventOrder OrderOf(PageAddress address) =>
        QuestionReader.OneOf(address, "order", "newest", "oldest", "updated", "least_sure") switch { "oldest" => EventOrder.OldestFirst, "updated" => EventOrder.Updated, "least_sure" => EventOrder.LeastSure, _ => EventOrder.NewestFirst };
}
