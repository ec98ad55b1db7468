using System.Net;
using Readout.Record;
using Readout.Record.Writing;
using Readout.Web;
using Xunit;

namespace Readout.Tests.Web;

public class EntryPageTests(SampleServer server)
{
    [Fact]
    public async Task A_list_of_entries_has_as_many_as_it_counts()
    {
        using var client = await server.Client();
        foreach (var question in (string[])["", "?actor=SDN", "?category=ASSAULT", "?from=2024-03-12&to=2024-03-14"])
        {
            var json = await client.Json($"/entries.json{question}");
            Assert.Equal((long)json["total"]!, await client.RowCount($"/entries.csv{question}"));
            Assert.Contains($"{(long)json["total"]!:N0} event", await client.Text($"/entries{question}"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task An_entry_tells_who_was_first_who_reprinted_and_how_many_each_counted()
    {
        using var client = await server.Client();
        var path = await Strike(client);
        var (page, json) = (await client.Text(path), await client.Json($"{path}.json"));
        var reports = json["report_list"]!.AsArray();
        Assert.Equal(["Harbour Wire", "Harbour Wire", "Delta Courier"], reports.Select(report => (string)report!["cite_info"]!["publication"]!));
        Assert.Equal((string)reports[0]!["id"]!, (string?)reports[2]!["reprint_of"]);
        Assert.Equal(["How many"], json["differences"]!.AsArray().Select(field => (string)field!));
        Assert.All((string[])["first report", "reprint of Harbour Wire", "19 dead", "contradicts on whether it happened", "otherwise"], words => Assert.Contains(words, page, StringComparison.Ordinal));
        Assert.Equal(reports.Count, await client.RowCount($"{path}.csv"));
    }

    [Fact]
    public async Task A_report_leads_to_its_entry()
    {
        using var client = await server.Client();
        var path = await Strike(client);
        var other = (await client.Json($"{path}.json"))["report_list"]!.AsArray().Select(report => (string)report!["id"]!).First(id => !path.EndsWith(id, StringComparison.Ordinal));
        Assert.Equal((HttpStatusCode.Found, path), await client.Head($"/entries/{other}"));
        Assert.Equal(HttpStatusCode.NotFound, (await client.Head("/entries/none")).Status);
    }

    [Theory]
    [InlineData("/events?after=x")]
    [InlineData("/entries?after=1e999-5")]
    [InlineData("/documents?after=-")]
    [InlineData("/entries?order=loudest")]
    public async Task A_list_cannot_go_on_from_nowhere(string path)
    {
        using var client = await server.Client();
        Assert.Equal(HttpStatusCode.BadRequest, (await client.Head(path)).Status);
    }

    [Fact]
    public async Task An_event_shows_its_evidence_and_leads_to_all_around_it()
    {
        using var client = await server.Client();
        var found = (await client.Json("/events.json?actor=JPN&category=CONSULT"))["events"]!.AsArray()[0]!;
        var page = await client.Text($"/events/{found["id"]}");
        foreach (var words in (string[])[(string)found["pattern"]!, (string)found["date_info"]!["reason"]!, (string)found["actor"]![0]!["reason"]!, $"/documents/{found["document_key"]}#{found["id"]}", $"/entries/{found["entry"]}", $"/events/{found["id"]}/report", "/accounts?"])
            Assert.Contains(words, page, StringComparison.Ordinal);
        Assert.False((bool)(await client.Json($"/events/{found["id"]}.json"))["superseded"]!);
        Assert.Contains("Actor,", await client.Text($"/events/{found["id"]}.csv"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await client.Head("/events/none")).Status);
    }

    [Fact]
    public async Task A_corrected_event_says_what_it_says_now_and_who_says_so_everywhere()
    {
        using var folder = new TemporaryFolder();
        var record = EventRecord.Open(server.Copy(folder));
        var (corrected, rejected) = (record.Document(record.DocumentKeys("oslo")[0])!.Events[0], record.Document(record.DocumentKeys("oslo")[0])!.Events[1]);
        using (var writer = record.Write(new RunDescription("Ada", "test", null)))
        {
            Assert.True(writer.Correct(new Correction(corrected.Id, "corrected", "status", null, "\"negated\"", "Ada <b>", "it was called off")));
            Assert.True(writer.Correct(new Correction(rejected.Id, "rejected", "", null, null, "Ada <b>", null)));
            writer.Finish();
        }
        await using var own = await SampleServer.Start(new ServerOptions { Record = record.Place, Urls = "http://127.0.0.1:0" });
        using var client = SampleServer.ClientOf(own);
        Assert.Equal("negated", (string?)(await client.Json($"/events/{corrected.Id}.json"))["event"]!["status"]);
        var page = await client.Text($"/events/{corrected.Id}");
        Assert.All((string[])["Corrected</strong> by Ada &lt;b&gt;", "it was called off"], words => Assert.Contains(words, page, StringComparison.Ordinal));
        Assert.Contains("Rejected.", await client.Text($"/events/{rejected.Id}"), StringComparison.Ordinal);
        var document = await client.Text($"/documents/{corrected.DocumentKey}");
        Assert.All((string[])["said not to have happened", "rejected by somebody who looked at it"], words => Assert.Contains(words, document, StringComparison.Ordinal));
    }

    private static async Task<string> Strike(HttpClient client) => $"/entries/{(await client.Json("/entries.json?publisher=Harbour%20Wire&category=ASSAULT"))["entries"]!.AsArray().Single(entry => (long)entry!["reports"]! == 3)!["id"]}";
}
