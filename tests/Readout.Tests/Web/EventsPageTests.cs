using System.Net;
using System.Text.Json.Nodes;
using Xunit;

namespace Readout.Tests.Web;

public class EventsPageTests(SampleServer server)
{
    [Fact]
    public async Task Totals_are_those_of_the_rows_that_a_spreadsheet_gets()
    {
        using var client = await server.Client();
        foreach (var question in (string[])["", "?actor=SDN", "?category=ASSAULT&status=actual", "?from=2024-03-14&to=2024-03-15", "?text=market", "?once=true", "?min_confidence=0.5"])
        {
            var total = (long)JsonNode.Parse(await Get(client, $"/events.json{question}"))!["total"]!;
            var rows = (await Get(client, $"/events.csv{question}")).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
            Assert.Equal(total, rows.Length - 1);
            Assert.Contains($"{total:N0} ", await Get(client, $"/events{question}"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Each_bar_of_the_timeline_leads_to_as_many_events_as_it_shows()
    {
        using var client = await server.Client();
        var timeline = JsonNode.Parse(await Get(client, "/events.json"))!["timeline"]!.AsArray();
        Assert.NotEmpty(timeline);
        foreach (var period in timeline)
            Assert.Equal((long?)period!["events"] ?? 0, (long)JsonNode.Parse(await Get(client, $"/events.json?from={period["start"]}&to={period["end"]}"))!["total"]!);
    }

    [Fact]
    public async Task A_value_of_a_facet_leads_to_as_many_events_as_it_counts()
    {
        using var client = await server.Client();
        var facets = JsonNode.Parse(await Get(client, "/events.json"))!["facets"]!;
        foreach (var name in (string[])["category", "actor", "status", "publisher"])
            foreach (var (value, count) in facets[name]!.AsObject().Where(pair => pair.Key.Length > 0))
                Assert.Equal((long)count!, (long)JsonNode.Parse(await Get(client, $"/events.json?{name}={Uri.EscapeDataString(value)}"))!["total"]!);
    }

    [Fact]
    public async Task What_cannot_be_understood_is_told_all_at_once()
    {
        using var client = await server.Client();
        using var answer = await client.GetAsync("/events.json?actr=FRA&from=yesterday&min_confidence=2", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        var detail = (string)JsonNode.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!["detail"]!;
        Assert.All((string[])["'actr'", "'yesterday'", "'2'"], word => Assert.Contains(word, detail, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_list_goes_on_where_it_ended()
    {
        using var client = await server.Client();
        var seen = new List<string>();
        for (string? next = "/events.json"; next is not null;)
        {
            var page = JsonNode.Parse(await Get(client, next))!;
            seen.AddRange(page["events"]!.AsArray().Select(found => (string)found!["id"]!));
            next = page["next"] is { } cursor ? $"/events.json?after={Uri.EscapeDataString((string)cursor!)}" : null;
        }
        Assert.Equal((long)JsonNode.Parse(await Get(client, "/events.json"))!["total"]!, seen.Distinct(StringComparer.Ordinal).Count());
    }

    private static Task<string> Get(HttpClient client, string path) => client.GetStringAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
}
