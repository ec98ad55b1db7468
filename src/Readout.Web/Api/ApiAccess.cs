using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Readout.Web.Safety;

namespace Readout.Web.Api;

/// <summary>Who may do what with the API, in one place.</summary>
internal static class ApiAccess
{
    /// <summary>A route that has a text coded.</summary>
    public static RouteHandlerBuilder Coding(this RouteHandlerBuilder route) => route.For(Deed.Code);

    /// <summary>A route that changes what the record says, or what is watched: for whoever may review.</summary>
    public static RouteHandlerBuilder Reviewing(this RouteHandlerBuilder route) => route.For(Deed.Write);

    /// <summary>Who asks, as the log names him.</summary>
    public static string Name(HttpContext http) => Visitor.Of(http).Name ?? "unknown";
}
