using System.Text;
using System.Text.RegularExpressions;
using Readout.Intake.Encodings;
using Readout.Intake.Fetching;

namespace Readout.Intake.Feeds;

/// <summary>Reads feeds, RSS 0.9x, 1.0 and 2.0 and Atom, and lists of feeds (OPML), however broken their XML is.</summary>
public static partial class FeedReader
{
    private const int Declaration = 256;
    private static readonly char[] s_markup = ['<', '&'];

    /// <summary>Reads one. Never throws for what it holds: what is no feed is a <see cref="Feed.Problem"/>.</summary>
    /// <param name="content">Its bytes.</param>
    /// <param name="contentType">The Content-Type that came with it, which may name its charset; null where there was none.</param>
    /// <param name="address">Where it was read from: relative addresses in it begin there.</param>
    public static Feed Read(ReadOnlyMemory<byte> content, string? contentType, Uri address)
    {
        ArgumentNullException.ThrowIfNull(address);
        try
        {
            var root = MarkupReader.Read(Decode(content.Span, contentType)).Children.FirstOrDefault();
            return root?.Name.ToUpperInvariant() switch
            {
                "RSS" or "RDF" => Rss(root, address),
                "FEED" => Atom(root, address),
                "OPML" => Opml(root, address),
                "HTML" => new Feed { Problem = "is a page, no feed; name the address of its feed" },
                null => new Feed { Problem = "is empty, or no feed" },
                _ => new Feed { Problem = $"is no feed: it begins with <{root.Name[..Math.Min(root.Name.Length, 40)]}>" },
            };
        }
        catch (InvalidDataException problem)
        {
            return new Feed { Problem = problem.Message };
        }
    }

    private static string Decode(ReadOnlySpan<byte> content, string? contentType)
    {
        var start = Encoding.Latin1.GetString(content[..Math.Min(Declaration, content.Length)]);
        var declared = DeclaredEncoding().Match(start) is { Success: true } match ? match.Groups[1].Value : null;
        return TextDecoder.Decode(content, TextDecoder.CharsetOf(contentType) ?? declared).Text;
    }

    [GeneratedRegex("""\A\s*<\?xml[^>]*encoding\s*=\s*["']([A-Za-z0-9._-]+)""")]
    private static partial Regex DeclaredEncoding();

    private static Feed Rss(MarkupElement root, Uri address)
    {
        var channel = root.Children.FirstOrDefault(child => child.Name == "channel");
        // Items stand within the channel, or beside it in RSS 1.0.
        var items = root.Descendants.Where(element => element.Name == "item").Select(item => Item(item, RssAddress(item, address), Day(item, "pubDate", "date", "published", "updated"), "description", "encoded"));
        return new Feed { Title = channel is null ? null : Words(channel, "title"), Items = Distinct(items) };
    }

    private static Feed Atom(MarkupElement root, Uri address)
    {
        var start = Base(root, address);
        var items = root.Descendants.Where(element => element.Name == "entry").Select(entry => Item(entry, AtomAddress(entry, Base(entry, start)), Day(entry, "published", "issued", "created", "updated", "modified"), "summary", "content"));
        return new Feed { Title = Words(root, "title"), Items = Distinct(items) };
    }

    private static Feed Opml(MarkupElement root, Uri address) =>
        new() { Listed = [.. root.Descendants.Where(element => element.Name == "outline").Select(outline => Web(outline.Attribute("xmlUrl"), address)).OfType<Uri>().Distinct().Take(FetchSettings.FeedItems)] };

    private static FeedItem? Item(MarkupElement item, Uri? address, DateOnly? day, params ReadOnlySpan<string> summaries)
    {
        string? summary = null;
        foreach (var name in summaries) summary ??= Words(item, name);
        return address is null ? null : new FeedItem(address, Words(item, "title"), day, summary);
    }

    // An item that was cut off may have but half an address: only what is closed counts.
    private static Uri? RssAddress(MarkupElement item, Uri address)
    {
        var links = item.Children.Where(child => child.IsClosed && child.Name is "origLink" or "link").OrderByDescending(child => child.Name == "origLink").ThenBy(child => child.Prefix.Length > 0);
        foreach (var link in links)
            if (Web(link.Text is { Length: > 0 } text ? text : link.Attribute("href"), address) is { } found) return found;
        var guid = item.Children.FirstOrDefault(child => child.IsClosed && child.Name == "guid" && !string.Equals(child.Attribute("isPermaLink"), "false", StringComparison.OrdinalIgnoreCase));
        return guid?.Text is { } id && id.StartsWith("http", StringComparison.OrdinalIgnoreCase) ? Web(id, address) : Web(item.Attribute("about"), address);
    }

    private static Uri? AtomAddress(MarkupElement entry, Uri address)
    {
        var links = entry.Children.Where(child => child.Name == "link" && child.Attribute("rel") is null or "" or "alternate");
        return links.OrderByDescending(link => link.Attribute("type") is null or "text/html").Select(link => Web(link.Attribute("href"), address)).FirstOrDefault(found => found is not null);
    }

    private static Uri Base(MarkupElement element, Uri address) => Web(element.Attribute("base"), address) ?? address;

    private static Uri? Web(string? text, Uri address)
    {
        if (string.IsNullOrWhiteSpace(text) || !Uri.TryCreate(address, text.Trim(), out var found) || (found.Scheme != Uri.UriSchemeHttp && found.Scheme != Uri.UriSchemeHttps)) return null;
        return found.Fragment.Length == 0 ? found : new Uri(found.GetComponents(UriComponents.AbsoluteUri & ~UriComponents.Fragment, UriFormat.UriEscaped));
    }

    private static DateOnly? Day(MarkupElement item, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
            foreach (var child in item.Children)
                if (child.Name == name && FeedDay.Read(child.Text) is { } day) return day;
        return null;
    }

    // The feed's own elements first: "media:title" is the title of a picture.
    private static string? Words(MarkupElement parent, string name)
    {
        var text = parent.Children.Where(child => child.Name == name && child.Prefix is not ("media" or "itunes")).OrderBy(child => child.Prefix.Length > 0).FirstOrDefault()?.Text;
        if (text?.IndexOfAny(s_markup) >= 0) text = MarkupReader.Read(text).Text;
        if (string.IsNullOrWhiteSpace(text)) return null;
        return string.Concat(string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Where(c => !char.IsControl(c)));
    }

    private static FeedItem[] Distinct(IEnumerable<FeedItem?> items) => [.. items.OfType<FeedItem>().DistinctBy(item => item.Address).Take(FetchSettings.FeedItems)];
}
