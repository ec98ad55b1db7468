using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Readout.Web.Api;

/// <summary>Routes of the API and what they tell of themselves.</summary>
internal static class ApiOperations
{
    /// <summary>Says what a route takes, what it is called, and what it does.</summary>
    public static RouteHandlerBuilder Tells(this RouteHandlerBuilder route, string name, string tag, string summary, ApiOperation operation) =>
        route.WithName(name).WithTags(tag).WithSummary(summary).WithMetadata(operation);
}
