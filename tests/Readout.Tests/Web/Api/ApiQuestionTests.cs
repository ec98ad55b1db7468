using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Xunit;

namespace Readout.Tests.Web.Api;

/// <summary>Lists, forms, tags and mistakes of the API.</summary>
public class ApiQuestionTests(SampleServer samples)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/api/v1/events?order=newest")]
    [InlineData("/api/v1/events?order=updated&status=actual")]
    [InlineData("/api/v1/events?order=least_sure")]
    [InlineData("/api/v1/review?why=unsure")]
    [InlineData("/api/v1/review?why=contradicted")]
    [InlineData("/api/v1/entries?category=ASSAULT")]
    [InlineData("/api/v1/documents?from=2024-03-13")]
    [InlineData("/api/v1/search?text=minister")]
    public async Task Parts_of_a_list_are_the_whole_list(string path)
    {
        using var client = await samples.Client();
        var whole = (await client.GetStringAsync(new Uri(path + "&format=ndjson", UriKind.Relative), Stop)).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var parts = new List<string>();
        for (string? address = path + "&limit=7"; address is not null;)
        {
            using var answer = await client.GetAsync(address, Stop);
            var page = JsonNode.Parse(await answer.Content.ReadAsStringAsync(Stop))!;
            parts.AddRange(page["items"]!.AsArray().Select(item => item!.ToJsonString()));
            if ((long?)page["total"] is { } total) Assert.Equal(whole.Length, total);
            var link = answer.Headers.TryGetValues("Link", out var links) ? links.Single() : null;
            Assert.Equal(page["next"] is null, link is null);
            address = link?.Split('<', '>')[1];
        }
        Assert.NotEmpty(parts);
        Assert.Equal(whole.Select(line => JsonNode.Parse(line)!.ToJsonString()), parts);
    }

    [Theory]
    [InlineData("actor=SDN")]
    [InlineData("category=ASSAULT&status=actual")]
    [InlineData("once=true")]
    public async Task Totals_of_lists_files_exports_and_pages_are_one(string question)
    {
        using var client = await samples.Client();
        var total = (long)JsonNode.Parse(await Get(client, $"/events.json?{question}"))!["total"]!;
        Assert.Equal(total, (long)JsonNode.Parse(await Get(client, $"/api/v1/events?{question}&limit=1"))!["total"]!);
        Assert.Equal(total, (await Get(client, $"/api/v1/export?{question}&format=plover")).Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Equal(total, (long)JsonNode.Parse(await Get(client, $"/api/v1/export/manifest?{question}&format=parquet"))!["events"]!);
        Assert.Equal(total, (await Get(client, $"/api/v1/export?{question}&format=tsv")).Split('\n', StringSplitOptions.RemoveEmptyEntries).Length - 1);
        Assert.Equal(total, await client.RowCount($"/events.csv?{question}"));
        Assert.Contains($"Export {total:N0} event", await Get(client, $"/events?{question}"), StringComparison.Ordinal);
        Assert.Equal(total, long.Parse(Readout.Tests.Cli.CommandRun.Of(["query", "--count", "--record", samples.Record, .. question.Split('&').SelectMany(pair => pair == "once=true" ? ["--once"] : (string[])[$"--{pair.Split('=')[0]}", pair.Split('=')[1]])]).Output, System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("parquet")]
    [InlineData("plover")]
    [InlineData("geojson")]
    public async Task The_manifest_tells_the_digest_of_the_file(string format)
    {
        using var client = await samples.Client();
        using var file = await client.GetAsync(new Uri($"/api/v1/export?actor=SDN&format={format}", UriKind.Relative), Stop);
        var bytes = await file.Content.ReadAsByteArrayAsync(Stop);
        var manifest = file.Headers.GetValues("Link").Single().Split('<', '>')[1];
        var told = JsonNode.Parse(await Get(client, manifest))!["files"]![0]!;
        Assert.Equal((bytes.LongLength, Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes))), ((long)told["bytes"]!, (string)told["sha256"]!));
    }

    [Fact]
    public async Task What_people_said_has_one_form_everywhere()
    {
        await using var server = await Safety.GuardedServer.Start(samples);
        using var client = SampleServer.ClientOf(server.Application);
        var id = (string)(await client.Json("/api/v1/events?limit=1"))["items"]![0]!["id"]!;
        using var body = new StringContent("""{"verdict":"corrected","field":"status","after":"negated","note":"denied"}""", Encoding.UTF8, "application/json");
        using var answer = await client.PostAsync(new Uri($"/api/v1/events/{id}/corrections", UriKind.Relative), body, Stop);
        var said = JsonNode.Parse(await answer.Content.ReadAsStringAsync(Stop))!["items"]![0]!;
        // What was there before is written down though the caller did not tell it.
        Assert.Equal(("actual", "negated"), ((string?)said["before"], (string?)said["after"]));
        var found = (await client.Json($"/events/{id}.json"))["corrections"]![0]!.AsObject();
        Assert.True(found.Remove("applied"));
        foreach (var other in (JsonNode[])[found, (await client.Json("/review/log.json"))["corrections"]![0]!, (await client.Json($"/events/{id}/correct.json"))["corrections"]![0]!, (await client.Json("/api/v1/corrections"))["items"]![0]!, (await client.Json($"/api/v1/events/{id}/corrections"))["items"]![0]!])
            Assert.Equal(said.ToJsonString(), other.ToJsonString());
        // As CSV too, to the letter.
        Assert.Equal(await client.Text("/api/v1/corrections?format=csv"), await client.Text("/review/log.csv"));
    }

    [Theory]
    [InlineData("application/json", "application/json")]
    [InlineData("application/x-ndjson", "application/x-ndjson")]
    [InlineData("text/csv", "text/csv")]
    [InlineData("application/vnd.apache.parquet", "application/vnd.apache.parquet")]
    [InlineData("text/csv;q=0.1, application/json", "application/json")]
    [InlineData("*/*", "application/json")]
    public async Task The_form_is_the_one_that_is_accepted(string accept, string type)
    {
        using var client = await samples.Client();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/events");
        request.Headers.TryAddWithoutValidation("Accept", accept);
        using var answer = await client.SendAsync(request, Stop);
        Assert.Equal((HttpStatusCode.OK, type), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
    }

    [Fact]
    public async Task What_somebody_has_already_is_not_sent_again()
    {
        using var client = await samples.Client();
        using var first = await client.GetAsync("/api/v1/events?limit=3", Stop);
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/events?limit=3");
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var second = await client.SendAsync(request, Stop);
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        Assert.Empty(await second.Content.ReadAsByteArrayAsync(Stop));
    }

    [Fact]
    public async Task All_that_cannot_be_understood_is_told_at_once()
    {
        using var client = await samples.Client();
        using var answer = await client.GetAsync("/api/v1/events?from=x&limit=0&foo=1&order=z&format=pdf&after=q&min_confidence=2", Stop);
        Assert.Equal((HttpStatusCode.BadRequest, "application/problem+json"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        var fields = JsonNode.Parse(await answer.Content.ReadAsStringAsync(Stop))!["errors"]!.AsArray().Select(error => (string?)error!["field"]).ToArray();
        Assert.Equal([null, "after", "format", "from", "limit", "min_confidence", "order"], fields.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("GET", "/api/v1/nothing", null, null, 404)]
    [InlineData("GET", "/api/v1/events/nothing", null, null, 404)]
    [InlineData("GET", "/api/v1/documents/nothing", null, null, 404)]
    [InlineData("PUT", "/api/v1/events", "application/json", "{}", 405)]
    [InlineData("POST", "/api/v1/code", "text/csv", "a,b", 415)]
    [InlineData("POST", "/api/v1/code", "application/json", "{\"text\":5}", 422)]
    [InlineData("POST", "/api/v1/code", "application/json", "{\"title\":\"a\"}", 422)]
    [InlineData("POST", "/api/v1/code", "application/json", "{\"te", 400)]
    [InlineData("POST", "/api/v1/code", "text/plain", " ", 422)]
    [InlineData("POST", "/api/v1/events/nothing/corrections", "application/json", "{\"verdict\":\"accepted\"}", 404)]
    public async Task A_mistake_is_told_as_a_problem(string method, string path, string? type, string? body, int status)
    {
        using var client = await samples.Client();
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        if (body is not null) request.Content = new StringContent(body, Encoding.UTF8, type!);
        using var answer = await client.SendAsync(request, Stop);
        Assert.Equal((status, "application/problem+json"), ((int)answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        Assert.Equal(status, (int)JsonNode.Parse(await answer.Content.ReadAsStringAsync(Stop))!["status"]!);
    }

    [Fact]
    public async Task More_than_is_allowed_is_not_read()
    {
        using var client = await samples.Client();
        using var body = new StringContent(new string('a', 300_000), Encoding.UTF8, "text/plain");
        using var answer = await client.PostAsync("/api/v1/code", body, Stop);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
    }

    [Fact]
    public async Task A_text_is_coded_as_the_command_line_codes_it()
    {
        const string Report = """{"id":"a","text":"France asked Germany to reopen the border on Monday.","published":"2024-03-07"}""";
        using var client = await samples.Client();
        using var body = new StringContent(Report, Encoding.UTF8, "application/json");
        using var answer = await client.PostAsync("/api/v1/code?format=ndjson", body, Stop);
        Assert.Equal(Readout.Tests.Cli.CommandRun.WithInput(Report, "code", "-", "--format", "plover").Output, await answer.Content.ReadAsStringAsync(Stop));
    }

    [Fact]
    public async Task Periods_without_documents_have_no_numbers()
    {
        using var client = await samples.Client();
        var periods = JsonNode.Parse(await Get(client, "/api/v1/timeline?unit=month&from=2024-01-01&to=2024-03-31&actor=SDN"))!["items"]!.AsArray();
        Assert.Equal([false, true], periods.Where(period => (string)period!["start"]! is "2024-02-01" or "2024-03-01").Select(period => (bool)period!["has_data"]!));
        Assert.Null(periods.Single(period => (string)period!["start"]! == "2024-02-01")!["events"]);
        var weeks = JsonNode.Parse(await Get(client, "/api/v1/dyads?unit=week&limit=1&from=2024-02-01"))!["items"]!.AsArray();
        Assert.Contains(weeks, week => week!["events"] is null && !(bool)week["has_data"]!);
        Assert.Contains(weeks, week => (long?)week!["events"] > 0);
    }

    [Theory]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    public async Task The_server_says_that_it_is_well(string path)
    {
        using var client = await samples.Client();
        using var answer = await client.GetAsync(path, Stop);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    private static Task<string> Get(HttpClient client, string path) => client.GetStringAsync(new Uri(path, UriKind.Relative), Stop);
}
