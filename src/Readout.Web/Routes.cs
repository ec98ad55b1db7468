using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Readout.Web.Alerts;
using Readout.Web.Api;
using Readout.Web.Api.Description;
using Readout.Web.Mcp;
using Readout.Web.Operations;
using Readout.Web.Pages;
using Readout.Web.Pages.About;
using Readout.Web.Pages.Accounts;
using Readout.Web.Pages.Actors;
using Readout.Web.Pages.Compare;
using Readout.Web.Pages.Documents;
using Readout.Web.Pages.Dyads;
using Readout.Web.Pages.Entries;
using Readout.Web.Pages.Events;
using Readout.Web.Pages.Home;
using Readout.Web.Pages.Maps;
using Readout.Web.Pages.Networks;
using Readout.Web.Pages.Review;
using Readout.Web.Pages.SignIn;
using Readout.Web.Pages.Try;
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
        app.MapPage<HomePage, HomeView>("/", HomeView.Load);
        app.MapReview();
        app.MapTry();
        app.MapPage<AboutPage, AboutView>("/about", AboutView.Load);
        app.MapPage<EventsPage, EventsView>("/events", EventsView.Load);
        app.MapPage<EventPage, EventView>("/events/{id}", EventView.Load);
        app.MapPage<EntriesPage, EntriesView>("/entries", EntriesView.Load);
        app.MapPage<EntryPage, EntryView>("/entries/{id}", EntryView.Load);
        app.MapPage<DocumentsPage, DocumentsView>("/documents", DocumentsView.Load);
        app.MapPage<DocumentPage, DocumentView>("/documents/{**key}", DocumentView.Load);
        app.MapPage<DyadsPage, DyadsView>("/dyads", DyadsView.Load);
        app.MapPage<DyadPage, DyadView>("/dyads/{a}/{b}", DyadView.Load);
        app.MapPage<ActorRoute, PageView>("/actors", ActorRoute.Load);
        app.MapPage<ActorPage, ActorView>("/actors/{key}", context => ActorView.Load(context, context.Route("key")));
        app.MapPage<AccountsPage, AccountsView>("/accounts", AccountsView.Load);
        app.MapPage<MapPage, MapView>("/map", MapView.Load);
        app.MapPage<NetworkPage, NetworkView>("/network", NetworkView.Load);
        app.MapPage<ComparePage, CompareView>("/compare", CompareView.Load);
        app.MapApi();
        app.MapDescription();
        app.MapRecordMcp();
        app.MapAlerts();
        app.MapHealth();
    }
}
