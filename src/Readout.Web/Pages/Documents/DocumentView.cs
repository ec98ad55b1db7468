using System.Text.Json.Nodes;
using Readout.Record;
using Readout.Record.Reading;
using Readout.Web.Parts;
using Readout.Web.Questions;
using Readout.Web.Records;

namespace Readout.Web.Pages.Documents;

/// <summary>A document with everything read in it, and its reprints; or that it was deleted.</summary>
public sealed class DocumentView : PageView
{
    private StoredDocument? _stored;

    /// <summary>When and why it was deleted; null while the record has it.</summary>
    public Deletion? Deleted { get; private init; }

    /// <summary>The document.</summary>
    /// <exception cref="InvalidOperationException">It was deleted.</exception>
    public StoredDocument Stored => _stored ?? throw new InvalidOperationException("the document was deleted");

    /// <summary>Its text, divided.</summary>
    public Article Article { get; private init; } = new([], new HashSet<int>());

    /// <summary>Its events in the order of the text, as people corrected them.</summary>
    public IReadOnlyList<StoredEvent> Events { get; private init; } = [];

    /// <summary>Ids of events that people rejected.</summary>
    public IReadOnlySet<string> Rejected { get; private init; } = new HashSet<string>();

    /// <summary>Its near-duplicates, itself among them, the origin first; empty where it stands alone.</summary>
    public IReadOnlyList<StoredDocument> Reprints { get; private init; } = [];

    /// <inheritdoc/>
    public override int Status => Deleted is null ? 200 : 410;

    /// <inheritdoc/>
    public override PageAddress? Elsewhere => _elsewhere is { } key ? Address.At($"/documents/{key}") : null;

    private string? _elsewhere;

    /// <inheritdoc/>
    public override string Title => Deleted is not null ? "A document that was deleted" : Stored.Document.Title ?? Stored.Document.Id;

    /// <inheritdoc/>
    public override string? Summary => Deleted is { } gone ? $"Deleted {Words.Moment(gone.Deleted)}: {gone.Reason}."
        : $"{Words.Count(Events.Count, "event")}, {Words.Count(Stored.Quotations.Count, "quotation")}, {Words.Count(Stored.Mentions.Count, "mention")} of somebody.";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Columns => EventSheet.Columns;

    /// <summary>Loads it by its key, or by what its input named it where no other has that name.</summary>
    public static DocumentView? Load(PageContext context)
    {
        context.TakesOnly();
        var key = context.Route("key").Replace("%2F", "/", StringComparison.OrdinalIgnoreCase);
        if (key.Contains('\0')) return null;
        if (context.Record.Document(key) is { } stored) return Of(context, stored);
        if (context.Record.DocumentKeys(key) is [var only]) return new DocumentView { Context = context, _elsewhere = only };
        return context.Record.Deletion("document", key) is { } deleted ? new DocumentView { Context = context, Deleted = deleted } : null;
    }

    private static DocumentView Of(PageContext context, StoredDocument stored) => new()
    {
        Context = context, _stored = stored, Events = stored.Events, Rejected = stored.Events.Where(found => found.Corrected is { IsRejected: true }).Select(found => found.Id).ToHashSet(StringComparer.Ordinal),
        Article = ArticleDivider.Of(stored, stored.Events), Reprints = stored.Cluster is null ? [] : context.Record.Reprints(stored.Key),
    };

    /// <inheritdoc/>
    public override JsonNode ToJson() => Deleted is { } gone ? ViewJson.Deletion(gone) : new JsonObject
    {
        ["key"] = Stored.Key, ["id"] = Stored.Document.Id, ["title"] = Stored.Document.Title, ["publisher"] = Stored.Document.Publisher, ["published"] = ViewJson.Day(Stored.Document.Published),
        ["url"] = Stored.Document.Url, ["language"] = Stored.Language, ["fetched"] = Stored.Fetched, ["added"] = Stored.Added, ["text"] = Stored.Document.Text,
        ["sentences"] = new JsonArray([.. Stored.Sentences.Select(span => new JsonObject { ["start"] = span.Start, ["end"] = span.End })]),
        ["mentions"] = new JsonArray([.. Stored.Mentions.Select(mention => new JsonObject
        {
            ["start"] = mention.Span.Start, ["end"] = mention.Span.End, ["name"] = mention.Name, ["office"] = mention.Office, ["code"] = mention.Code, ["sector"] = mention.Sector, ["reason"] = mention.Reason,
        })]),
        ["events"] = new JsonArray([.. Events.Select(ViewJson.Event)]),
        ["quotations"] = new JsonArray([.. Stored.Quotations.Select(quotation => JsonNode.Parse(quotation.Line))]),
        ["reprints"] = new JsonArray([.. Reprints.Select(reprint => new JsonObject { ["key"] = reprint.Key, ["title"] = reprint.Document.Title, ["publisher"] = reprint.Document.Publisher, ["published"] = ViewJson.Day(reprint.Document.Published), ["url"] = reprint.Document.Url })]),
    };

    /// <inheritdoc/>
    public override IEnumerable<IReadOnlyList<object?>> Rows() => Deleted is null ? Events.Select(EventSheet.Row) : [];
}
