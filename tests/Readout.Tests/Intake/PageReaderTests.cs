using System.Globalization;
using System.Text;
using CsCheck;
using Readout.Intake;
using Readout.Intake.Pages;
using Xunit;

namespace Readout.Tests.Intake;

/// <summary>Pages of many shapes, each beside what is to be read in it.</summary>
public class PageReaderTests
{
    private static readonly DateTime s_fetched = new(2024, 6, 1, 12, 0, 0, DateTimeKind.Utc);

    public static TheoryData<string> Pages => [.. Directory.GetFiles(RepositoryFile.Path("tests/Readout.Tests/Intake/Pages"), "*.html").Select(file => Path.GetFileNameWithoutExtension(file)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_article_is_found_and_nothing_else(string name)
    {
        var item = Read(name);
        var document = item.Document!;
        var actual = string.Create(CultureInfo.InvariantCulture, $"title: {document.Title}\nbyline: {item.Byline}\npublisher: {document.Publisher}\npublished: {document.Published:yyyy-MM-dd} {item.DateSource}\nlanguage: {item.Language}\nurl: {document.Url}\n\n{document.Text}\n");
        var expected = RepositoryFile.Path($"tests/Readout.Tests/Intake/Pages/{name}.txt");
        if (!File.Exists(expected) || File.ReadAllText(expected) != actual) File.WriteAllText(Path.Combine(AppContext.BaseDirectory, name + ".received"), actual);
        Assert.Equal(File.Exists(expected) ? File.ReadAllText(expected) : "", actual);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_run_stands_on_the_page_as_it_stands_in_the_text(string name)
    {
        var item = Read(name);
        var page = PageReader.Open(Bytes(name), null, "https://courier.example/" + name, s_fetched).Decoded.Text;
        CheckRuns(item, page);
    }

    [Fact]
    public void Runs_cover_all_but_what_parts_the_blocks()
    {
        var item = Read("references");
        var covered = item.Runs.Sum(run => run.Length);
        var text = item.Document!.Text;
        Assert.True(text.Length - covered <= text.Count(char.IsWhiteSpace));
        Assert.Contains(item.Runs, run => run.Length == 1 && run.PageLength == "&rsquo;".Length && text[run.Start] == '’');
    }

    [Theory]
    [InlineData("2024-03-07T23:30:00-05:00", "2024-03-07")]
    [InlineData("Thu, 07 Mar 2024 10:00:00 GMT", "2024-03-07")]
    [InlineData("March 7, 2024", "2024-03-07")]
    [InlineData("20240307", "2024-03-07")]
    [InlineData("03/04/2024", null)]
    [InlineData("2024-06-01T15:00:00Z", null)]
    [InlineData("2024-06-02", "2024-06-02")]
    [InlineData("2024-06-03", null)]
    [InlineData("1024-03-07", null)]
    public void Days_are_read_as_they_are_written_and_not_believed_when_later_than_the_fetch(string written, string? day) =>
        Assert.Equal(day, PageDate.Believed(written, s_fetched)?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    [Fact]
    public void A_page_without_an_article_is_a_problem()
    {
        var item = new PageReader().Read("<html><body><nav><a href=/>Home</a></nav></body></html>"u8.ToArray(), "text/html", "https://courier.example/");
        Assert.Null(item.Document);
        Assert.Contains("holds no article", item.Problem!.What, StringComparison.Ordinal);
    }

    [Fact]
    public void Plain_text_is_taken_as_it_is()
    {
        var item = new PageReader().Read(Encoding.Latin1.GetBytes("Café talks went on, the minister said, and nobody left before the end."), "text/plain; charset=iso-8859-1", "https://courier.example/a.txt", s_fetched);
        Assert.Equal("Café talks went on, the minister said, and nobody left before the end.", item.Document!.Text);
        Assert.Equal("courier.example", item.Document.Publisher);
        Assert.Equal(s_fetched, item.Fetched);
    }

    [Fact]
    public void Odd_pages_never_throw()
    {
        string[] parts = ["<p>", "</p>", "<div class=\"a", "\"", "<", ">", "&amp;", "&#x", "&#55296;", "&nope;", "<!--", "-->", "<script>", "</script>", "<table><tr><td>", "\uE000\uF001", "\0", "words of a report that goes on for a while, said the minister. ", "<br><br>", "<title>", "<pre>\n\n", "</div></div>", "<svg><p>", "\u00AD", "<a href=x>", "<![CDATA["];
        Gen.Int[0, parts.Length - 1].Select(i => parts[i]).Array[0, 60].Sample(chosen =>
        {
            var page = string.Concat(chosen);
            var item = new PageReader().Read(Encoding.UTF8.GetBytes(page), "text/html; charset=utf-8", "https://courier.example/x");
            Assert.True(item.Document is not null || item.Problem is not null);
            CheckRuns(item, page);
        }, iter: 300);
        Gen.Byte.Array[0, 400].Sample(bytes => new PageReader().Read(bytes, null, "x") is not null, iter: 200);
    }

    private static void CheckRuns(IntakeItem item, string page)
    {
        var last = 0;
        foreach (var run in item.Runs)
        {
            var (words, source) = (item.Document!.Text.Substring(run.Start, run.Length), page.Substring(run.PageStart, run.PageLength));
            Assert.True(run.Start >= last);
            last = run.Start + run.Length;
            if (run.Length != run.PageLength || words != source.Replace('\n', ' ').Replace('\t', ' ').Replace('\r', ' ').Replace('\f', ' ').Replace('\u00A0', ' ')) Assert.Equal(words, CharacterReference.Read(source, out _));
        }
    }

    private static IntakeItem Read(string name) => new PageReader().Read(Bytes(name), null, "https://courier.example/" + name, s_fetched);

    private static byte[] Bytes(string name) => File.ReadAllBytes(RepositoryFile.Path($"tests/Readout.Tests/Intake/Pages/{name}.html"));
}
