using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Net.Http.Headers;
using Readout.Web.Records;

namespace Readout.Web.Api;

/// <summary>Tells callers what they have already: an answer is the same as long as the record and the program are.</summary>
internal static class EntityTags
{
    private static readonly string s_program = typeof(EntityTags).Assembly.ManifestModule.ModuleVersionId.ToString("N")[..8];

    /// <summary>Answers 304 where the tag is known; otherwise the answer bears it.</summary>
    public static async ValueTask<object?> Answer(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        if (!HttpMethods.IsGet(http.Request.Method)) return await next(context).ConfigureAwait(false);
        var tag = new EntityTagHeaderValue($"\"{http.RequestServices.GetRequiredService<LiveRecord>().Stamp}.{s_program}\"", isWeak: true);
        var headers = http.Response.GetTypedHeaders();
        (headers.ETag, headers.CacheControl) = (tag, new CacheControlHeaderValue { Private = true, NoCache = true });
        http.Response.Headers[HeaderNames.Vary] = "Accept, Cookie, Authorization";
        if (http.Request.GetTypedHeaders().IfNoneMatch.Any(known => known.Compare(tag, useStrongComparison: false))) return Results.StatusCode(StatusCodes.Status304NotModified);
        return await next(context).ConfigureAwait(false);
    }
}
