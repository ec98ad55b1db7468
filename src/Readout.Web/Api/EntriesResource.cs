using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Readout.Record;
using Readout.Record.Reading;
using Readout.Web.Api.Answers;
using Readout.Web.Pages;

namespace Readout.Web.Api;

/// <summary>/api/v1/entries: events as everybody who reports them tells them.</summary>
internal static class EntriesResource
{
    private const int MostEvidence = 1000;

    /// <summary>Maps its routes.</summary>
    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/entries", List).Produces<Page<EntryAnswer>>().Tells("listEntries", "Entries", "Entries whose leading report answers a question.", ApiOperation.List([.. ApiParameters.Question, ApiParameters.Order]));
        api.MapGet("/entries/{id}", One).Produces<EvidenceAnswer>().Tells("getEntry", "Entries", "An entry with all that reports it; the id of any of its reports finds it.", ApiOperation.One());
    }

    private static IResult List(HttpContext http)
    {
        var ask = new ApiRequest(http);
        var (query, (order, by), limit) = (ask.Question() with { OncePerEntry = true }, ask.Order(), ask.Limit());
        var after = ask.After(order);
        ask.Check();
        var found = ask.Format == "json" && limit is { } most ? ask.Columns.Entries(query, by, most, after) : ask.Record.Entries(query, by, limit, after);
        return new ApiList<EntryAnswer>(ask, found.Select(entry => (EntryAnswer.Of(entry), (string?)ApiCursor.Of(order, entry.Lead.Cursor))), limit, ask.Format == "json" ? ask.Columns.Count(query) : null);
    }

    private static IResult One(HttpContext http, string id)
    {
        var ask = new ApiRequest(http).Plain();
        ask.Check();
        if (ask.Record.Entry(id) is not { } entry) return new NotFoundResult();
        var evidence = ask.Record.Events(new EventQuery { Entry = entry.Id }, EventOrder.OldestFirst, MostEvidence);
        return Results.Json(new EvidenceAnswer(EntryAnswer.Of(entry), [.. evidence.Select(ApiEvent.Of)]), ApiJson.Options);
    }
}
