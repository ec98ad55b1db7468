using System.Net;

namespace Readout.Intake.Pages;

/// <summary>The elements of a page that tell of the page: meta, link, title, scripts of JSON-LD, times, the first heading.</summary>
internal sealed class PageHead
{
    private const int MostScripts = 20;
    private readonly Dictionary<string, string> _metas = new(StringComparer.OrdinalIgnoreCase);

    public string? Title { get; private set; }

    public string? Heading { get; private set; }

    public string? Canonical { get; private set; }

    /// <summary>The lang attribute of html.</summary>
    public string? Language { get; private set; }

    public List<string> LinkedData { get; } = [];

    /// <summary>The datetime of the first time element that is said to be of publication, else of the first at all.</summary>
    public string? Time { get; private set; }

    /// <summary>A meta element's content by its property, name, itemprop or http-equiv; null where there is none or it is empty.</summary>
    public string? Meta(string name) => _metas.GetValueOrDefault(name);

    public static PageHead Of(PageOutline outline)
    {
        var (head, isPublication) = (new PageHead(), false);
        for (var i = 0; i < outline.Tokens.Count; i++)
        {
            var token = outline.Tokens[i];
            if (token.Kind == PageTokenKind.Open) head.Open(outline, i, token, ref isPublication);
            else if (token is { Kind: PageTokenKind.Raw, Name: "title" }) head.Title ??= WebUtility.HtmlDecode(outline.Page[token.Start..token.End]);
            else if (token is { Kind: PageTokenKind.Raw, Name: "script" } && i > 0 && head.LinkedData.Count < MostScripts
                && outline.Tokens[i - 1].Attribute(outline.Page, "type")?.Contains("ld+json", StringComparison.OrdinalIgnoreCase) == true) head.LinkedData.Add(outline.Page[token.Start..token.End]);
        }
        return head;
    }

    private void Open(PageOutline outline, int i, PageToken token, ref bool isPublication)
    {
        var page = outline.Page;
        switch (token.Name)
        {
            case "html": Language ??= Filled(token.Attribute(page, "lang") ?? token.Attribute(page, "xml:lang")); break;
            case "link" when token.Attribute(page, "rel") is { } rel && rel.Equals("canonical", StringComparison.OrdinalIgnoreCase): Canonical ??= Filled(token.Attribute(page, "href")); break;
            case "meta" when Filled(token.Attribute(page, "content")) is { } content:
                if ((token.Attribute(page, "property") ?? token.Attribute(page, "name") ?? token.Attribute(page, "itemprop") ?? token.Attribute(page, "http-equiv")) is { Length: > 0 } name) _metas.TryAdd(name, content);
                break;
            case "h1" when outline.CloseOf(i) > i: Heading ??= TextOf(outline, i); break;
            default: Published(page, token, ref isPublication); break;
        }
    }

    private void Published(string page, PageToken token, ref bool isPublication)
    {
        if (token.End - token.Start < "<x datetime=>".Length || isPublication) return;
        var isOne = token.Attribute(page, "itemprop") == "datePublished" || (token.Name == "time" && token.Attribute(page, "pubdate") is not null);
        if (!isOne && (Time is not null || token.Name != "time")) return;
        if (Filled(token.Attribute(page, "datetime") ?? (isOne ? token.Attribute(page, "content") : null)) is not { } time) return;
        (Time, isPublication) = (time, isOne);
    }

    private static string? TextOf(PageOutline outline, int open)
    {
        var text = string.Concat(Enumerable.Range(open, outline.CloseOf(open) - open).Select(i => outline.Tokens[i] is { Kind: PageTokenKind.Text } token ? outline.Page[token.Start..token.End] : ""));
        return Filled(WebUtility.HtmlDecode(text));
    }

    private static string? Filled(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
