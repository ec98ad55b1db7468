using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Readout.Intake.Fetching;
using Readout.Web.Pages;
using Readout.Web.Pages.Alerts;
using Readout.Web.Questions;
using Readout.Web.Records;
using Readout.Web.Safety;

namespace Readout.Web.Alerts;

/// <summary>What alerts need, and where they stand: the page, its forms, the feeds.</summary>
internal static class AlertServices
{
    /// <summary>Adds what looks at them and sends what is noticed.</summary>
    public static void AddAlerts(this IServiceCollection services, ServerOptions options)
    {
        services.AddSingleton(new SafePoster(options.HookNetworks, AlertSettings.Patience)).AddSingleton<AlertMaker>();
        services.AddHostedService<AlertWatch>();
    }

    /// <summary>Maps the page, its forms, and the feeds.</summary>
    public static void MapAlerts(this IEndpointRouteBuilder app)
    {
        app.MapPage<AlertsPage, AlertsView>("/alerts", context => AlertsView.Load(context)).HoldsForm();
        app.MapGet("/alerts.atom", (HttpContext http) => AlertFeed.Answer(http));
        app.MapGet("/alerts/{id}.atom", (HttpContext http, string id) => AlertFeed.Answer(http, id));
        app.MapPost("/alerts", (Delegate)Make).HoldsForm();
        app.MapPost("/alerts/{id}/delete", (HttpContext http, string id) => Live(http).Record.Alerts.Remove(id) ? Results.Redirect("/alerts") : new NotFoundResult());
    }

    private static async Task<IResult> Make(HttpContext http, AlertMaker maker)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted).ConfigureAwait(false);
        var wanted = new AlertRequest(form["name"].ToString(), form["rule"].ToString(), form["question"].ToString(), form["hook"].ToString() is { Length: > 0 } hook ? hook : null);
        var context = new PageContext(http, Live(http), "/alerts");
        http.Response.Headers.CacheControl = "no-cache, no-store";
        try
        {
            var made = maker.Make(wanted, Visitor.Of(http).Name ?? "unknown");
            if (made.Secret is null) return Results.Redirect("/alerts");
            return new RazorComponentResult<AlertsPage>(new { View = AlertsView.Load(context, made: made) });
        }
        catch (BadQuestionException bad)
        {
            return new RazorComponentResult<AlertsPage>(new { View = AlertsView.Load(context, wanted, bad.Problems) }) { StatusCode = bad.Status };
        }
    }

    private static LiveRecord Live(HttpContext http) => http.RequestServices.GetRequiredService<LiveRecord>();
}
