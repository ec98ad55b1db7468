using System.Globalization;
using System.IO.Compression;
using System.Text;
using CsCheck;
using Readout.Intake;
using Readout.Intake.Warc;
using Xunit;

namespace Readout.Tests.Intake;

public class WarcReaderTests
{
    private static readonly byte[] s_info = WarcFile.Record("warcinfo", "", "application/warc-fields", "software: own\r\n"u8.ToArray());

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Pages_come_out_of_an_archive(bool isCompressed)
    {
        byte[][] records = [s_info, WarcFile.Record("request", "https://a.example/1", "application/http", "GET / HTTP/1.1\r\n\r\n"u8.ToArray()), WarcFile.Response("https://a.example/1", WarcFile.Page("One")), WarcFile.Response("https://b.example/2", WarcFile.Page("Two"))];
        var items = Documents(isCompressed ? WarcFile.Members(records) : [.. records.SelectMany(record => record)], isCompressed);
        Assert.Equal(["One", "Two"], items.Select(item => item.Document!.Title));
        Assert.Equal(["https://a.example/1", "https://b.example/2"], items.Select(item => item.Document!.Id));
        Assert.Equal(new DateTime(2024, 3, 8, 10, 0, 0, DateTimeKind.Utc), items[0].Fetched);
        Assert.Equal(("meta:date", "en"), (items[0].DateSource, items[0].Language));
    }

    [Fact]
    public void Bodies_are_joined_and_decompressed_where_they_are_what_their_headers_say()
    {
        var page = Encoding.UTF8.GetBytes(WarcFile.Page("Talks"));
        var chunked = Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{page.Length:x}\r\n{Encoding.UTF8.GetString(page)}\r\n0\r\n\r\n"));
        using var brotli = new MemoryStream();
        using (var zip = new BrotliStream(brotli, CompressionLevel.Fastest, leaveOpen: true)) zip.Write(page);
        byte[][] records =
        [
            WarcFile.Response("https://a.example/1", chunked, "Transfer-Encoding: chunked\r\nContent-Type: text/html"), WarcFile.Response("https://a.example/2", page, "Transfer-Encoding: chunked\r\nContent-Type: text/html"),
            WarcFile.Response("https://a.example/3", WarcFile.Gzip(page), "Content-Encoding: gzip\r\nContent-Type: text/html"), WarcFile.Response("https://a.example/4", page, "Content-Encoding: gzip\r\nContent-Type: text/html"),
            WarcFile.Response("https://a.example/5", brotli.ToArray(), "Content-Encoding: br\r\nContent-Type: text/html"), WarcFile.Response("https://a.example/6", page, status: 404), WarcFile.Response("https://a.example/7", page, "Content-Type: image/png"),
        ];
        Assert.Equal([1, 2, 3, 4, 5], Documents(WarcFile.Members(records), true).Select(item => item.Document!.Id[^1] - '0'));
    }

    [Fact]
    public void A_broken_record_is_told_by_its_place_and_the_next_is_read()
    {
        byte[][] good = [.. Enumerable.Range(0, 3).Select(i => WarcFile.Response($"https://a.example/{i}", WarcFile.Page($"Page {i}")))];
        var first = WarcFile.Gzip(good[0]);
        var broken = WarcFile.Gzip(good[1]);
        broken[broken.Length / 2] ^= 0x55;
        var items = Items([.. first, .. broken, .. WarcFile.Gzip(good[2])], true);
        Assert.Equal(["Page 0", null, "Page 2"], items.Select(item => item.Document?.Title));
        Assert.Equal(first.Length, items[1].Problem!.Offset);
        Assert.StartsWith($"t.warc.gz@{first.Length}: ", items[1].Problem!.ToString(), StringComparison.Ordinal);

        byte[] wrongLength = WarcFile.Record("response", "https://a.example/x", "application/http", [.. "HTTP/1.1 200 OK\r\n\r\n"u8], length: 300);
        items = Items([.. good[0], .. wrongLength, .. good[1], .. "what is this\r\nand that\r\n"u8, .. good[2]], false);
        Assert.Equal(["Page 0", "Page 1", "Page 2"], items.Where(item => item.Document is not null).Select(item => item.Document!.Title));
        Assert.Equal([good[0].Length, good[0].Length + wrongLength.Length + good[1].Length], items.Where(item => item.Document is null).Select(item => (int)item.Problem!.Offset!));
    }

