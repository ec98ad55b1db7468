using System.Text;
using System.Text.Unicode;
using UtfUnknown;

namespace Readout.Intake.Encodings;

/// <summary>Reads bytes as text: by their mark, by what is declared, as UTF-8 where they are that, else by what their frequencies look like.
/// Bytes that are no characters are said, never lost in silence.</summary>
internal static class TextDecoder
{
    private const double MostWrong = 0.02;
    private const float LeastSure = 0.6f;
    private const int DeclarationWithin = 2048, LookedAt = 1 << 16;
    private static readonly Encoding s_western = Provided(1252);

    /// <summary>Reads.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="declared">The charset that came with them; null for none.</param>
    public static DecodedText Decode(ReadOnlySpan<byte> bytes, string? declared)
    {
        if (Marked(bytes) is { } marked) return Read(bytes[marked.Preamble.Length..], marked, null);
        var isUtf8 = Utf8.IsValid(bytes);
        if (Named(declared) is { } named && !(named.CodePage == 65001 && !isUtf8) && !(isUtf8 && IsBeyondAscii(bytes) && named.IsSingleByte)) return Read(bytes, named, null);
        if (isUtf8) return Read(bytes, Encoding.UTF8, null);
        var claim = Named(declared) is { CodePage: 65001 } ? "is not the UTF-8 that it says it is" : "names no encoding and is not UTF-8";
        var guess = GuessOf(bytes);
        return Read(bytes, guess, $"{claim}; read as {guess.WebName}");
    }

    /// <summary>The encoding that the beginning of a text shows, and what is uncertain of it.</summary>
    /// <param name="bytes">The beginning.</param>
    /// <param name="isWhole">Whether that is all.</param>
    public static (Encoding Encoding, string? Warning) EncodingOf(ReadOnlySpan<byte> bytes, bool isWhole)
    {
        if (Marked(bytes) is { } marked) return (marked, null);
        // The last character may go on behind the beginning.
        for (var cut = 0; cut <= (isWhole ? 0 : 3) && cut <= bytes.Length; cut++)
            if (Utf8.IsValid(bytes[..^cut])) return (Encoding.UTF8, null);
        var guess = GuessOf(bytes);
        return (guess, guess.CodePage == 65001 ? null : $"is not UTF-8; read as {guess.WebName}");
    }

    // A few wrong bytes in UTF-8 are wrong bytes; many are another encoding.
    private static Encoding GuessOf(ReadOnlySpan<byte> bytes) => WrongShare(bytes) < MostWrong ? Encoding.UTF8 : Guess(bytes) ?? s_western;

    /// <summary>The charset that an HTML page declares among its first bytes; null for none.</summary>
    public static string? DeclaredIn(ReadOnlySpan<byte> page)
    {
        var head = Encoding.Latin1.GetString(page[..Math.Min(page.Length, DeclarationWithin)]);
        var at = head.IndexOf("charset=", StringComparison.OrdinalIgnoreCase);
        return at < 0 ? null : CharsetOf(head[at..]);
    }

    /// <summary>The charset in "text/html; charset=utf-8"; null for none.</summary>
    public static string? CharsetOf(string? contentType)
    {
        var at = contentType?.IndexOf("charset=", StringComparison.OrdinalIgnoreCase) ?? -1;
        if (at < 0) return null;
        var value = contentType.AsSpan(at + "charset=".Length).TrimStart(" \"'");
        var end = 0;
        while (end < value.Length && (char.IsAsciiLetterOrDigit(value[end]) || value[end] is '-' or '_' or ':')) end++;
        return end == 0 ? null : value[..end].ToString();
    }

    /// <summary>The encoding that a name means on the web; null for none.</summary>
    public static Encoding? Named(string? charset)
    {
        if (charset is null) return null;
        // Pages that say Latin-1 or ASCII mean windows-1252.
        if (charset.ToLowerInvariant() is "iso-8859-1" or "latin1" or "iso8859-1" or "us-ascii" or "ascii") return s_western;
        if (charset.Equals("utf8", StringComparison.OrdinalIgnoreCase)) return Encoding.UTF8;
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(charset) ?? Encoding.GetEncoding(charset);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static Encoding? Marked(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => Encoding.UTF8,
        [0xFF, 0xFE, 0, 0, ..] => Encoding.UTF32,
        [0xFF, 0xFE, ..] => Encoding.Unicode,
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode,
        _ => null,
    };

    private static DecodedText Read(ReadOnlySpan<byte> bytes, Encoding encoding, string? warning)
    {
        var text = encoding.GetString(bytes);
        var wrong = text.AsSpan().Count('\uFFFD');
        if (wrong > 0 && encoding.CodePage != 65001 || wrong > 0 && !Utf8.IsValid(bytes))
            warning = $"{(warning is null ? "" : warning + "; ")}{wrong} characters could not be read as {encoding.WebName}";
        return new DecodedText(text, encoding.WebName, warning);
    }

    private static Encoding? Guess(ReadOnlySpan<byte> bytes)
    {
        var detected = CharsetDetector.DetectFromBytes(bytes[..Math.Min(bytes.Length, LookedAt)].ToArray()).Detected;
        return detected is { Confidence: > LeastSure } ? Named(detected.EncodingName) : null;
    }

    private static double WrongShare(ReadOnlySpan<byte> bytes)
    {
        var (beyond, wrong) = (0, 0);
        foreach (var b in bytes) beyond += b >> 7;
        foreach (var rune in Encoding.UTF8.GetString(bytes).AsSpan()) wrong += rune == '\uFFFD' ? 1 : 0;
        return beyond == 0 ? 0 : (double)wrong / beyond;
    }

    private static bool IsBeyondAscii(ReadOnlySpan<byte> bytes) => bytes.ContainsAnyInRange((byte)0x80, (byte)0xFF);

    private static Encoding Provided(int page) => CodePagesEncodingProvider.Instance.GetEncoding(page)!;
}
