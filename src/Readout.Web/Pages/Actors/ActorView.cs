using System.Text.Json.Nodes;
using Readout.Record;
using Readout.Record.Reading;
using Readout.Web.Charts;
using Readout.Web.Parts;
using Readout.Web.Questions;
using Readout.Web.Tables;

namespace Readout.Web.Pages.Actors;

/// <summary>A person, an organisation or a country: who it is, what it did and what was done to it, with whom, what it said.</summary>
public sealed class ActorView : PageView
{
    /// <summary>Partners and quotations on the page; its twins have all partners.</summary>
    public const int PartnersSize = 12, QuotationsSize = 8;

    private const int LatestSize = 5;

    private static readonly string[] s_columns = ["what", "key", "acting", "acting_cooperation", "acting_conflict", "receiving", "receiving_cooperation", "receiving_conflict"];

    /// <summary>Its code or name.</summary>
    public required string Key { get; init; }

    /// <summary>What was asked besides.</summary>
    public required EventQuery Query { get; init; }

    /// <summary>Offices: a person's own, or those of a country on <see cref="Day"/>.</summary>
    public required IReadOnlyList<OfficeTerm> Offices { get; init; }

    /// <summary>The last day that the record tells of; null where it tells of none.</summary>
    public required DateOnly? Day { get; init; }

    /// <summary>How finely time is divided.</summary>
    public required TimeUnit Unit { get; init; }

    /// <summary>What it did over time, and what was done to it.</summary>
    public required IReadOnlyList<TimelineSeries> Lines { get; init; }

    /// <summary>What it did and what was done to it, by category.</summary>
    public required IReadOnlyList<ActorShare> Categories { get; init; }

    /// <summary>With whom, the most frequent first.</summary>
    public required IReadOnlyList<ActorShare> Partners { get; init; }

    /// <summary>Sectors of those who act in its events, and the sector that is asked for among them.</summary>
    public required IReadOnlyList<GroupCount> Sectors { get; init; }

    /// <summary>What it said.</summary>
    public required IReadOnlyList<ActorQuotation> Quotations { get; init; }

    /// <summary>The newest it did, and the newest done to it.</summary>
    public required IReadOnlyList<IReadOnlyList<StoredEvent>> Latest { get; init; }

    /// <summary>All it did.</summary>
    public EventTally Acting => Categories.Aggregate(default(EventTally), (sum, share) => sum + share.Acting);

    /// <summary>All that was done to it.</summary>
    public EventTally Receiving => Categories.Aggregate(default(EventTally), (sum, share) => sum + share.Receiving);

    /// <summary>Whether it is a country or body, not a person or an organisation by name.</summary>
    public bool IsCode => ActorAddress.IsCode(Key);

    /// <inheritdoc/>
    public override string Title => PartyNames.Of(Key);

    /// <inheritdoc/>
    public override string Summary => $"{(Offices is [var first, ..] && !IsCode ? $"{first.Office}, {PartyNames.Of(first.Code)}. " : "")}Actor of {Words.Count(Acting.Events, "event")}, recipient of {Words.Number(Receiving.Events)}.";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Columns => s_columns;

    /// <summary>Asks the record; null for a party that neither it nor any table has.</summary>
    public static ActorView? Load(PageContext context, string key)
    {
        var asked = context.QuestionWithout(["actor", "recipient"], context.Address.Path == "/actors" ? ["name", "sector"] : ["sector"]);
        var sector = context.Address.Get("sector") is null ? null : QuestionReader.OneOf(context.Address, "sector", [.. Readout.Events.Ontology.Sectors]);
        var (did, done) = (asked with { Actors = [key], ActorSectors = sector is null ? asked.ActorSectors : [sector] }, asked with { Recipients = [key], RecipientSectors = sector is null ? asked.RecipientSectors : [sector] });
        var (acting, receiving) = (context.Columns.Facets(did, [EventGroup.Category, EventGroup.Recipient, EventGroup.Sector]), context.Columns.Facets(done, [EventGroup.Category, EventGroup.Actor]));
        var day = asked.To ?? context.Stats.Published?.Last ?? context.Stats.Days?.Last;
        var isCode = ActorAddress.IsCode(key);
        var offices = isCode ? day is { } known ? OfficeTerms.OfCountry(key, known) : [] : OfficeTerms.OfPerson(key);
        if (acting[EventGroup.Category].Count + receiving[EventGroup.Category].Count + offices.Count == 0 && PartyNames.Find(key) is null) return null;
        var unit = TimelineUnit.Of(asked, context.Stats);
        var coverage = new Coverage(context.Columns, asked, unit);
        var events = EventAddress.Of(context.Address);
        var (didAddress, doneAddress) = (events.Set("actor", key).Set("actor_sector", sector), events.Set("recipient", key).Set("recipient_sector", sector));
        return new ActorView
        {
            Context = context, Key = key, Query = asked, Offices = offices, Day = day, Unit = unit, Sectors = acting[EventGroup.Sector],
            Lines = [new($"By {PartyNames.Of(key)}", didAddress, coverage.Of(did)), new($"To {PartyNames.Of(key)}", doneAddress, coverage.Of(done))],
            Categories = ActorShare.Of(acting[EventGroup.Category], receiving[EventGroup.Category]), Partners = ActorShare.Of(acting[EventGroup.Recipient], receiving[EventGroup.Actor]),
            Quotations = [.. context.Record.Quotations(key, QuotationsSize).Select(ActorQuotation.Of)],
            Latest = [context.Columns.List(did, EventOrder.NewestFirst, LatestSize), context.Columns.List(done, EventOrder.NewestFirst, LatestSize)],
        };
    }

    /// <inheritdoc/>
    public override JsonNode ToJson() => new JsonObject
    {
        ["key"] = Key, ["name"] = Title, ["query"] = Query.ToJson(), ["acting"] = ViewJson.Tally(Acting), ["receiving"] = ViewJson.Tally(Receiving),
        ["offices"] = new JsonArray([.. Offices.Select(term => new JsonObject { ["name"] = term.Name, ["code"] = term.Code, ["office"] = term.Office, ["from"] = term.From is { } from ? Words.Iso(from) : null, ["to"] = term.To is { } to ? Words.Iso(to) : null })]),
        ["categories"] = new JsonArray([.. Categories.Select(share => share.ToJson())]), ["partners"] = new JsonArray([.. Partners.Select(share => share.ToJson())]),
        ["sectors"] = new JsonObject(Sectors.Select(group => KeyValuePair.Create(group.Key, (JsonNode?)group.Tally.Events))),
        ["timeline"] = new JsonObject { ["unit"] = Unit.ToString().ToLowerInvariant(), ["did"] = new JsonArray([.. Lines[0].Periods.Select(ViewJson.Period)]), ["done_to"] = new JsonArray([.. Lines[1].Periods.Select(ViewJson.Period)]) },
        ["quotations"] = new JsonArray([.. Quotations.Select(said => said.ToJson())]),
        ["latest"] = new JsonArray([.. Latest.SelectMany(list => list).Select(ViewJson.Event)]),
    };

    /// <inheritdoc/>
    public override IEnumerable<IReadOnlyList<object?>> Rows() =>
        Categories.Select(share => ("category", share)).Concat(Partners.Select(share => ("partner", share))).Select(row => (IReadOnlyList<object?>)
        [row.Item1, row.share.Key, row.share.Acting.Events, row.share.Acting.Cooperation, row.share.Acting.Conflict, row.share.Receiving.Events, row.share.Receiving.Cooperation, row.share.Receiving.Conflict]);
}
