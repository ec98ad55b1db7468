using System.Text.Json.Nodes;
using Readout.Record;
using Readout.Record.Reading;
using Readout.Web.Charts;
using Readout.Web.Parts;
using Readout.Web.Questions;
using Readout.Web.Tables;

namespace Readout.Web.Pages.Dyads;

/// <summary>Two parties face to face: what each did to the other, when, and what its peaks were.</summary>
public sealed class DyadView : PageView
{
    private const int LatestSize = 6;

    private static readonly string[] s_columns = ["actor", "recipient", .. PeriodCells.Columns];

    /// <summary>How finely time is divided.</summary>
    public required TimeUnit Unit { get; init; }

    /// <summary>The first to the second, and the second to the first.</summary>
    public required IReadOnlyList<DyadSide> Sides { get; init; }

    /// <inheritdoc/>
    public override string Title => $"{PartyNames.Of(Sides[0].Actor)} and {PartyNames.Of(Sides[0].Recipient)}";

    /// <inheritdoc/>
    public override string Summary => string.Join(" ", Sides.Select(side => side.Total is { Events: > 0 } total
        ? $"{PartyNames.Of(side.Actor)} to {PartyNames.Of(side.Recipient)}: {Words.Count(total.Events, "event")}, {Words.Number(total.Cooperation)} of cooperation and {Words.Number(total.Conflict)} of conflict, mean score {Words.Score(total.MeanScore)}."
        : $"{PartyNames.Of(side.Actor)} to {PartyNames.Of(side.Recipient)}: nothing in this record."));

    /// <inheritdoc/>
    public override IReadOnlyList<string> Columns => s_columns;

    /// <summary>Asks the record; null where it has neither party.</summary>
    public static DyadView? Load(PageContext context)
    {
        var (one, other) = (context.Route("a"), context.Route("b"));
        var query = context.QuestionWithout(["actor", "recipient", "party"]);
        var unit = TimelineUnit.Of(query, context.Stats);
        var coverage = new Coverage(context.Columns, query, unit);
        var there = Side(context, query, coverage, (one, other), 1);
        var back = Side(context, query, coverage, (other, one), there.Line.Peaks.Count + 1);
        return there.Total.Events + back.Total.Events > 0 || IsKnown(context, one, other) ? new DyadView { Context = context, Unit = unit, Sides = [there, back] } : null;
    }

    private static bool IsKnown(PageContext context, string one, string other) => new[] { one, other }.All(party => PartyNames.Find(party) is not null || OfficeTerms.OfPerson(party).Count > 0 || context.Columns.Count(new EventQuery { Parties = [party] }) > 0);

    private static DyadSide Side(PageContext context, EventQuery window, Coverage coverage, (string Actor, string Recipient) pair, int number)
    {
        var query = window with { Actors = [pair.Actor], Recipients = [pair.Recipient] };
        var periods = coverage.Of(query);
        var events = EventAddress.Of(context.Address).Set("actor", pair.Actor).Set("recipient", pair.Recipient);
        var line = new TimelineSeries($"{PartyNames.Of(pair.Actor)} to {PartyNames.Of(pair.Recipient)}", events, periods) { Peaks = PeakFinder.Find(periods, context.Columns, query, number) };
        return new DyadSide(pair.Actor, pair.Recipient, query, context.Columns.Facets(query, [EventGroup.Category])[EventGroup.Category], line, context.Columns.List(query, EventOrder.NewestFirst, LatestSize));
    }

    /// <inheritdoc/>
    public override JsonNode ToJson() => new JsonObject
    {
        ["unit"] = Unit.ToString().ToLowerInvariant(),
        ["directions"] = new JsonArray([.. Sides.Select(Direction)]),
    };

    private static JsonObject Direction(DyadSide side) => new()
    {
        ["actor"] = side.Actor, ["recipient"] = side.Recipient, ["query"] = side.Query.ToJson(), ["total"] = ViewJson.Tally(side.Total),
        ["quads"] = new JsonObject(Enumerable.Range(1, 4).Select(quad => KeyValuePair.Create($"{quad}", (JsonNode?)side.Quad(quad)))),
        ["categories"] = new JsonObject(side.Categories.Select(group => KeyValuePair.Create(group.Key, (JsonNode?)group.Tally.Events))),
        ["timeline"] = new JsonArray([.. side.Line.Periods.Select(ViewJson.Period)]),
        ["peaks"] = new JsonArray([.. side.Line.Peaks.Select(peak => new JsonObject { ["start"] = Words.Iso(peak.Period.Start), ["events"] = peak.Period.Tally.Events, ["mean"] = Math.Round(peak.Mean, 2), ["event"] = peak.Event?.Id })]),
        ["latest"] = new JsonArray([.. side.Latest.Select(ViewJson.Event)]),
    };

    /// <inheritdoc/>
    public override IEnumerable<IReadOnlyList<object?>> Rows() => Sides.SelectMany(side => side.Line.Periods.Select(period => (IReadOnlyList<object?>)
        [side.Actor, side.Recipient, .. PeriodCells.Of(period)]));
}
