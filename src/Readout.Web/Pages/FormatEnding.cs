using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Readout.Web.Pages;

/// <summary>".json" and ".csv" at the end of a page's path ask for another form of it; the path goes on without.</summary>
internal static class FormatEnding
{
    private static readonly object s_key = new();

    /// <summary>Takes endings off, before routes are looked for.</summary>
    public static IApplicationBuilder UseFormatEndings(this IApplicationBuilder app) => app.Use((http, next) =>
    {
        var path = http.Request.Path.Value ?? "";
        if (!path.StartsWith("/api/", StringComparison.Ordinal) && !path.StartsWith("/assets/", StringComparison.Ordinal) && !path.StartsWith("/openapi/", StringComparison.Ordinal))
            foreach (var format in (string[])["json", "csv"])
                if (path.Length > format.Length + 1 && path.EndsWith("." + format, StringComparison.Ordinal))
                {
                    http.Items[s_key] = format;
                    var page = path[..^(format.Length + 1)];
                    http.Request.Path = page == "/home" ? "/" : page;
                    break;
                }
        return next(http);
    });

    /// <summary>The form that is asked for: "html", "json" or "csv".</summary>
    public static string Of(HttpContext http) => http.Items.TryGetValue(s_key, out var format) ? (string)format! : "html";
}
