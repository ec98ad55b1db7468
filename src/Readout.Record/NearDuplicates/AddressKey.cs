using Readout.Lexicons;

namespace Readout.Record.NearDuplicates;

/// <summary>An address without what changes while the page stays the same: scheme, "www.", the mobile site, tracking, the fragment.</summary>
internal static class AddressKey
{
    private static readonly HashSet<string> s_ignored = [.. Table.Embedded("data/merging/address-parameters.tsv").Rows.Select(row => row["parameter"])];

    /// <summary>A hash of an address; null where there is none, or none but a site's front page.</summary>
    public static ulong? Of(string? url) => Normalize(url) is { } address ? Hash(address) : null;

    /// <summary>The address that pages have in common; null where there is none.</summary>
    public static string? Normalize(string? url)
    {
        if (url is null || !Uri.TryCreate(url, UriKind.Absolute, out var parsed) || parsed.Scheme is not ("http" or "https")) return null;
        var host = parsed.IdnHost.ToLowerInvariant();
        foreach (var prefix in (ReadOnlySpan<string>)["www.", "m.", "mobile.", "amp."])
            if (host.StartsWith(prefix, StringComparison.Ordinal)) host = host[prefix.Length..];
        var path = parsed.AbsolutePath.TrimEnd('/');
        if (path.EndsWith("/amp", StringComparison.Ordinal)) path = path[..^"/amp".Length];
        var query = string.Join('&', parsed.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries).Where(IsKept).Order(StringComparer.Ordinal));
        return path.Length == 0 && query.Length == 0 ? null : $"{host}{path}?{query}";
    }

    private static bool IsKept(string part)
    {
        var name = part.Split('=')[0];
        return !name.StartsWith("utm_", StringComparison.Ordinal) && !s_ignored.Contains(name);
    }

    private static ulong Hash(string address)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in address) hash = (hash ^ c) * 1099511628211UL;
        return hash;
    }
}
