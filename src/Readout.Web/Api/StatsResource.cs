using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Readout.Record.Reading;
using Readout.Web.Api.Answers;

namespace Readout.Web.Api;

/// <summary>/api/v1/stats, /deletions and /corrections: what is in the record, what is no more, and what people said of it.</summary>
internal static class StatsResource
{
    private static readonly ApiParameter s_since = new("since", "Only what came after this moment (UTC).", ApiType.Moment);

    /// <summary>Maps its routes.</summary>
    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/stats", Stats).Produces<StatsAnswer>().Tells("getStats", "Record", "What is in the record.", new ApiOperation([]));
        api.MapGet("/deletions", Deletions).Produces<Page<Deletion>>().Tells("listDeletions", "Record", "What a copy of the record must forget, the oldest first: what was deleted, and events that people rejected.", ApiOperation.Rows(s_since));
        api.MapGet("/corrections", Corrections).Produces<Page<CorrectionAnswer>>().Tells("listCorrections", "Review", "What people said of events, the oldest first.", ApiOperation.Rows(s_since));
    }

    private static IResult Stats(HttpContext http)
    {
        var ask = new ApiRequest(http).Plain();
        ask.Check();
        return Results.Json(StatsAnswer.Of(ask.Stats, ask.Columns.Stamp), ApiJson.Options);
    }

    private static IResult Deletions(HttpContext http)
    {
        var ask = new ApiRequest(http).Plain();
        var since = ask.Moment("since");
        ask.Check();
        var gone = ask.Record.Withdrawn(since);
        return new ApiList<Deletion>(ask, gone.Select(deletion => (deletion, (string?)null)), null, gone.Count);
    }

    private static IResult Corrections(HttpContext http)
    {
        var ask = new ApiRequest(http).Plain();
        var since = ask.Moment("since");
        ask.Check();
        var said = ask.Record.Corrections().Where(stored => since is not { } moment || stored.Added > moment).Select(CorrectionAnswer.Of).ToArray();
        return new ApiList<CorrectionAnswer>(ask, said.Select(correction => (correction, (string?)null)), null, said.Length);
    }
}
