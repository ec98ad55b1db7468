using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Readout.Web.Records;
using Readout.Web.Safety;

namespace Readout.Web.Api;

/// <summary>Tells callers what they have already, as pages do.</summary>
internal static class EntityTags
{
    /// <summary>Stands with the routes that do.</summary>
    public static readonly object Mark = new();

    /// <summary>Answers 304 where the tag is known; otherwise the answer bears it.</summary>
    public static async ValueTask<object?> Answer(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        var isKnown = HttpMethods.IsGet(http.Request.Method) && PageTag.IsKnown(http, http.RequestServices.GetRequiredService<LiveRecord>().Stamp);
        return isKnown ? Results.StatusCode(StatusCodes.Status304NotModified) : await next(context).ConfigureAwait(false);
    }
}
