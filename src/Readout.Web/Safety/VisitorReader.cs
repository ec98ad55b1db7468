using Microsoft.AspNetCore.Http;

namespace Readout.Web.Safety;

/// <summary>Finds out who asks: by the token in the request, by the cookie of a token shown before, or, where the server answers this machine alone and there are no tokens, by being on it.</summary>
internal sealed class VisitorReader(ServerOptions options, TokenStore tokens, SignInCookie cookie)
{
    private const string Scheme = "Bearer ";

    private static readonly string s_user = Environment.UserName is { Length: > 0 } name ? name : "local user";

    /// <summary>Who asks.</summary>
    /// <exception cref="RefusedException">He shows a token that is nobody's.</exception>
    public Visitor Read(HttpContext http)
    {
        var shown = http.Request.Headers.Authorization.ToString();
        if (shown.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase))
            return tokens.Book?.Find(shown[Scheme.Length..].Trim()) is { } bearer ? new Visitor(bearer.Name, bearer.Role, IsProgram: true) : throw new RefusedException(StatusCodes.Status401Unauthorized, "This token is nobody's.");
        if (tokens.Book is null && IsLocal(http)) return new Visitor(s_user, Role.Admin, IsProgram: false);
        if (tokens.Book is { } book && cookie.Read(http) is { } hash && book.FindHash(hash) is { } known) return new Visitor(known.Name, known.Role, IsProgram: false);
        return new Visitor(null, tokens.Book is { ClosesReading: true } ? null : Role.Read, IsProgram: false);
    }

    // A proxy that brings strangers in asks for a host of its own, or says for whom it asks.
    private bool IsLocal(HttpContext http) => !options.Listen && BoundUrls.IsLoopback(http.Request.Host.Host)
        && !http.Request.Headers.ContainsKey("X-Forwarded-For") && !http.Request.Headers.ContainsKey("X-Original-For") && !http.Request.Headers.ContainsKey("Forwarded");
}
