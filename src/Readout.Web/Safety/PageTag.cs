using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;
using Readout.Web.Pages;

namespace Readout.Web.Safety;

/// <summary>Tells whether somebody has a page or an answer already: the same address of the same record, asked by the same person of the same program, is the same page.</summary>
internal static class PageTag
{
    private static readonly string s_program = typeof(PageTag).Module.ModuleVersionId.ToString("N") + PageAssets.Version;

    /// <summary>Writes the tag of the page that is asked for; pages with forms have none and are kept nowhere.</summary>
    /// <param name="http">The request.</param>
    /// <param name="stamp">What the record's log says.</param>
    /// <returns>Whether whoever asks has it already.</returns>
    public static bool IsKnown(HttpContext http, string stamp)
    {
        var headers = http.Response.Headers;
        headers[HeaderNames.Vary] = "Accept, Cookie, Authorization";
        headers[HeaderNames.CacheControl] = RouteMarks.HasForm(http) ? "no-cache, no-store" : "private, no-cache";
        if (RouteMarks.HasForm(http)) return false;
        var tag = Of(http, stamp);
        headers[HeaderNames.ETag] = tag;
        return http.Request.Headers.IfNoneMatch.Any(known => known is not null && known.Contains(tag, StringComparison.Ordinal));
    }

    /// <summary>The tag of the page that is asked for.</summary>
    /// <param name="http">The request.</param>
    /// <param name="stamp">What the record's log says.</param>
    public static string Of(HttpContext http, string stamp)
    {
        var what = $"{s_program}\n{stamp}\n{Visitor.Of(http).Name}\n{http.Request.Headers.Accept}\n{FormatEnding.Of(http)}\n{http.Request.Host}{http.Request.Path}{http.Request.QueryString}";
        return $"W/\"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(what)))[..24]}\"";
    }
}
