using System.Collections.Frozen;

namespace Readout.Intake.Pages;

/// <summary>Goes through an HTML page and gives its texts and tags, each with its place. It builds no tree: a page is read at the speed of its characters.</summary>
internal struct PageScanner(string page)
{
    private static readonly FrozenSet<string> s_raw = FrozenSet.ToFrozenSet(["script", "style", "title", "textarea", "xmp", "iframe", "noembed", "noframes"], StringComparer.Ordinal);
    private static readonly FrozenSet<string> s_names = FrozenSet.ToFrozenSet(
    [
        "a", "abbr", "address", "article", "aside", "b", "base", "blockquote", "body", "br", "button", "canvas", "cite", "dd", "details", "dialog", "div", "dl", "dt", "em", "fieldset", "figcaption", "figure", "font",
        "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header", "hr", "html", "i", "iframe", "img", "input", "label", "li", "link", "main", "meta", "nav", "noscript", "ol", "option", "p", "picture", "pre",
        "q", "s", "script", "section", "select", "small", "source", "span", "strong", "style", "sub", "summary", "sup", "svg", "table", "tbody", "td", "template", "textarea", "tfoot", "th", "thead", "time", "title", "tr",
        "u", "ul", "video", "audio", "object", "path", "g",
    ], StringComparer.Ordinal);
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> s_known = s_names.GetAlternateLookup<ReadOnlySpan<char>>();
    private int _at;
    private string? _raw;

    /// <summary>The next text or tag; comments and declarations are passed over.</summary>
    public bool Next(out PageToken token)
    {
        if (_raw is { } raw && NextRaw(raw, out token)) return true;
        while (_at < page.Length)
        {
            var (start, text) = (_at, TextEnd(_at));
            if (text > start)
            {
                token = new PageToken(PageTokenKind.Text, start, _at = text, "");
                return true;
            }
            if (page[start + 1] is '!' or '?') _at = DeclarationEnd(start);
            else
            {
                token = Tag(start);
                return true;
            }
        }
        token = default;
        return false;
    }

    /// <summary>The next attribute of a tag: where its name and its value stand.</summary>
    /// <param name="tag">The tag.</param>
    /// <param name="at">Where to look; set behind the attribute.</param>
    /// <param name="name">The name's range.</param>
    /// <param name="value">The value's range without quotes; empty where there is none.</param>
    public static bool NextAttribute(ReadOnlySpan<char> tag, ref int at, out Range name, out Range value)
    {
        (name, value) = (default, default);
        while (at < tag.Length && (char.IsWhiteSpace(tag[at]) || tag[at] == '/')) at++;
        if (at >= tag.Length || tag[at] == '>') return false;
        var start = at++;
        while (at < tag.Length && !char.IsWhiteSpace(tag[at]) && tag[at] is not ('=' or '>' or '/')) at++;
        name = start..at;
        var sign = at;
        while (sign < tag.Length && char.IsWhiteSpace(tag[sign])) sign++;
        if (sign >= tag.Length || tag[sign] != '=') return true;
        at = sign + 1;
        while (at < tag.Length && char.IsWhiteSpace(tag[at])) at++;
        if (at < tag.Length && tag[at] is '"' or '\'')
        {
            var end = tag[(at + 1)..].IndexOf(tag[at]);
            end = end < 0 ? tag.Length : at + 1 + end;
            (value, at) = ((at + 1)..end, Math.Min(tag.Length, end + 1));
            return true;
        }
        start = at;
        while (at < tag.Length && !char.IsWhiteSpace(tag[at]) && tag[at] != '>') at++;
        value = start..at;
        return true;
    }

    // Text goes on until something that is a tag or a declaration; a lone "<" is text.
    private readonly int TextEnd(int start)
    {
        for (var at = start; ; at++)
        {
            var found = page.AsSpan(at).IndexOf('<');
            if (found < 0 || at + found + 1 >= page.Length) return page.Length;
            at += found;
            var next = page[at + 1];
            if (char.IsAsciiLetter(next) || next is '!' or '?' || (next == '/' && at + 2 < page.Length && char.IsAsciiLetter(page[at + 2]))) return at;
        }
    }

    private readonly int DeclarationEnd(int start)
    {
        var rest = page.AsSpan(start);
        var (open, close) = rest.StartsWith("<!--") ? (4, "-->") : rest.StartsWith("<![CDATA[") ? (9, "]]>") : (2, ">");
        // "<!-->" is a whole comment.
        if (open == 4 && rest[4..].StartsWith(">")) return start + 5;
        var end = rest[open..].IndexOf(close);
        return end < 0 ? page.Length : start + open + end + close.Length;
    }

    private PageToken Tag(int start)
    {
        var isClose = page[start + 1] == '/';
        var first = start + (isClose ? 2 : 1);
        var last = first;
        while (last < page.Length && !char.IsWhiteSpace(page[last]) && page[last] is not ('>' or '/')) last++;
        var name = Name(page.AsSpan(first, last - first));
        var rest = page.AsSpan(last);
        var at = 0;
        while (at < rest.Length && rest[at] != '>')
            if (!NextAttribute(rest, ref at, out _, out _)) break;
        _at = Math.Min(page.Length, last + at + 1);
        if (!isClose && s_raw.Contains(name)) _raw = name;
        return new PageToken(isClose ? PageTokenKind.Close : PageTokenKind.Open, start, _at, name);
    }

    private static string Name(ReadOnlySpan<char> written)
    {
        if (s_known.TryGetValue(written, out var known)) return known;
        var name = written.ToString().ToLowerInvariant();
        return s_known.TryGetValue(name, out known) ? known : name;
    }

    private bool NextRaw(string element, out PageToken token)
    {
        _raw = null;
        var (start, end) = (_at, page.Length);
        for (var at = start; at < page.Length;)
        {
            var found = page.AsSpan(at).IndexOf("</");
            if (found < 0) break;
            at += found;
            if (page.AsSpan(at + 2).StartsWith(element, StringComparison.OrdinalIgnoreCase))
            {
                end = at;
                break;
            }
            at += 2;
        }
        _at = end;
        token = new PageToken(PageTokenKind.Raw, start, end, element);
        return end > start;
    }
}
