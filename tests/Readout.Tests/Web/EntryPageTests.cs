using System.Net;
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

    private static async Task<string> Strike(HttpClient client) => $"/entries/{(await client.Json("/entries.json?publisher=Harbour%20Wire&category=ASSAULT"))["entries"]!.AsArray().Single(entry => (long)entry!["reports"]! == 3)!["id"]}";
}
