using System.Text.Json.Nodes;
using Readout.Record;
using Readout.Web.Parts;
using Readout.Web.Questions;

namespace Readout.Web.Pages.Review;

/// <summary>What wants a look: the least sure events, those that readers reported, those that other reports contradict.</summary>
public sealed class ReviewView : PageView
{
    /// <summary>Events on a page.</summary>
    public const int PageSize = 20;

    private ReviewQueue _queue = null!;

    /// <summary>What was asked.</summary>
    public required EventQuery Query { get; init; }

    /// <summary>Which queue is shown.</summary>
    public required string Kind { get; init; }

    /// <summary>How many events stand in each queue.</summary>
    public required IReadOnlyList<(string Kind, long Events)> Counts { get; init; }

    /// <summary>Those on this page.</summary>
    public required IReadOnlyList<ReviewItem> Items { get; init; }

    /// <inheritdoc/>
    public override string Title => "Review";

    /// <inheritdoc/>
    public override string Summary => $"{Words.Count(Counts.First(count => count.Kind == Kind).Events, "event")} {Kind switch { "reported" => "that readers reported", "contradicted" => "that other reports contradict", _ => "that nobody has looked at, the least sure first" }}.";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Columns => ["id", "date", "event", "actor", "recipient", "status", "confidence", "reports", "contradicted_by", "document", "sentence"];

    /// <summary>Where the queue goes on; null at its end.</summary>
    public string? Next => Items.Count < PageSize ? null : Kind == "unsure" ? Items[^1].Stored.Cursor : Items[^1].Stored.Id;

    /// <summary>Looks what there is.</summary>
    public static ReviewView Load(PageContext context)
    {
        var query = context.QuestionWithout(["once"], "why", "after");
        var kind = QuestionReader.OneOf(context.Address, "why", [.. ReviewQueue.Kinds]);
        var queue = new ReviewQueue(context.Record, context.Columns, query);
        return new ReviewView
        {
            Context = context, Query = query, Kind = kind, _queue = queue, Counts = [.. ReviewQueue.Kinds.Select(each => (each, queue.Count(each)))], Items = [.. queue.Items(kind, kind == "unsure" ? QuestionReader.Cursor(context.Address) : context.Address.Get("after")).Take(PageSize)],
        };
    }

    /// <inheritdoc/>
    public override JsonNode ToJson() => new JsonObject
    {
        ["query"] = Query.ToJson(), ["why"] = Kind, ["next"] = Next, ["counts"] = new JsonObject(Counts.Select(count => KeyValuePair.Create(count.Kind, (JsonNode?)count.Events))),
        ["events"] = new JsonArray([.. Items.Select(Json)]),
    };

    /// <inheritdoc/>
    public override IEnumerable<IReadOnlyList<object?>> Rows() => _queue.Items(Kind, null).Select(item => (IReadOnlyList<object?>)
    [
        item.Stored.Id, item.Row.Date, Words.What(item.Row), string.Join("; ", item.Row.Actors.Select(Words.Name)), string.Join("; ", item.Row.Recipients.Select(Words.Name)), item.Row.Status, item.Row.Confidence,
        string.Join("; ", item.Reports.Select(said => said.Correction.Note)), string.Join("; ", item.Contradictions.Select(pair => Other(item, pair.Event, pair.Other))), item.Row.Document, item.Row.Text,
    ]);

    /// <summary>The one of two events that the item is not.</summary>
    internal static string Other(ReviewItem item, string one, string other) => item.Stored.Id == one ? other : one;

    private static JsonNode Json(ReviewItem item)
    {
        var json = ViewJson.Event(item.Stored);
        json["reports"] = new JsonArray([.. item.Reports.Select(ViewJson.Correction)]);
        json["contradicted_by"] = new JsonArray([.. item.Contradictions.Select(pair => new JsonObject { ["event"] = Other(item, pair.Event, pair.Other), ["about"] = pair.About, ["score"] = pair.Score })]);
        return json;
    }
}
