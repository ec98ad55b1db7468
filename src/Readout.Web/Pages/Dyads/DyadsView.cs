using System.Text.Json.Nodes;
using Readout.Record;
using Readout.Record.Reading;
using Readout.Web.Parts;
using Readout.Web.Questions;
using Readout.Web.Tables;

namespace Readout.Web.Pages.Dyads;

/// <summary>Who with whom: the dyads with most events in the window that is asked for.</summary>
public sealed class DyadsView : PageView
{
    /// <summary>Dyads on a page.</summary>
    private const int PageSize = 60;

    private static readonly string[] s_columns = ["actor", "actor_name", "recipient", "recipient_name", "events", "cooperation", "conflict", "mean_score"];

    /// <summary>What was asked.</summary>
    public required EventQuery Query { get; init; }

    /// <summary>In which order dyads are given.</summary>
    public required string Order { get; init; }

    /// <summary>All dyads that answer, in order.</summary>
    public required IReadOnlyList<DyadCount> All { get; init; }

    /// <summary>Those on the page.</summary>
    public IReadOnlyList<DyadCount> Shown => [.. All.Take(PageSize)];

    /// <inheritdoc/>
    public override string Title => "Dyads";

    /// <inheritdoc/>
    public override string Summary => $"{Words.Count(All.Count, "dyad")}: an actor and a recipient, each direction for itself. An event of several actors or recipients counts for each of its dyads.";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Columns => s_columns;

    /// <summary>Asks the record.</summary>
    public static DyadsView Load(PageContext context)
    {
        var query = context.Question("order");
        var order = QuestionReader.OneOf(context.Address, "order", "busiest", "conflict", "cooperation", "coldest", "warmest");
        var pairs = context.Columns.Dyads(query);
        // They come with the busiest first; among equals they stay so.
        IEnumerable<DyadCount> ordered = order switch
        {
            "conflict" => pairs.OrderByDescending(pair => pair.Tally.Conflict),
            "cooperation" => pairs.OrderByDescending(pair => pair.Tally.Cooperation),
            "coldest" => pairs.OrderBy(pair => pair.Tally.MeanScore),
            "warmest" => pairs.OrderByDescending(pair => pair.Tally.MeanScore),
            _ => pairs,
        };
        return new DyadsView { Context = context, Query = query, Order = order, All = [.. ordered] };
    }

    /// <inheritdoc/>
    public override JsonNode ToJson() => new JsonObject
    {
        ["query"] = Query.ToJson(), ["order"] = Order, ["total"] = All.Count,
        ["dyads"] = new JsonArray([.. All.Select(pair =>
        {
            var json = ViewJson.Tally(pair.Tally);
            json.Insert(0, "actor", pair.Actor);
            json.Insert(1, "recipient", pair.Recipient);
            return json;
        })]),
    };

    /// <inheritdoc/>
    public override IEnumerable<IReadOnlyList<object?>> Rows() => All.Select(pair => (IReadOnlyList<object?>)
        [pair.Actor, PartyNames.Find(pair.Actor), pair.Recipient, PartyNames.Find(pair.Recipient), pair.Tally.Events, pair.Tally.Cooperation, pair.Tally.Conflict, pair.Tally.MeanScore]);
}
