using System.IO.Compression;
using System.Text;
using Readout.Intake;
using Xunit;

namespace Readout.Tests.Intake;

public class DocumentReaderTests
{
    private const string Line = """{"id":"a","published":"2024-03-07","text":"Peru urged Bolivia to reopen the border."}""";

    [Fact]
    public void A_folder_is_read_in_the_order_of_its_paths()
    {
        using var folder = new TemporaryFolder();
        folder.Write("b.jsonl", Line + "\n");
        folder.Write("a.txt", "date 2024-03-07 Chile praised Peru.");
        folder.Write("picture.png", [1, 2, 3]);
        folder.Write(".hidden.txt", "Nobody reads this.");
        Directory.CreateDirectory(Path.Combine(folder.Root, "c"));
        File.WriteAllText(Path.Combine(folder.Root, "c", "d.csv"), "text,published\nPeru praised Chile.,2024-03-08\n");
        var items = new DocumentReader().Read(folder.Root).ToList();
        Assert.Equal(["a.txt", "a", "c/d.csv:2"], items.Where(item => item.Document is not null).Select(item => item.Document!.Id));
        Assert.EndsWith("1 files of other kinds were passed over", Assert.Single(items, item => item.Document is null).Problem!.What, StringComparison.Ordinal);
    }

    [Fact]
    public void Archives_within_archives_are_read_and_places_in_them_are_told()
    {
        using var folder = new TemporaryFolder();
        var inner = Zip(("x/1.jsonl", Encoding.UTF8.GetBytes(Line + "\nno document\n")), ("x/2.txt.gz", WarcFile.Gzip("date 2024-03-07 Chile praised Peru."u8.ToArray())));
        var items = new DocumentReader().Read(folder.Write("all.zip", Zip(("in.zip", inner), ("read.me", [1])))).ToList();
        Assert.Equal(["a", "all.zip/in.zip/x/2.txt.gz"], items.Where(item => item.Document is not null).Select(item => item.Document!.Id));
        Assert.EndsWith("all.zip/in.zip/x/1.jsonl:2: broken JSON at character 1; one object a line is needed", Assert.Single(items, item => item.Document is null).Problem!.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("bomb.txt.gz")]
    [InlineData("bomb.jsonl.gz")]
    [InlineData("bomb.warc.gz")]
    [InlineData("bomb.zip")]
    public void What_unpacks_beyond_measure_is_a_problem(string name)
    {
        using var folder = new TemporaryFolder();
        using var packed = new MemoryStream();
        using (var zip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
            for (var i = 0; i < 160; i++) zip.Write(new byte[1 << 20]);
        var bytes = packed.ToArray();
        var items = new DocumentReader().Read(folder.Write(name, name.EndsWith(".zip", StringComparison.Ordinal) ? Zip(("zeros.csv", new byte[96 << 20])) : bytes)).ToList();
        Assert.All(items, item => Assert.Null(item.Document));
        Assert.InRange(items.Count, 1, 3);
    }

    [Fact]
    public void Broken_archives_are_problems()
    {
        using var folder = new TemporaryFolder();
        var zip = Zip(("a.txt", "Chile praised Peru at length, again and again and again and again."u8.ToArray()));
        foreach (var (name, bytes) in (IEnumerable<(string, byte[])>)[("cut.zip", zip[..^10]), ("not.zip", [1, 2, 3]), ("not.jsonl.gz", [1, 2, 3, 4]), ("cut.txt.gz", WarcFile.Gzip(new byte[1000])[..10]), ("empty.zip", []), ("empty.warc.gz", []), ("not.warc.gz", [1, 2, 3, 4]), ("empty.warc", [])])
        {
            var problem = Assert.Single(new DocumentReader().Read(folder.Write(name, bytes)).ToList()).Problem!;
            Assert.False(problem.IsWarning, name);
        }
        Assert.Contains("no such file", Assert.Single(new DocumentReader().Read(Path.Combine(folder.Root, "none.csv"))).Problem!.What, StringComparison.Ordinal);
    }

    [Fact]
    public void Standard_input_is_read_as_what_it_looks_like()
    {
        Assert.Equal("a", One(Encoding.UTF8.GetBytes(Line)).Document!.Id);
        Assert.Equal("a", One(WarcFile.Gzip(Encoding.UTF8.GetBytes(Line))).Document!.Id);
        Assert.Equal("a", One(Zip(("1.jsonl", Encoding.UTF8.GetBytes(Line)))).Document!.Id);
        Assert.Equal("One", One(Encoding.UTF8.GetBytes(WarcFile.Page("One"))).Document!.Title);
        Assert.Equal("https://a.example/", One(WarcFile.Response("https://a.example/", WarcFile.Page("One"))).Document!.Id);
        Assert.Equal("stdin", One("date 2024-03-07 Chile praised Peru."u8.ToArray()).Document!.Id);
        static IntakeItem One(byte[] bytes) => Assert.Single(new DocumentReader().Read("-", new MemoryStream(bytes)));
    }

    [Fact]
    public void Texts_are_read_in_their_own_encoding_and_what_is_uncertain_is_said()
    {
        var text = "date 2024-03-07 Le ministre des Affaires étrangères a déclaré que la réunion était reportée à l’été.";
        var western = System.Text.CodePagesEncodingProvider.Instance.GetEncoding(1252)!;
        using var folder = new TemporaryFolder();
        foreach (var (encoding, isCertain) in (IEnumerable<(Encoding, bool)>)[(new UTF8Encoding(true), true), (new UTF8Encoding(false), true), (Encoding.Unicode, true), (Encoding.BigEndianUnicode, true), (western, false)])
        {
            var item = Assert.Single(new DocumentReader().Read(folder.Write("a.txt", [.. encoding.Preamble, .. encoding.GetBytes(text)])));
            Assert.Equal(text, item.Document!.Text);
            Assert.Equal("fr", item.Language);
            Assert.Equal(isCertain, item.Problem is null);
        }
        var broken = Encoding.UTF8.GetBytes(Line + "\n");
        broken[^20] = 0xFF;
        var items = new DocumentReader().Read(folder.Write("b.jsonl", [.. Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(Line.Replace("Peru", "Perú", StringComparison.Ordinal) + "\n", 80))), .. broken])).ToList();
        Assert.Equal(81, items.Count(item => item.Document is not null));
        Assert.Contains("1 characters could not be read as utf-8", items[^1].Problem!.What, StringComparison.Ordinal);
    }

    [Fact]
    public void Documents_that_are_not_wanted_are_counted()
    {
        using var folder = new TemporaryFolder();
        var reader = new DocumentReader(new IntakeOptions { Since = new DateOnly(2024, 3, 8) });
        Assert.Empty(reader.Read(folder.Write("a.jsonl", Line + "\n" + """{"text":"Without a day."}""" + "\n")));
        Assert.Equal(2, reader.PassedOver);
    }

    private static byte[] Zip(params (string Name, byte[] Bytes)[] files)
    {
        using var packed = new MemoryStream();
        using (var zip = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, bytes) in files)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(bytes);
            }
        return packed.ToArray();
    }
}
