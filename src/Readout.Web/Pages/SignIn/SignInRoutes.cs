using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Readout.Web.Safety;

namespace Readout.Web.Pages.SignIn;

/// <summary>Signing in and out: the only pages that a closed server shows to everybody.</summary>
internal static class SignInRoutes
{
    /// <summary>Maps them.</summary>
    public static void MapSignIn(this IEndpointRouteBuilder app)
    {
        app.MapGet("/signin", (HttpContext http, TokenStore tokens) => Page(http, tokens, http.Request.Query["to"], null)).For(Deed.Open).HoldsForm();
        app.MapPost("/signin", SignIn).For(Deed.SignIn);
        app.MapPost("/signout", (HttpContext http) =>
        {
            SignInCookie.Take(http);
            return Results.Redirect("/signin");
        }).For(Deed.Open);
    }

    private static async Task<IResult> SignIn(HttpContext http, TokenStore tokens, SignInCookie cookie)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted).ConfigureAwait(false);
        if (tokens.Book?.Find(form["token"].ToString().Trim()) is not { } entry) return Page(http, tokens, form["to"], "This token is nobody's. Look whether it was copied as a whole.");
        cookie.Give(http, entry);
        return Results.Redirect(InsideAddress.Of(form["to"]));
    }

    private static RazorComponentResult<SignInPage> Page(HttpContext http, TokenStore tokens, string? to, string? problem)
    {
        http.Response.Headers.CacheControl = "no-cache, no-store";
        return new(new { Http = http, To = InsideAddress.Of(to), Problem = problem, HasTokens = tokens.Book is not null }) { StatusCode = problem is null ? StatusCodes.Status200OK : StatusCodes.Status401Unauthorized };
    }
}
