using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Readout.Exchange.Formats;
using Readout.Record.Reading;
using Readout.Web.Api.Answers;
using Readout.Web.Pages;

namespace Readout.Web.Api;

/// <summary>/api/v1/events: lists, single events, their versions and what people said of them.</summary>
internal static class EventsResource
{
    private static readonly string[] s_formats = ["json", "ndjson", "csv", "parquet"];

    /// <summary>Maps its routes.</summary>
    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/events", List).Produces<Page<ApiEvent>>().Tells("listEvents", "Events", "Events that answer a question.",
            new ApiOperation([.. ApiParameters.Question, ApiParameters.Order, ApiParameters.Limit, ApiParameters.After, ApiParameters.FormatOf(s_formats)]) { OtherForms = [ApiFormats.NdJson, ApiFormats.Csv, ApiFormats.Parquet] });
        api.MapGet("/events/{id}", One).Produces<ApiEvent>().Tells("getEvent", "Events", "The current version of an event.", ApiOperation.One());
        api.MapGet("/events/{id}/versions", Versions).Produces<Page<ApiEvent>>().Tells("listEventVersions", "Events", "All versions of an event, the oldest first.", ApiOperation.One());
        api.MapGet("/events/{id}/corrections", Corrections).Produces<Page<CorrectionAnswer>>().Tells("listEventCorrections", "Review", "What people said of an event, the oldest first.", ApiOperation.One());
    }

    private static IResult List(HttpContext http)
    {
        var ask = new ApiRequest(http);
        var (query, (order, by), limit) = (ask.Question(), ask.Order(), ask.Limit());
        var after = ask.After(order);
        var isFile = ask.Format is "csv" or "parquet";
        if (isFile && (ask.Address.Get("after") ?? ask.Address.Get("order")) is not null) ask.Refuse($"format: {ask.Format} holds the whole list in the order in which events came in; 'order' and 'after' are for json and ndjson");
        ask.Check();
        if (isFile) return new EventFile(ask.Record, query, query.Corrections, EventFormats.Find(ask.Format)!, limit);
        // A page is found in memory; a list of any length is read off the record as it goes.
        var found = ask.Format == "json" && limit is { } most ? ask.Columns.List(query, by, most, after) : ask.Record.Events(query, by, limit, after);
        return new ApiList<ApiEvent>(ask, found.Select(stored => (ApiEvent.Of(stored), (string?)ApiCursor.Of(order, stored.Cursor))), limit, ask.Format == "json" ? ask.Columns.Count(query) : null);
    }

    private static IResult One(HttpContext http, string id)
    {
        var record = Plain(http).Record;
        return record.Event(id) is { } stored ? Results.Json(ApiEvent.Of(CorrectedEvent.Of(stored, record.Corrections(id))), ApiJson.Options) : new NotFoundResult();
    }

    private static IResult Versions(HttpContext http, string id)
    {
        var versions = Plain(http).Record.Versions(id);
        return versions.Count == 0 ? new NotFoundResult() : Results.Json(new Page<ApiEvent>([.. versions.Select(ApiEvent.Of)], versions.Count, null), ApiJson.Options);
    }

    private static IResult Corrections(HttpContext http, string id)
    {
        var record = Plain(http).Record;
        if (record.Versions(id).Count == 0) return new NotFoundResult();
        var said = record.Corrections(id);
        return Results.Json(new Page<CorrectionAnswer>([.. said.Select(CorrectionAnswer.Of)], said.Count, null), ApiJson.Options);
    }

    private static ApiRequest Plain(HttpContext http)
    {
        var ask = new ApiRequest(http).Plain();
        ask.Check();
        return ask;
    }
}
