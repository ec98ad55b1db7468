namespace Readout.Web.Parts;

/// <summary>Says which addresses out of documents may be followed.</summary>
internal static class SafeLink
{
    /// <summary>The address where it is one of the web; null for anything else, which is shown and not linked.</summary>
    public static string? Of(string? address) => Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? uri.AbsoluteUri : null;
}
