using System.Text.Json.Nodes;
using Readout.Record;
using Readout.Record.Reading;
using Readout.Web.Parts;
using Readout.Web.Questions;

namespace Readout.Web.Pages.Documents;

/// <summary>Documents that answer a question, the newest first.</summary>
public sealed class DocumentsView : PageView
{
    /// <summary>Documents on a page.</summary>
    public const int PageSize = 60;

    private static readonly string[] s_heeded = ["publisher", "from", "to", "text"];

    private static readonly string[] s_columns = ["key", "id", "published", "publisher", "title", "language", "url", "added"];

    /// <summary>What was asked.</summary>
    public required DocumentQuery Query { get; init; }

    /// <summary>Those on this page.</summary>
    public required IReadOnlyList<StoredDocument> Documents { get; init; }

    /// <inheritdoc/>
    public override string Title => "Documents";

    /// <inheritdoc/>
    public override string Summary => $"What was read, the newest first; {Words.Count(Context.Stats.Documents, "document")} of {Words.Count(Context.Stats.Publishers, "publisher")} in all.";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Columns => s_columns;

    /// <summary>Where the list goes on; null at its end.</summary>
    public string? Next => Documents.Count == PageSize ? Documents[^1].Cursor : null;

    /// <summary>Asks the record.</summary>
    public static DocumentsView Load(PageContext context)
    {
        var asked = context.QuestionWithout([.. QuestionReader.Names.Except(s_heeded)], "after");
        var query = new DocumentQuery { Publishers = asked.Publishers, From = asked.From, To = asked.To, Text = asked.Text };
        return new DocumentsView { Context = context, Query = query, Documents = [.. context.Record.Documents(query, PageSize, QuestionReader.Cursor(context.Address))] };
    }

    /// <inheritdoc/>
    public override JsonNode ToJson() => new JsonObject
    {
        ["next"] = Next,
        ["documents"] = new JsonArray([.. Documents.Select(stored => new JsonObject
        {
            ["key"] = stored.Key, ["id"] = stored.Document.Id, ["published"] = ViewJson.Day(stored.Document.Published), ["publisher"] = stored.Document.Publisher, ["title"] = stored.Document.Title, ["language"] = stored.Language, ["url"] = stored.Document.Url, ["added"] = stored.Added,
        })]),
    };

    /// <inheritdoc/>
    public override IEnumerable<IReadOnlyList<object?>> Rows() => Context.Record.Documents(Query).Select(stored => (IReadOnlyList<object?>)
        [stored.Key, stored.Document.Id, stored.Document.Published, stored.Document.Publisher, stored.Document.Title, stored.Language, stored.Document.Url, stored.Added]);
}
