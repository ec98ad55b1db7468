using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Readout.Record.Reading;
using Readout.Web.Api.Answers;
using Readout.Web.Pages;

namespace Readout.Web.Api;

/// <summary>/api/v1/documents and /api/v1/search: reports, what was read in them, and their words.</summary>
internal static class DocumentsResource
{
    private const string Order = "published";

    private static readonly ApiParameter[] s_question =
    [
        new("publisher", "Who published them; any of several.") { IsMany = true },
        new("from", "First day of publication, counted in.", ApiType.Day), new("to", "Last day of publication, counted in.", ApiType.Day),
    ];

    private static readonly ApiParameter s_text = new("text", "Words that a document must hold: all of them; \"quoted words\" in a row; OR between two; -word for what must not be there.");

    /// <summary>Maps its routes.</summary>
    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/documents", List).Produces<Page<DocumentAnswer>>().Tells("listDocuments", "Documents", "Documents, the latest first.", ApiOperation.List([.. s_question, s_text]));
        api.MapGet("/documents/{key}", One).Produces<ArticleAnswer>().Tells("getDocument", "Documents", "A document with its text, events, mentions, quotations and reprints.", ApiOperation.One());
        api.MapGet("/search", Search).Produces<Page<FoundAnswer>>().Tells("searchDocuments", "Documents", "Documents that hold words, the latest first, each with the words around what was found.", ApiOperation.List([.. s_question, s_text with { IsRequired = true }]));
    }

    private static IResult List(HttpContext http)
    {
        var ask = new ApiRequest(http);
        return new ApiList<DocumentAnswer>(ask, Find(ask, out var limit).Select(stored => (DocumentAnswer.Of(stored), Cursor(stored))), limit);
    }

    private static IResult Search(HttpContext http)
    {
        var ask = new ApiRequest(http);
        return new ApiList<FoundAnswer>(ask, Find(ask, out var limit).Select(stored => (Found(stored, ask.Address.Get("text")!), Cursor(stored))), limit);
    }

    private static IResult One(HttpContext http, string key)
    {
        var ask = new ApiRequest(http).Plain();
        ask.Check();
        if (ask.Record.Document(key) is not { } stored) return new NotFoundResult();
        return Results.Json(new ArticleAnswer(DocumentAnswer.Of(stored), stored.Document.Text, stored.Document.BodyStart, [.. stored.Events.Select(ApiEvent.Of)],
            [.. stored.Mentions.Select(mention => new MentionAnswer(mention.Sentence, mention.Span.Start, mention.Span.End, mention.Code, mention.Sector, mention.Name, mention.Office, mention.Reason))],
            [.. stored.Quotations.Select(quotation => QuotationAnswer.Of(stored.Key, stored.Document.Published, quotation))], [.. ask.Record.Reprints(key).Select(DocumentAnswer.Of)]), ApiJson.Options);
    }

    /// <summary>A document with the words around what was found in it.</summary>
    public static FoundAnswer Found(StoredDocument stored, string words)
    {
        var span = Snippet.Of(stored.Document.Text, words);
        return new FoundAnswer(DocumentAnswer.Of(stored), span.Of(stored.Document.Text).ToString(), span.Start, span.End);
    }

    private static IEnumerable<StoredDocument> Find(ApiRequest ask, out int? limit)
    {
        ask.Plain();
        var query = new DocumentQuery { Publishers = ask.Address.All("publisher"), From = ask.Day("from"), To = ask.Day("to"), Text = ask.Address.Get("text") };
        var after = ask.After(Order);
        limit = ask.Limit();
        ask.Check();
        return ask.Record.Documents(query, limit, after);
    }

    private static string? Cursor(StoredDocument stored) => ApiCursor.Of(Order, stored.Cursor);
}
