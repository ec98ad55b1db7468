using System.Globalization;
using System.Text;
using AngleSharp.Html;

namespace Readout.Intake.Pages;

/// <summary>References to characters: "&amp;amp;", "&amp;#8217;", "&amp;nbsp".</summary>
internal static class CharacterReference
{
    private const int LongestName = 32;

    /// <summary>Reads the reference at the beginning of a text.</summary>
    /// <param name="text">It begins with "&amp;".</param>
    /// <param name="length">How long the reference is.</param>
    /// <returns>What it stands for; null where there is no reference.</returns>
    public static string? Read(ReadOnlySpan<char> text, out int length)
    {
        length = 0;
        if (text.Length < 3) return null;
        return text[1] == '#' ? Number(text, out length) : Named(text, out length);
    }

    /// <summary>An attribute's value with its references resolved; "&amp;copy=" in an address is none.</summary>
    public static string Resolve(ReadOnlySpan<char> text)
    {
        var at = text.IndexOf('&');
        if (at < 0) return text.ToString();
        var resolved = new StringBuilder(text.Length);
        while (at >= 0)
        {
            resolved.Append(text[..at]);
            text = text[at..];
            if (Read(text, out var length) is { } meant && (text[length - 1] == ';' || length == text.Length || !(text[length] == '=' || char.IsAsciiLetterOrDigit(text[length])))) resolved.Append(meant);
            else resolved.Append(text[..(length = 1)]);
            text = text[length..];
            at = text.IndexOf('&');
        }
        return resolved.Append(text).ToString();
    }

    private static string? Number(ReadOnlySpan<char> text, out int length)
    {
        var isHex = text[2] is 'x' or 'X';
        var first = isHex ? 3 : 2;
        length = first;
        while (length < text.Length && (isHex ? char.IsAsciiHexDigit(text[length]) : char.IsAsciiDigit(text[length]))) length++;
        var digits = text[first..length];
        if (digits.Length == 0) return null;
        if (length < text.Length && text[length] == ';') length++;
        if (!int.TryParse(digits, isHex ? NumberStyles.AllowHexSpecifier : NumberStyles.None, CultureInfo.InvariantCulture, out var code)) return "\uFFFD";
        // Browsers read the numbers of control characters as windows-1252.
        if (HtmlEntityProvider.IsInCharacterTable(code)) return HtmlEntityProvider.GetSymbolFromTable(code);
        return code != 0 && Rune.TryCreate(code, out var rune) ? rune.ToString() : "\uFFFD";
    }

    private static string? Named(ReadOnlySpan<char> text, out int length)
    {
        length = 1;
        while (length < text.Length && length < LongestName && char.IsAsciiLetterOrDigit(text[length])) length++;
        if (length < text.Length && text[length] == ';' && HtmlEntityProvider.Resolver.GetSymbol(text[1..(length + 1)].ToString()) is { } ended)
        {
            length++;
            return ended;
        }
        // Old names stand without a semicolon too: "&nbsp" in "&nbspGovernment".
        for (; length > 2; length--)
            if (HtmlEntityProvider.Resolver.GetSymbol(text[1..length].ToString()) is { } bare) return bare;
        return null;
    }
}
