namespace Readout.Intake.Pages;

/// <summary>What a page says of itself: in its head, in JSON-LD, in its address.</summary>
internal sealed record PageFacts
{
    public string? Title { get; init; }

    public string? Byline { get; init; }

    public string? Publisher { get; init; }

    /// <summary>Where the page says that it belongs, else where it was fetched from; null where neither is an address.</summary>
    public string? Url { get; init; }

    /// <summary>Day of publication; null where none is told or believed.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>What gave the day.</summary>
    public string? DateSource { get; init; }

    /// <summary>ISO 639-1 code that the page names; null for none.</summary>
    public string? Language { get; init; }

    /// <summary>Reads the facts.</summary>
    /// <param name="outline">The page.</param>
    /// <param name="address">Where it is from.</param>
    /// <param name="fetched">When it was fetched (UTC); null when unknown.</param>
    public static PageFacts Of(PageOutline outline, string address, DateTime? fetched)
    {
        var (head, linked) = (PageHead.Of(outline), new LinkedData());
        foreach (var script in head.LinkedData) linked.Read(script);
        var url = UrlOf(head, address);
        var (published, source) = PageDate.Find(head, linked, url ?? address, fetched);
        var host = Uri.TryCreate(url ?? address, UriKind.Absolute, out var parsed) && parsed.Host.Length > 0 ? parsed.Host : null;
        var publisher = Filled(linked.Publisher) ?? head.Meta("og:site_name") ?? head.Meta("application-name") ?? (host?.StartsWith("www.", StringComparison.OrdinalIgnoreCase) == true ? host[4..] : host);
        return new PageFacts
        {
            Title = PageTitle.Of(head.Meta("og:title") ?? Filled(linked.Headline) ?? head.Heading ?? head.Title, publisher, host),
            Byline = Filled(linked.Author) ?? head.Meta("author") ?? head.Meta("parsely-author"),
            Publisher = publisher, Url = url, Published = published, DateSource = source,
            Language = LanguageOf(head.Language ?? linked.Language ?? head.Meta("og:locale") ?? head.Meta("content-language")),
        };
    }

    private static string? UrlOf(PageHead head, string address)
    {
        var own = Absolute(address, null);
        var named = Absolute(head.Canonical ?? head.Meta("og:url"), own);
        // A front page as the canonical address of every article is a mistake of many sites.
        return named is { AbsolutePath.Length: > 1 } || own is null || own.AbsolutePath.Length <= 1 ? (named ?? own)?.AbsoluteUri : own.AbsoluteUri;
    }

    private static Uri? Absolute(string? address, Uri? from) =>
        address is not null && (from is null ? Uri.TryCreate(address, UriKind.Absolute, out var url) : Uri.TryCreate(from, address, out url)) && url.Scheme is "http" or "https" ? url : null;

    private static string? LanguageOf(string? tag) => tag is { Length: >= 2 } && char.IsAsciiLetter(tag[0]) && char.IsAsciiLetter(tag[1]) && (tag.Length == 2 || tag[2] is '-' or '_') ? tag[..2].ToLowerInvariant() : null;

    private static string? Filled(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
