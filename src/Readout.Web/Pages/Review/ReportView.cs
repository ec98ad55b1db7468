using System.Text.Json.Nodes;
using Readout.Record.Reading;

namespace Readout.Web.Pages.Review;

/// <summary>An event with the form by which a reader says that something is wrong with it.</summary>
public sealed class ReportView : PageView
{
    /// <summary>What may be wrong: the member of the line, and how it is called.</summary>
    public static readonly IReadOnlyList<(string Field, string Name)> Fields =
    [
        ("", "It is no event, or something else"), ("event", "What was done"), ("actor", "Who did it"), ("recipient", "To whom"), ("status", "Whether it happened"), ("attributed_to", "On whose word"), ("date", "When"), ("event_loc", "Where"), ("size", "How many"),
    ];

    /// <summary>The event.</summary>
    public required StoredEvent Stored { get; init; }

    /// <summary>What the reader says is wrong.</summary>
    public string Field { get; init; } = "";

    /// <summary>Why, in the reader's words.</summary>
    public string Note { get; init; } = "";

    /// <summary>What is wrong with the form; null for nothing.</summary>
    public string? Problem { get; init; }

    /// <summary>Whether it was taken down.</summary>
    public bool IsDone { get; init; }

    /// <inheritdoc/>
    public override string Title => IsDone ? "Thank you" : "Report an error";

    /// <inheritdoc/>
    public override string? Summary => IsDone ? "Somebody will look at it." : "What you say goes to those who review this record, under your name. The event itself is not changed by it.";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Columns => ["id", "sentence"];

    /// <summary>Looks for the event.</summary>
    public static ReportView? Load(PageContext context)
    {
        context.TakesOnly("done");
        var id = context.Route("id");
        return id.Contains('\0') || context.Record.Event(id) is not { } stored ? null : new ReportView { Context = context, Stored = stored, IsDone = context.Address.Get("done") == "true" };
    }

    /// <inheritdoc/>
    public override JsonNode ToJson() => new JsonObject { ["event"] = ViewJson.Event(Stored), ["fields"] = new JsonArray([.. Fields.Select(field => new JsonObject { ["field"] = field.Field, ["name"] = field.Name })]) };

    /// <inheritdoc/>
    public override IEnumerable<IReadOnlyList<object?>> Rows() => [[Stored.Id, Stored.Told.Text]];

    /// <summary>The same with a form that somebody sent and that is not right.</summary>
    internal ReportView With(string field, string note, string problem) => new() { Context = Context, Stored = Stored, Field = field, Note = note, Problem = problem };
}
