using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;
using Readout.Web.Pages;

namespace Readout.Web.Safety;

/// <summary>Lets nobody do what his role does not allow.</summary>
internal sealed class AccessGate(TokenStore tokens)
{
    /// <summary>Lets somebody pass, or sends him to where he can show a token.</summary>
    /// <returns>Whether he passed.</returns>
    /// <exception cref="RefusedException">He may not.</exception>
    public bool Admit(HttpContext http)
    {
        var (visitor, deed) = (Visitor.Of(http), RouteDeed.Of(http));
        if (Needed(deed) is not { } needed || (visitor.Role >= needed && (deed != Deed.Report || visitor.Name is not null))) return true;
        if (needed >= Role.Review && tokens.Book is not { HasWriters: true }) throw new RefusedException(StatusCodes.Status403Forbidden, "Writing is off: the server was started without a token for review (--tokens FILE).");
        if (visitor.Name is not null) throw new RefusedException(StatusCodes.Status403Forbidden, $"This needs a token with the role {needed.ToString().ToLowerInvariant()}; yours has another.");
        http.Response.Headers[HeaderNames.WWWAuthenticate] = "Bearer";
        if (!HttpMethods.IsGet(http.Request.Method) || !ErrorResponses.WantsPage(http)) throw new RefusedException(StatusCodes.Status401Unauthorized, "This needs a token: send 'Authorization: Bearer TOKEN', or sign in at /signin.");
        http.Response.Headers.Remove(HeaderNames.WWWAuthenticate);
        http.Response.Redirect($"/signin?to={Uri.EscapeDataString(http.Request.Path + http.Request.QueryString)}");
        return false;
    }

    private static Role? Needed(Deed deed) => deed switch
    {
        Deed.Open or Deed.SignIn => null,
        Deed.Read or Deed.Code or Deed.Report => Role.Read,
        Deed.Administer => Role.Admin,
        _ => Role.Review,
    };
}
