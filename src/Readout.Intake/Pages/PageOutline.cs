namespace Readout.Intake.Pages;

/// <summary>A page's texts and tags with where each element ends, and which of them can be no part of an article: scripts, menus, notices, captions, what is hidden.</summary>
internal sealed class PageOutline
{
    // A notice or a caption is short; what is longer, or holds the article, was named misleadingly.
    private const int LongestNotice = 1500, LongestHeading = 400, ShortText = 40, EnoughText = 3000;

    private readonly int[] _closes, _texts, _mains;
    private readonly bool[] _isDropped;

    public PageOutline(string page)
    {
        Page = page;
        Tokens = Scan(page);
        (_closes, _texts, _mains, _isDropped) = (new int[Tokens.Count], new int[Tokens.Count + 1], new int[Tokens.Count + 1], new bool[Tokens.Count]);
        Match();
        Drop();
    }

    public string Page { get; }

    public List<PageToken> Tokens { get; }

    /// <summary>Whether a token can be no part of the article.</summary>
    public bool IsDropped(int token) => _isDropped[token];

    /// <summary>Where the element that a token opens is closed; the token itself where it is not, or opens none.</summary>
    public int CloseOf(int token) => _closes[token];

    /// <summary>How many characters of text stand in the element that a token opens; 0 where it is not closed.</summary>
    public int LengthOf(int token) => _texts[_closes[token]] - _texts[token];

    /// <summary>Some of the longer texts that may be the article's, enough to tell their language.</summary>
    public string Beginning()
    {
        var beginning = new System.Text.StringBuilder();
        for (var i = 0; i < Tokens.Count && beginning.Length < EnoughText; i++)
            if (Tokens[i] is { Kind: PageTokenKind.Text } token && token.End - token.Start > ShortText && !_isDropped[i]) beginning.Append(Page, token.Start, token.End - token.Start).Append(' ');
        return beginning.ToString();
    }

    private static List<PageToken> Scan(string page)
    {
        var tokens = new List<PageToken>(page.Length / 40);
        for (var scanner = new PageScanner(page); scanner.Next(out var token);) tokens.Add(token);
        return tokens;
    }

    private void Match()
    {
        var open = new Dictionary<string, Stack<int>>(StringComparer.Ordinal);
        for (var i = 0; i < Tokens.Count; i++)
        {
            var token = Tokens[i];
            _closes[i] = i;
            _texts[i + 1] = _texts[i] + (token.Kind == PageTokenKind.Text ? token.End - token.Start : 0);
            _mains[i + 1] = _mains[i] + (token is { Kind: PageTokenKind.Open, Name: "article" or "main" or "h1" } ? 1 : 0);
            if (token.Kind == PageTokenKind.Open)
            {
                if (!open.TryGetValue(token.Name, out var stack)) open[token.Name] = stack = new Stack<int>();
                stack.Push(i);
            }
            else if (token.Kind == PageTokenKind.Close && open.TryGetValue(token.Name, out var opened) && opened.TryPop(out var start)) _closes[start] = i;
        }
    }

    private void Drop()
    {
        for (var i = 0; i < Tokens.Count; i++)
        {
            var token = Tokens[i];
            if (token.Kind == PageTokenKind.Raw) _isDropped[i] = true;
            else if (token.Kind == PageTokenKind.Open && _closes[i] > i && CanDrop(i, token))
            {
                Array.Fill(_isDropped, true, i, _closes[i] - i + 1);
                i = _closes[i];
            }
        }
    }

    private bool CanDrop(int i, PageToken token)
    {
        var (length, mains) = (LengthOf(i), _mains[_closes[i]] - _mains[i + 1]);
        switch (token.Name)
        {
            case "script" or "style" or "noscript" or "template" or "svg" or "iframe" or "object" or "canvas" or "video" or "audio" or "head" or "select" or "button" or "textarea" or "title": return true;
            case "h1": return length < LongestHeading;
            case "html" or "body" or "main" or "article": return false;
        }
        if (mains > 0) return false;
        if (token.Name is "nav" or "footer" or "aside" or "dialog") return true;
        return (token.Name is "figcaption" && length < LongestNotice) || IsNotShown(token) || (length < LongestNotice && Boilerplate.Names(token.Attribute(Page, "class"), token.Attribute(Page, "id")));
    }

    private bool IsNotShown(PageToken token)
    {
        if (token.End - token.Start < "<p hidden>".Length) return false;
        return token.Attribute(Page, "hidden") is not null and not "until-found" || token.Attribute(Page, "aria-hidden") == "true"
            || token.Attribute(Page, "role") is "navigation" or "banner" or "contentinfo" or "dialog" or "alertdialog" or "complementary" or "search" or "menu"
            || (token.Attribute(Page, "style") is { } style && style.Replace(" ", "", StringComparison.Ordinal).Contains("display:none", StringComparison.OrdinalIgnoreCase));
    }
}
