using System.Net.Mime;
using System.Text;
using System.Text.RegularExpressions;

namespace Readout.Intake.Feeds;

/// <summary>The letters of a feed's bytes: by their mark, by Content-Type, by the XML declaration, else UTF-8; what is no UTF-8 is Windows-1252.</summary>
internal static partial class FeedText
{
    private const int Declaration = 256;
    private static readonly UTF8Encoding s_strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static string Decode(ReadOnlyMemory<byte> content, string? contentType)
    {
        var start = Encoding.Latin1.GetString(content.Span[..Math.Min(Declaration, content.Length)]);
        var isMarked = start.StartsWith("\u00EF\u00BB\u00BF", StringComparison.Ordinal) || start.StartsWith("\u00FF\u00FE", StringComparison.Ordinal) || start.StartsWith("\u00FE\u00FF", StringComparison.Ordinal);
        if (isMarked)
        {
            using var reader = new StreamReader(new MemoryStream(content.ToArray()), Encoding.UTF8, detectEncodingFromByteOrderMarks: true);
            return reader.ReadToEnd();
        }
        var named = Named(Charset(contentType)) ?? Named(DeclaredEncoding().Match(start) is { Success: true } match ? match.Groups[1].Value : null);
        if (named is not null and not UTF8Encoding) return named.GetString(content.Span);
        try
        {
            return s_strict.GetString(content.Span);
        }
        catch (DecoderFallbackException)
        {
            // A feed that calls itself UTF-8 and is mostly that has some broken letters; one that does not is of old.
            return (named ?? CodePagesEncodingProvider.Instance.GetEncoding("windows-1252")!).GetString(content.Span);
        }
    }

    private static string? Charset(string? contentType)
    {
        try
        {
            return contentType is null ? null : new ContentType(contentType).CharSet;
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private static Encoding? Named(string? name)
    {
        try
        {
            return name is null ? null : CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    [GeneratedRegex("""\A\s*<\?xml[^>]*encoding\s*=\s*["']([A-Za-z0-9._-]+)""")]
    private static partial Regex DeclaredEncoding();
}
