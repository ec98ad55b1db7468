using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using System.Security.Cryptography;

namespace Readout.Web.Safety;

/// <summary>Remembers in a browser whose token was shown: sealed, out of reach of scripts, never sent from another site's page, and worth nothing once the server has ended.</summary>
internal sealed class SignInCookie(IDataProtectionProvider protection)
{
    private const string Name = "readout";

    private static readonly TimeSpan s_life = TimeSpan.FromHours(12);

    private readonly ITimeLimitedDataProtector _seal = protection.CreateProtector("Readout.Web.SignIn").ToTimeLimitedDataProtector();

    /// <summary>Gives a browser the cookie of a token.</summary>
    public void Give(HttpContext http, TokenEntry entry) => http.Response.Cookies.Append(Name, Convert.ToBase64String(_seal.Protect(entry.Hash, s_life)), Options(http));

    /// <summary>Takes it away.</summary>
    public static void Take(HttpContext http) => http.Response.Cookies.Delete(Name, Options(http));

    /// <summary>Hash of the token that was shown; null for none, or where the cookie is not ours or too old.</summary>
    public byte[]? Read(HttpContext http)
    {
        if (http.Request.Cookies[Name] is not { Length: > 0 and < 2048 } sealedHash) return null;
        try
        {
            return _seal.Unprotect(Convert.FromBase64String(sealedHash));
        }
        catch (Exception problem) when (problem is CryptographicException or FormatException)
        {
            return null;
        }
    }

    private static CookieOptions Options(HttpContext http) => new() { HttpOnly = true, SameSite = SameSiteMode.Strict, Secure = http.Request.IsHttps, Path = "/", IsEssential = true };
}
