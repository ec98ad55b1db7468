using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Readout.Web.Alerts;
using Readout.Web.Api;
using Readout.Web.Api.Description;
using Readout.Web.Mcp;
using Readout.Web.Operations;
using Readout.Web.Pages;
using Readout.Web.Pages.Events;
using Readout.Web.Pages.SignIn;
using Readout.Web.Safety;

namespace Readout.Web;

/// <summary>Every route, on one screen.</summary>
internal static class Routes
{
    /// <summary>Maps all of them.</summary>
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/assets/{version}/{file}", PageAssets.Answer).For(Deed.Open);
        app.MapSignIn();
        app.MapPage<EventsPage, EventsView>("/events", EventsView.Load);
        app.MapApi();
        app.MapDescription();
        app.MapRecordMcp();
        app.MapAlerts();
        app.MapHealth();
    }
}
