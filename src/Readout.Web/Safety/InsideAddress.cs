namespace Readout.Web.Safety;

/// <summary>Addresses that a form says to go on to.</summary>
internal static class InsideAddress
{
    /// <summary>The address where it is one of this server's; else the first page: one that leads out of here would make of a page a bait.</summary>
    public static string Of(string? to) => to is { Length: > 0 and < 4000 } && to[0] == '/' && !(to.Length > 1 && to[1] is '/' or '\\') && to.All(c => c is > (char)32 and < (char)127) ? to : "/";
}
