using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Readout.Intake.Warc;

/// <summary>An HTTP response as an archive keeps it: status, headers, and the body as it was sent.</summary>
/// <param name="Status">Its status code.</param>
/// <param name="Headers">Its headers, names in any case.</param>
/// <param name="Sent">The body, chunked and compressed as it was sent.</param>
internal sealed record HttpResponse(int Status, IReadOnlyDictionary<string, string> Headers, ReadOnlyMemory<byte> Sent)
{
    private const int LongestBody = 16 << 20;

    /// <summary>The Content-Type header; null where there is none.</summary>
    public string? ContentType => Headers.GetValueOrDefault("Content-Type");

    /// <summary>Whether it is a page or a text.</summary>
    public bool IsReadable => ContentType is null || ContentType.StartsWith("text/html", StringComparison.OrdinalIgnoreCase) || ContentType.StartsWith("application/xhtml", StringComparison.OrdinalIgnoreCase) || ContentType.StartsWith("text/plain", StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads a response; null where the bytes are none.</summary>
    public static HttpResponse? Read(ReadOnlyMemory<byte> block)
    {
        var bytes = block.Span;
        var end = bytes.IndexOf("\r\n\r\n"u8);
        var length = 4;
        if (end < 0) (end, length) = (bytes.IndexOf("\n\n"u8), 2);
        if (end < 0) return null;
        var lines = Encoding.Latin1.GetString(bytes[..end]).Split('\n');
        var status = lines[0].Split(' ', 3);
        if (!status[0].StartsWith("HTTP/", StringComparison.Ordinal) || status.Length < 2 || !int.TryParse(status[1], NumberStyles.None, CultureInfo.InvariantCulture, out var code)) return null;
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var line in lines.AsSpan(1))
            if (line.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon) headers.TryAdd(line[..colon].Trim(), line[(colon + 1)..].Trim());
        return new HttpResponse(code, headers, block[(end + length)..]);
    }

    /// <summary>The body as it was meant: its chunks joined, decompressed.</summary>
    /// <exception cref="InvalidDataException">It is broken, or longer than 16 MiB.</exception>
    public ReadOnlyMemory<byte> Body()
    {
        var body = Sent;
        if (Headers.GetValueOrDefault("Transfer-Encoding")?.Contains("chunked", StringComparison.OrdinalIgnoreCase) == true) body = Joined(body) ?? body;
        return Headers.GetValueOrDefault("Content-Encoding")?.Trim().ToLowerInvariant() switch
        {
            "gzip" or "x-gzip" when body.Span.StartsWith<byte>([0x1F, 0x8B]) => Inflate(new GZipStream(Stream(body), CompressionMode.Decompress)),
            "deflate" when body.Length > 2 => (body.Span[0] & 0x0F) == 8 && (body.Span[0] << 8 | body.Span[1]) % 31 == 0 ? Inflate(new ZLibStream(Stream(body), CompressionMode.Decompress)) : Inflate(new DeflateStream(Stream(body), CompressionMode.Decompress)),
            "br" => Inflate(new BrotliStream(Stream(body), CompressionMode.Decompress)),
            _ => body,
        };
    }

    // Many archives keep the header and not the chunks: what does not read as chunks is the body itself.
    private static ReadOnlyMemory<byte>? Joined(ReadOnlyMemory<byte> sent)
    {
        var (joined, at) = (new MemoryStream(sent.Length), 0);
        while (at < sent.Length)
        {
            var rest = sent.Span[at..];
            var end = rest.IndexOf("\r\n"u8);
            if (end is < 1 or > 64) return null;
            var size = rest[..end];
            if (size.IndexOf((byte)';') is >= 0 and var extension) size = size[..extension];
            if (!int.TryParse(Encoding.ASCII.GetString(size).Trim(), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var length) || length < 0) return null;
            if (length == 0) break;
            if (length > rest.Length - end - 2) return null;
            joined.Write(rest.Slice(end + 2, length));
            at += end + 2 + length;
            if (sent.Span[at..].StartsWith("\r\n"u8)) at += 2;
        }
        return joined.GetBuffer().AsMemory(0, (int)joined.Length);
    }

    private static ReadOnlyMemory<byte> Inflate(Stream compressed)
    {
        using (compressed)
        {
            var (inflated, buffer) = (new MemoryStream(), new byte[1 << 14]);
            for (int read; (read = compressed.Read(buffer)) > 0;)
            {
                inflated.Write(buffer, 0, read);
                if (inflated.Length > LongestBody) throw new InvalidDataException($"the page is longer than {LongestBody >> 20} MiB when decompressed");
            }
            return inflated.GetBuffer().AsMemory(0, (int)inflated.Length);
        }
    }

    private static MemoryStream Stream(ReadOnlyMemory<byte> bytes) => System.Runtime.InteropServices.MemoryMarshal.TryGetArray(bytes, out var part) ? new MemoryStream(part.Array!, part.Offset, part.Count) : new MemoryStream(bytes.ToArray());
}
