using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Readout.Web.Alerts;
using Readout.Web.Api.Answers;
using Readout.Web.Pages;

namespace Readout.Web.Api;

/// <summary>/api/v1/alerts: questions that are watched, and what was told of them.</summary>
internal static class AlertsResource
{
    /// <summary>Maps its routes.</summary>
    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/alerts", List).Produces<Page<AlertAnswer>>().Tells("listAlerts", "Alerts", "Questions that are watched, the oldest first.", ApiOperation.Rows());
        api.MapGet("/alerts/{id}/notices", Notices).Produces<Page<NoticeAnswer>>().Tells("listNotices", "Alerts", "What was told of an alert, the newest first.", ApiOperation.One(ApiParameters.Limit));
        api.MapPost("/alerts", (Delegate)Make).Accepts<AlertRequest>(ApiFormats.Json).Produces<AlertAnswer>(StatusCodes.Status201Created).Reviewing()
            .Tells("createAlert", "Alerts", "Watches a question. The secret that notices are signed with is told this once.", new ApiOperation([]) { Errors = [400, 406, 413, 415, 422] });
        api.MapDelete("/alerts/{id}", Remove).Produces(StatusCodes.Status204NoContent).Reviewing().Tells("deleteAlert", "Alerts", "Watches a question no longer, and forgets what was told of it.", ApiOperation.One());
    }

    private static IResult List(HttpContext http)
    {
        var ask = new ApiRequest(http).Plain();
        ask.Check();
        return new ApiList<AlertAnswer>(ask, ask.Record.Alerts.All().Select(alert => (AlertAnswer.Of(alert), (string?)null)), null);
    }

    private static IResult Notices(HttpContext http, string id)
    {
        var ask = new ApiRequest(http).Plain();
        var limit = ask.Limit();
        ask.Check();
        return ask.Record.Alerts.All().All(alert => alert.Id != id) ? new NotFoundResult()
            : Results.Json(new Page<NoticeAnswer>([.. ask.Record.Alerts.Notices(id, limit ?? ApiParameters.DefaultLimit).Select(NoticeAnswer.Of)], null, null), ApiJson.Options);
    }

    private static async Task<IResult> Make(HttpContext http)
    {
        new ApiRequest(http).Plain().Check();
        var wanted = await BodyReader.ReadJson<AlertRequest>(http.Request).ConfigureAwait(false);
        var made = http.RequestServices.GetRequiredService<AlertMaker>().Make(wanted, ApiAccess.Name(http));
        return Results.Json(AlertAnswer.Of(made, isNew: true), ApiJson.Options, statusCode: StatusCodes.Status201Created);
    }

    private static IResult Remove(HttpContext http, string id)
    {
        var ask = new ApiRequest(http).Plain();
        ask.Check();
        return ask.Record.Alerts.Remove(id) ? Results.NoContent() : new NotFoundResult();
    }
}
