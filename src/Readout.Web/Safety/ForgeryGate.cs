using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Readout.Web.Safety;

/// <summary>Refuses what another site's page makes a browser send.</summary>
internal sealed class ForgeryGate(IAntiforgery antiforgery)
{
    /// <summary>Lets pass what changes nothing, what has a token with it, JSON from this site or from no browser, and forms that were made here.</summary>
    /// <exception cref="RefusedException">It comes from elsewhere, or its form does.</exception>
    public async Task Admit(HttpContext http)
    {
        var (request, deed) = (http.Request, RouteDeed.Of(http));
        if (RouteDeed.IsSafe(request.Method)) return;
        if (IsForeign(request)) throw new RefusedException(StatusCodes.Status403Forbidden, "This was sent by another site's page.");
        if (Visitor.Of(http).IsProgram || http.GetEndpoint() is null) return;
        if (request.Path.StartsWithSegments("/api", StringComparison.Ordinal) || request.Path.StartsWithSegments("/mcp", StringComparison.Ordinal))
        {
            // A browser asks before it sends JSON to another site, and is told nothing that would let it.
            if (deed is not (Deed.Read or Deed.Code) && !HttpMethods.IsDelete(request.Method) && !request.HasJsonContentType()) throw new RefusedException(StatusCodes.Status415UnsupportedMediaType, "Send application/json.");
            return;
        }
        if (!request.HasFormContentType) throw new RefusedException(StatusCodes.Status415UnsupportedMediaType, "Send the form of the page, or use the API.");
        // What is wrong with the form itself, such as its size, is told as that.
        await request.ReadFormAsync(http.RequestAborted).ConfigureAwait(false);
        try
        {
            await antiforgery.ValidateRequestAsync(http).ConfigureAwait(false);
        }
        catch (AntiforgeryValidationException)
        {
            throw new RefusedException(StatusCodes.Status400BadRequest, "The form is none of this server's, or older than it. Go back, load the page anew and send it again.");
        }
    }

    private static bool IsForeign(HttpRequest request)
    {
        var site = request.Headers["Sec-Fetch-Site"].ToString();
        if (site.Length > 0 && site is not ("same-origin" or "none")) return true;
        var origin = request.Headers[HeaderNames.Origin].ToString();
        return origin.Length > 0 && !(Uri.TryCreate(origin, UriKind.Absolute, out var from) && from.Authority.Equals(request.Host.Value, StringComparison.OrdinalIgnoreCase));
    }
}
