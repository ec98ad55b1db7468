using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Timeouts;

namespace Readout.Web.Safety;

/// <summary>What routes say of themselves.</summary>
internal static class RouteMarks
{
    private static readonly FormMark s_form = new();

    /// <summary>Says what a route is for, and gives it the time that this takes: <c>app.MapPost("/api/v1/code", …).For(Deed.Code)</c>.</summary>
    public static TRoute For<TRoute>(this TRoute route, Deed deed)
        where TRoute : IEndpointConventionBuilder => deed == Deed.Code ? route.WithMetadata(new RouteDeed(deed), new RequestTimeoutAttribute(SafetyServices.CodingTimeout)) : route.WithMetadata(new RouteDeed(deed));

    /// <summary>Says that the page holds a form that is sent by POST, and is therefore another each time.</summary>
    public static TRoute HoldsForm<TRoute>(this TRoute route)
        where TRoute : IEndpointConventionBuilder => route.WithMetadata(s_form);

    /// <summary>Whether the page that is asked for holds a form.</summary>
    public static bool HasForm(HttpContext http) => http.GetEndpoint()?.Metadata.GetMetadata<FormMark>() is not null;

    private sealed class FormMark;
}
