using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Readout.Record.Alerting;
using Readout.Web.Alerts;
using Readout.Web.Api.Answers;
using Readout.Web.Pages;

namespace Readout.Web.Api;

/// <summary>A question that is watched.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">What people call it.</param>
/// <param name="Rule">What it tells of.</param>
/// <param name="Question">The question as an address writes it.</param>
/// <param name="Hook">Where notices are sent to, by its host alone; null for nowhere.</param>
/// <param name="Who">Who made it.</param>
/// <param name="Added">When (UTC).</param>
/// <param name="Secret">What notices are signed with: told once, when it is made; null otherwise.</param>
public sealed record AlertAnswer(string Id, string Name, string Rule, string Question, string? Hook, string Who, DateTime Added, string? Secret)
{
    internal static AlertAnswer Of(StoredAlert alert, bool isNew = false) =>
        new(alert.Id, alert.Name, alert.Rule, alert.Question, alert.Hook is { } hook && Uri.TryCreate(hook, UriKind.Absolute, out var address) ? address.Host : null, alert.Who, alert.Added, isNew ? alert.Secret : null);
}

/// <summary>What was told of an alert.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Alert">The alert's id.</param>
/// <param name="Subject">What it is about: a week by its Monday, a category.</param>
/// <param name="Title">What it says.</param>
/// <param name="Noticed">When it was noticed (UTC).</param>
/// <param name="Delivered">When it was received (UTC); null until then.</param>
/// <param name="Attempts">How often it was sent in vain.</param>
/// <param name="Body">What is sent.</param>
public sealed record NoticeAnswer(string Id, string Alert, string Subject, string Title, DateTime Noticed, DateTime? Delivered, int Attempts, JsonNode? Body)
{
    internal static NoticeAnswer Of(StoredNotice notice) => new(notice.Id, notice.Alert, notice.Subject, notice.Title, notice.Added, notice.Delivered, notice.Attempts, JsonNode.Parse(notice.Body));
}

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
