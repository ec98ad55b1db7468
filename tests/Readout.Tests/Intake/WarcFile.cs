using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Readout.Tests.Intake;

/// <summary>Web archives of our own making.</summary>
internal static class WarcFile
{
    private const string Words = "The foreign minister of Valdora said on Thursday that talks with Marlow, which had been put off twice, would resume next week. Both sides agreed to release forty-one prisoners, her spokesman added, and to reopen the bridge.";

    /// <summary>A page that a reader finds an article in.</summary>
    public static string Page(string title, string day = "2024-03-07", string words = Words) =>
        $"<!doctype html><html><head><meta charset=utf-8><title>{title}</title><meta name=date content={day}></head><body><article><p>{title}. {words}</p><p>{words}</p></article></body></html>";

    public static byte[] Response(string address, byte[] body, string headers = "Content-Type: text/html; charset=utf-8", string fetched = "2024-03-08T10:00:00Z", int status = 200)
    {
        var head = Encoding.Latin1.GetBytes($"HTTP/1.1 {status} OK\r\n{headers}\r\n\r\n");
        return Record("response", address, "application/http; msgtype=response", [.. head, .. body], fetched);
    }

    public static byte[] Response(string address, string body, string fetched = "2024-03-08T10:00:00Z") => Response(address, Encoding.UTF8.GetBytes(body), fetched: fetched);

    public static byte[] Record(string type, string address, string contentType, byte[] block, string fetched = "2024-03-08T10:00:00Z", int? length = null) =>
    [
        .. Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"WARC/1.0\r\nWARC-Type: {type}\r\nWARC-Target-URI: {address}\r\nWARC-Date: {fetched}\r\nContent-Type: {contentType}\r\nContent-Length: {length ?? block.Length}\r\n\r\n")),
        .. block, .. "\r\n\r\n"u8,
    ];

    public static byte[] Gzip(byte[] bytes, CompressionLevel level = CompressionLevel.Optimal)
    {
        using var packed = new MemoryStream();
        using (var zip = new GZipStream(packed, level)) zip.Write(bytes);
        return packed.ToArray();
    }

    /// <summary>Each record a gzip member, as Common Crawl packs them.</summary>
    public static byte[] Members(params byte[][] records) => [.. records.SelectMany(record => Gzip(record))];
}
