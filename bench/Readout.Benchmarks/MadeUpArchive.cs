using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Readout.Benchmarks;

/// <summary>A web archive of pages that nobody wrote, as Common Crawl News packs them: a gzip member a record. The same for the same number.</summary>
internal static class MadeUpArchive
{
    private const int Words = 420, Sections = 60, Teasers = 30, OtherEvery = 8;
    private static readonly string[] s_words = "the of to and in a that for on was with said by from at it which has had talks minister border river bridge council army prisoners week capital neighbour treaty water report government statement leader village convoy trade court ruling price harvest port ships election vote reform budget school hospital doctor strike union wages train station winter storm coast island fishermen company market shares bank rates".Split(' ');

    /// <summary>Writes an archive.</summary>
    /// <param name="path">The file.</param>
    /// <param name="bytes">How many bytes of records it holds at least, before they are packed.</param>
    /// <returns>Records that are pages, and all bytes before they were packed.</returns>
    public static (long Pages, long Bytes) Write(string path, long bytes)
    {
        using var file = File.Create(path);
        var (pages, written, record) = (0L, 0L, new MemoryStream());
        for (var number = 0; written < bytes; number++)
        {
            record.SetLength(0);
            var isPage = number % OtherEvery != 0;
            Append(record, number, isPage ? Page(number) : null);
            using (var member = new GZipStream(file, CompressionLevel.Fastest, leaveOpen: true)) member.Write(record.GetBuffer(), 0, (int)record.Length);
            written += record.Length;
            if (isPage) pages++;
        }
        return (pages, written);
    }

    private static void Append(MemoryStream record, int number, string? page)
    {
        var address = $"https://news{number % 50}.example/{2020 + number % 5}/{1 + number % 12:00}/story-{number}";
        var head = page is null ? "GET / HTTP/1.1\r\nHost: news.example\r\n\r\n" : "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=UTF-8\r\nX-Crawl-Content-Encoding: gzip\r\n\r\n";
        var block = Encoding.UTF8.GetBytes(head + page);
        record.Write(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"WARC/1.0\r\nWARC-Type: {(page is null ? "request" : "response")}\r\nWARC-Target-URI: {address}\r\nWARC-Date: 2026-01-02T03:04:05Z\r\nContent-Type: application/http; msgtype={(page is null ? "request" : "response")}\r\nContent-Length: {block.Length}\r\n\r\n")));
        record.Write(block);
        record.Write("\r\n\r\n"u8);
    }

    // Some 38 kB, of which three are the article's: menus, teasers, scripts and styles are the rest, as on the pages of newspapers.
    private static string Page(int number)
    {
        var (page, random) = (new StringBuilder(1 << 16), new Random(number));
        page.Append(CultureInfo.InvariantCulture, $"<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Story {number} - News {number % 50}</title><meta property=\"article:published_time\" content=\"{2020 + number % 5}-{1 + number % 12:00}-{1 + number % 28:00}T08:00:00Z\">");
        page.Append(CultureInfo.InvariantCulture, $"<script type=\"application/ld+json\">{{\"@type\":\"NewsArticle\",\"headline\":\"Story {number}\",\"datePublished\":\"{2020 + number % 5}-{1 + number % 12:00}-{1 + number % 28:00}\"}}</script><style>");
        for (var i = 0; i < 200; i++) page.Append(CultureInfo.InvariantCulture, $".c{i}-{random.Next(9999)}{{margin:{i}px;padding:0 {i % 7}px;color:#{random.Next(0xFFFFFF):x6}}}");
        page.Append("</style><script>");
        for (var i = 0; i < 200; i++) page.Append(CultureInfo.InvariantCulture, $"window.q=window.q||[];q.push(['set','k{i}','{random.Next()}']);");
        page.Append("</script></head><body><header><div class=\"menu\"><ul>");
        for (var i = 0; i < Sections; i++) page.Append(CultureInfo.InvariantCulture, $"<li class=\"item item-{i}\"><a href=\"/section/{i}\" data-id=\"{random.Next()}\">Section {i}</a></li>");
        page.Append("</ul></div></header><main><article class=\"story\"><h1>Story ").Append(number).Append("</h1><div class=\"body\">");
        for (var i = 0; i < 12; i++) page.Append("<p>").Append(Sentence(random, Words / 12)).Append("</p>\n");
        page.Append("</div></article></main><aside>");
        for (var i = 0; i < Teasers; i++) page.Append(CultureInfo.InvariantCulture, $"<div class=\"card\"><a href=\"/story-{random.Next()}\"><img src=\"/i/{random.Next()}.jpg\" srcset=\"/i/{random.Next()}-2x.jpg 2x\" alt=\"\"><h3>{Sentence(random, 8)}</h3></a><p>{Sentence(random, 14)}</p></div>");
        return page.Append("</aside><footer><p>All rights reserved.</p></footer></body></html>").ToString();
    }

    private static string Sentence(Random random, int words)
    {
        var sentence = new StringBuilder();
        for (var i = 0; i < words; i++) sentence.Append(i == 0 ? "" : i % 9 == 8 ? ", " : " ").Append(s_words[(int)(s_words.Length * Math.Pow(random.NextDouble(), 2))]);
        sentence[0] = char.ToUpperInvariant(sentence[0]);
        return sentence.Append('.').ToString();
    }
}
