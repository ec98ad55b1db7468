using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Readout.Record;
using Readout.Record.Writing;
using Readout.Web;
using Xunit;

namespace Readout.Tests.Web;

public partial class DocumentPageTests(SampleServer server)
{
    [Fact]
    public async Task The_text_is_the_documents_to_the_letter()
    {
        using var client = await server.Client();
        foreach (var key in (await client.Json("/events.json"))["events"]!.AsArray().Select(found => (string)found!["document_key"]!).Distinct())
            Assert.Equal((string)(await client.Json($"/documents/{key}.json"))["text"]!, Paper(await client.Text($"/documents/{key}")));
    }

    [Fact]
    public async Task Every_event_is_found_in_the_text_by_its_id_and_explained_beside()
    {
        using var client = await server.Client();
        var key = (await client.Head("/documents/call-tokyo")).Location!;
        var (page, json) = (await client.Text(key), await client.Json($"{key}.json"));
        var events = json["events"]!.AsArray();
        Assert.Equal(events.Count, await client.RowCount($"{key}.csv"));
        foreach (var found in events)
        {
            Assert.Single(Regex.Matches(page, $" id=\"{found!["id"]}\""));
            Assert.Contains($" id=\"card-{found["id"]}\"", page, StringComparison.Ordinal);
            Assert.Contains((string)found["pattern"]!, page, StringComparison.Ordinal);
            foreach (var party in found["actor"]!.AsArray()) Assert.Contains((string)party!["reason"]!, page, StringComparison.Ordinal);
        }
        Assert.Contains("href=\"https://example.org/call-tokyo\" rel=\"noopener nofollow\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Documents_are_listed_by_publisher_and_words()
    {
        using var client = await server.Client();
        Assert.Equal(14, await client.RowCount("/documents.csv"));
        Assert.Equal(3, (await client.Json("/documents.json?publisher=Harbour%20Wire"))["documents"]!.AsArray().Count);
        Assert.Contains("/documents/", await client.Text("/documents?text=market&to=2024-03-14"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reprints_are_told_with_their_publishers()
    {
        using var client = await server.Client();
        var key = (await client.Head("/documents/strike-reprint")).Location!;
        Assert.Equal(["Harbour Wire", "Delta Courier"], (await client.Json($"{key}.json"))["reprints"]!.AsArray().Select(reprint => (string)reprint!["publisher"]!));
        Assert.Contains("One text, 2 prints", await client.Text(key), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_that_the_input_gave_leads_to_the_key_in_each_form()
    {
        using var client = await server.Client();
        var (status, location) = await client.Head("/documents/call-seoul");
        Assert.Equal(HttpStatusCode.Found, status);
        Assert.Equal($"{location}.json", (await client.Head("/documents/call-seoul.json")).Location);
        Assert.Equal(HttpStatusCode.NotFound, (await client.Head("/documents/nothing-of-that-name")).Status);
    }

    [Fact]
    public async Task A_hostile_text_is_shown_and_does_nothing()
    {
        var text = "\u202E<script>alert(1)</script> France accused Italy of spying on Monday, the \"minister\" said.\r\n\r\n\t  <img src=x onerror=alert(2)> & &amp; \uD83D\uDE00 \u2067שלום";
        await using var written = await WrittenRecord.Of(new JsonObject
        {
            ["id"] = "a/b?c=<d>", ["title"] = "</title><script>alert(3)</script>", ["publisher"] = "\" onmouseover=\"alert(4)", ["published"] = "2024-03-12", ["url"] = "javascript:alert(5)", ["text"] = text,
        });
        var (status, location) = await written.Client.Head("/documents/a%2Fb%3Fc=%3Cd%3E");
        Assert.Equal(HttpStatusCode.Found, status);
        var page = await written.Client.Text(location!);
        Assert.Equal((string)(await written.Client.Json($"{location}.json"))["text"]!, Paper(page));
        Assert.DoesNotContain("<script>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<img", page, StringComparison.Ordinal);
        Assert.DoesNotContain("href=\"javascript", page, StringComparison.Ordinal);
        Assert.DoesNotContain("\" onmouseover", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_deleted_says_so()
    {
        using var folder = new TemporaryFolder();
        var copy = server.Copy(folder);
        var (record, key, told) = (EventRecord.Open(copy), "", "");
        using (var writer = record.Write(new RunDescription("somebody", "test", null)))
        {
            key = record.DocumentKeys("lima")[0];
            told = record.Document(key)!.Events[0].Id;
            Assert.True(writer.Delete(key, "withdrawn by its publisher"));
            writer.Finish();
        }
        await using var own = await SampleServer.Start(new ServerOptions { Record = copy, Urls = "http://127.0.0.1:0" });
        using var client = SampleServer.ClientOf(own);
        using var answer = await client.GetAsync(new Uri($"/documents/{key}", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Gone, answer.StatusCode);
        Assert.Contains("withdrawn by its publisher", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Gone, (await client.Head($"/documents/{key}.json")).Status);
        Assert.Equal(HttpStatusCode.Gone, (await client.Head($"/events/{told}")).Status);
    }

    private static string Paper(string page)
    {
        var start = page.IndexOf('>', page.IndexOf("<div class=\"paper\"", StringComparison.Ordinal)) + 1;
        return PageReader.Words(page[start..page.IndexOf("</div>", start, StringComparison.Ordinal)]);
    }
}