    [Fact]
    public void A_page_kept_as_it_was_zipped_does_not_end_its_member()
    {
        // What is packed already is stored as it is, so that the header of one gzip file stands within another.
        var inner = WarcFile.Gzip(Encoding.UTF8.GetBytes(WarcFile.Page("Inner")));
        var record = WarcFile.Response("https://a.example/1", inner, "Content-Encoding: gzip\r\nContent-Type: text/html");
        byte[] file = [.. WarcFile.Gzip(record, CompressionLevel.NoCompression), .. WarcFile.Gzip(record)];
        Assert.Equal(["Inner", "Inner"], Items(file, true).Select(item => item.Document?.Title));
    }

    [Fact]
    public void What_is_not_wanted_is_passed_over()
    {
        var french = WarcFile.Page("Pourparlers", words: "Le ministre a déclaré jeudi que les pourparlers avec le Marlow, qui ont été deux fois reportés, reprendraient la semaine prochaine dans le port, et que les deux parties sont convenues de libérer des prisonniers.");
        var file = WarcFile.Members(WarcFile.Response("https://www.a.example/1", WarcFile.Page("One")), WarcFile.Response("https://b.example/2", WarcFile.Page("Two", "2024-01-05")), WarcFile.Response("https://a.example/3", french), WarcFile.Response("https://nota.example/4", WarcFile.Page("Four", "2024-03-01")));
        Assert.Equal(["One", "Pourparlers"], Titles(new IntakeOptions { Hosts = ["a.example"] }, 2));
        Assert.Equal(["One", "Pourparlers", "Four"], Titles(new IntakeOptions { Since = new DateOnly(2024, 2, 1) }, 1));
        Assert.Equal(["Two", "Four"], Titles(new IntakeOptions { Until = new DateOnly(2024, 3, 1) }, 2));
        Assert.Equal(["Pourparlers"], Titles(new IntakeOptions { Languages = ["fr"] }, 3));
        List<string> Titles(IntakeOptions options, int passedOver)
        {
            using var folder = new TemporaryFolder();
            var reader = new DocumentReader(options);
            var titles = reader.Read(folder.Write("t.warc.gz", file)).Select(item => item.Document!.Title!).ToList();
            Assert.Equal(passedOver, reader.PassedOver);
            return titles;
        }
    }

    [Fact]
    public void Whatever_is_cut_or_changed_every_other_record_comes_out()
    {
        byte[][] records = [.. Enumerable.Range(0, 4).Select(i => WarcFile.Gzip(WarcFile.Response($"https://a.example/{i}", WarcFile.Page($"Page {i}"))))];
        var file = records.SelectMany(record => record).ToArray();
        (from at in Gen.Int[0, file.Length - 1] from to in Gen.Byte select (at, to)).Sample(change =>
        {
            var changed = (byte[])file.Clone();
            changed[change.at] = change.to;
            var hit = 0;
            for (var end = records[0].Length; change.at >= end; end += records[++hit].Length) continue;
            var items = Items(changed, true);
            foreach (var i in Enumerable.Range(0, 4).Where(i => i != hit)) Assert.Contains(items, item => item.Document?.Title == $"Page {i}");
            Assert.True(items.Count >= 4 || changed[change.at] == file[change.at]);
        }, iter: 150);
        Gen.Int[0, file.Length].Sample(length => Items(file[..length], true) is not null, iter: 50);
        Gen.Byte.Array[0, 300].Sample(bytes => Items([.. "WARC/1.0\r\n"u8, .. bytes], false) is not null && Items(bytes, true) is not null, iter: 200);
    }

    [Fact]
    public void Checksums_are_those_of_gzip()
    {
        Assert.Equal(0xCBF43926u, Crc32.Append(0, "123456789"u8));
        Assert.Equal(0xCBF43926u, Crc32.Append(Crc32.Append(0, "12345"u8), "6789"u8));
    }

    private static List<IntakeItem> Documents(byte[] file, bool isCompressed)
    {
        var items = Items(file, isCompressed);
        Assert.DoesNotContain(items, item => item.Document is null);
        return items;
    }

    private static List<IntakeItem> Items(byte[] file, bool isCompressed)
    {
        using var folder = new TemporaryFolder();
        return [.. new DocumentReader().Read(folder.Write(isCompressed ? "t.warc.gz" : "t.warc", file)).Select(item => item.Problem is { } problem ? item with { Problem = problem with { File = Path.GetFileName(problem.File) } } : item)];
    }
}
