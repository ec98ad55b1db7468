using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Net.Http.Headers;
using Scalar.AspNetCore;

namespace Readout.Web.Api.Description;

/// <summary>/scalar: the OpenAPI document as a page that can be tried. Everything comes out of the program; nothing is fetched from elsewhere.</summary>
internal static class ScalarPage
{
    private const string Nonce = "readout.nonce";

    /// <summary>Maps it.</summary>
    public static void Map(IEndpointRouteBuilder app) => app.MapScalarApiReference("/scalar", (options, http) =>
    {
        options.WithTitle("Readout API").WithOpenApiRoutePattern("/openapi/{documentName}.json").WithNonce(Issue(http)).DisableDefaultFonts().DisableTelemetry().DisableAgent().DisableMcp().HideDeveloperTools();
        options.AddDocument("v1");
    }).ExcludeFromDescription();

    // Scalar starts by an inline script and writes its styles into the page: the script by a number that is another each time, styles because it knows no other way. This page shows the API alone, and no text of the record.
    private static string Issue(HttpContext http)
    {
        if (http.Items[Nonce] is string known) return known;
        var nonce = Convert.ToBase64String(RandomNumberGenerator.GetBytes(18));
        http.Items[Nonce] = nonce;
        http.Response.Headers[HeaderNames.ContentSecurityPolicy] =
            $"default-src 'none'; script-src 'self' 'nonce-{nonce}'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
        return nonce;
    }
}
