using System.Globalization;
using System.Text;

namespace Readout.Intake.Pages;

/// <summary>Writes a page without what can be no part of its article, each text behind a mark of two characters that no text has, and reads the marks back.
/// The marks travel with the texts through whatever moves, copies or parses them anew, so that what was chosen is known to the letter.</summary>
internal static class PageMarks
{
    private const char First = '\uE000', Second = '\uF000';
    private const int PerFirst = 0x800, MostFirst = 0x1000;

    /// <summary>The page with its marks.</summary>
    public static string Write(PageOutline outline, string? title)
    {
        var (page, marked) = (outline.Page, new StringBuilder(outline.Page.Length / 2));
        marked.Append(CultureInfo.InvariantCulture, $"<html><head><title>{System.Net.WebUtility.HtmlEncode(title)}</title></head>");
        for (var i = 0; i < outline.Tokens.Count && i < PerFirst * MostFirst; i++)
        {
            var token = outline.Tokens[i];
            if (outline.IsDropped(i) || token.Name is "html" or "head" or "img" or "input" or "link" or "meta" or "base" or "source" or "form" or "path") continue;
            if (token.Kind == PageTokenKind.Open) Open(marked, page, token);
            else if (token.Kind == PageTokenKind.Close) marked.Append("</").Append(token.Name).Append('>');
            else Text(marked, page.AsSpan(token.Start, token.End - token.Start), i);
        }
        return marked.ToString();
    }

    /// <summary>Takes the tokens whose marks stand in a text.</summary>
    public static void Read(string text, bool[] isKept)
    {
        for (var at = 0; at + 1 < text.Length; at++)
            if (text[at] is >= First and < Second && text[at + 1] is >= Second and < '\uF800' && (text[at] - First) * PerFirst + text[at + 1] - Second is var token && token < isKept.Length) isKept[token] = true;
    }

    /// <summary>A text without marks.</summary>
    public static string? Without(string? text) => text is null || !text.AsSpan().ContainsAnyInRange(First, '\uF8FF') ? text : string.Concat(text.Where(c => c is < First or > '\uF8FF'));

    private static void Open(StringBuilder marked, string page, PageToken token)
    {
        marked.Append('<').Append(token.Name);
        // Of attributes only those that the choice looks at.
        if (token.End - token.Start > token.Name.Length + 5)
        {
            foreach (var name in (ReadOnlySpan<string>)["class", "id", "itemprop", "rel"])
                if (token.Attribute(page, name) is { Length: > 0 } value) marked.Append(' ').Append(name).Append("=\"").Append(value.Replace("\"", "", StringComparison.Ordinal)).Append('"');
            if (token.Name == "a") marked.Append(" href=\"x\"");
        }
        marked.Append('>');
    }

    private static void Text(StringBuilder marked, ReadOnlySpan<char> text, int token)
    {
        if (text.IsWhiteSpace())
        {
            marked.Append(' ');
            return;
        }
        marked.Append((char)(First + token / PerFirst)).Append((char)(Second + token % PerFirst));
        // Icons are drawn with characters of the marks' range.
        for (var at = text.IndexOfAnyInRange(First, '\uF8FF'); at >= 0; at = text.IndexOfAnyInRange(First, '\uF8FF'))
        {
            marked.Append(text[..at]).Append(' ');
            text = text[(at + 1)..];
        }
        marked.Append(text);
    }
}
