using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Readout.Web.Safety;

/// <summary>What every answer tells browsers: nothing but this server's own files, no inline script or style, no frame around it.</summary>
internal static class SafetyHeaders
{
    /// <summary>The Content-Security-Policy of every answer.</summary>
    public const string Policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static readonly (string Name, string Value)[] s_headers =
    [
        (HeaderNames.ContentSecurityPolicy, Policy), (HeaderNames.XContentTypeOptions, "nosniff"), ("Referrer-Policy", "same-origin"), (HeaderNames.XFrameOptions, "DENY"),
        ("Cross-Origin-Opener-Policy", "same-origin"), ("Cross-Origin-Resource-Policy", "same-origin"), ("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
    ];

    /// <summary>Adds them when the answer begins, whoever gives it; a route that needs a policy of its own sets it before.</summary>
    public static IApplicationBuilder UseSafetyHeaders(this IApplicationBuilder app) => app.Use((http, next) =>
    {
        http.Response.OnStarting(static state =>
        {
            var headers = ((HttpResponse)state).Headers;
            foreach (var (name, value) in s_headers) headers.TryAdd(name, value);
            // Pages are whole pages here.
            headers.Remove("blazor-enhanced-nav");
            headers.TryAdd(HeaderNames.CacheControl, "private, no-cache");
            return Task.CompletedTask;
        }, http.Response);
        return next(http);
    });
}
