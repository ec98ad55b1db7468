using Microsoft.AspNetCore.Http;

namespace Readout.Web.Safety;

/// <summary>Who asks.</summary>
/// <param name="Name">What the tokens file, or this machine, calls him; null for somebody unknown.</param>
/// <param name="Role">What he may do; null for nothing.</param>
/// <param name="IsProgram">Whether he gave a token with the request itself, which no other site's page can make a browser do.</param>
public sealed record Visitor(string? Name, Role? Role, bool IsProgram)
{
    private static readonly object s_key = new();

    /// <summary>Whether he may accept, correct and reject.</summary>
    public bool CanWrite => Role >= Safety.Role.Review;

    /// <summary>Who asks; nobody where that was not looked for.</summary>
    internal static Visitor Of(HttpContext http) => http.Items.TryGetValue(s_key, out var visitor) ? (Visitor)visitor! : new Visitor(null, null, IsProgram: false);

    /// <summary>Remembers who asks, for as long as he is answered.</summary>
    internal void Enter(HttpContext http) => http.Items[s_key] = this;
}
