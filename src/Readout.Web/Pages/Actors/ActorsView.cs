using System.Text.Json.Nodes;
using Readout.Record;
using Readout.Record.Reading;
using Readout.Web.Parts;
using Readout.Web.Questions;
using Readout.Web.Tables;

namespace Readout.Web.Pages.Actors;

/// <summary>Who acts most, and to whom most is done: countries and bodies over the whole window, named people and organisations of its last weeks; and a search.</summary>
public sealed class ActorsView : PageView
{
    /// <summary>Names on the page; its twin has all.</summary>
    public const int NamesSize = 30;

    private const int CodesSize = 40, FoundSize = 40, NameDays = 28;

    private static readonly string[] s_columns = ["code", "name", "acting", "acting_cooperation", "acting_conflict", "receiving", "receiving_cooperation", "receiving_conflict"];

    /// <summary>What was asked.</summary>
    public required EventQuery Query { get; init; }

    /// <summary>Words of a search; null for none.</summary>
    public required string? Asked { get; init; }

    /// <summary>Codes with what they did and what was done to them, the busiest first.</summary>
    public required IReadOnlyList<(string Code, EventTally Acting, EventTally Receiving)> Codes { get; init; }

    /// <summary>Named parties of the last weeks, the busiest first.</summary>
    public required IReadOnlyList<ActorCount> Names { get; init; }

    /// <summary>The days of <see cref="Names"/>; null where no day is known.</summary>
    public required (DateOnly First, DateOnly Last)? NameWindow { get; init; }

    /// <summary>What a search found in the tables of countries, bodies and office holders.</summary>
    public required IReadOnlyList<(string Key, string Name, string What)> Found { get; init; }

    /// <summary>Whether there may be more office holders than were looked for.</summary>
    public bool IsFoundCut => Found.Count >= FoundSize;

    /// <summary>Codes on the page.</summary>
    public IReadOnlyList<(string Code, EventTally Acting, EventTally Receiving)> Shown => [.. Codes.Take(CodesSize)];

    /// <inheritdoc/>
    public override string Title => "Actors";

    /// <inheritdoc/>
    public override string Summary => $"{Words.Count(Codes.Count, "country or body", "countries and bodies")} that act, or to which something is done.";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Columns => s_columns;

    /// <summary>Asks the record.</summary>
    public static ActorsView Load(PageContext context)
    {
        var query = context.Question("q");
        var facets = context.Columns.Facets(query, [EventGroup.Actor, EventGroup.Recipient]);
        var (acting, receiving) = (facets[EventGroup.Actor].ToDictionary(group => group.Key, group => group.Tally), facets[EventGroup.Recipient].ToDictionary(group => group.Key, group => group.Tally));
        var codes = acting.Keys.Union(receiving.Keys).Where(code => code.Length > 0).Select(code => (Code: code, Acting: acting.GetValueOrDefault(code), Receiving: receiving.GetValueOrDefault(code)));
        var window = Window(context, query);
        return new ActorsView
        {
            Context = context, Query = query, Asked = context.Address.Get("q"), NameWindow = window, Found = Search(context.Address.Get("q")),
            Codes = [.. codes.OrderByDescending(each => each.Acting.Events + each.Receiving.Events).ThenBy(each => each.Code, StringComparer.Ordinal)],
            Names = window is { } days ? [.. context.Record.Actors(query with { From = days.First, To = days.Last }).Where(each => each.Name is not null)] : [],
        };
    }

    private static (DateOnly First, DateOnly Last)? Window(PageContext context, EventQuery query)
    {
        if ((query.To ?? context.Stats.Published?.Last ?? context.Stats.Days?.Last) is not { } last) return null;
        var first = last.DayNumber > NameDays ? last.AddDays(1 - NameDays) : DateOnly.MinValue;
        return (query.From is { } from && from > first ? from : first, last);
    }

    private static IReadOnlyList<(string, string, string)> Search(string? words)
    {
        if (words is null) return [];
        var asked = words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return
        [
            .. PartyNames.Search(words).Select(each => (each.Code, each.Name, "country or body")),
            .. OfficeTerms.Search(asked, FoundSize).Select(term => (term.Name, term.Name, $"{term.Office}, {PartyNames.Of(term.Code)}")),
        ];
    }

    /// <inheritdoc/>
    public override JsonNode ToJson() => new JsonObject
    {
        ["query"] = Query.ToJson(),
        ["codes"] = new JsonArray([.. Codes.Select(each => new JsonObject { ["code"] = each.Code, ["name"] = PartyNames.Find(each.Code), ["acting"] = ViewJson.Tally(each.Acting), ["receiving"] = ViewJson.Tally(each.Receiving) })]),
        ["names_from"] = NameWindow is { } days ? Words.Iso(days.First) : null, ["names_to"] = NameWindow is { } window ? Words.Iso(window.Last) : null,
        ["names"] = new JsonArray([.. Names.Select(each => new JsonObject { ["name"] = each.Name, ["code"] = each.Code, ["sector"] = each.Sector, ["acting"] = each.Acting, ["receiving"] = each.Receiving })]),
        ["found"] = new JsonArray([.. Found.Select(each => new JsonObject { ["key"] = each.Key, ["name"] = each.Name, ["what"] = each.What })]),
    };

    /// <inheritdoc/>
    public override IEnumerable<IReadOnlyList<object?>> Rows() => Codes.Select(each => (IReadOnlyList<object?>)
        [each.Code, PartyNames.Find(each.Code), each.Acting.Events, each.Acting.Cooperation, each.Acting.Conflict, each.Receiving.Events, each.Receiving.Cooperation, each.Receiving.Conflict]);
}
