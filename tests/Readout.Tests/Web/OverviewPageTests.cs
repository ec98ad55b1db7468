using System.Net;
using System.Text.Json.Nodes;
using Readout.Tests.Cli;
using Readout.Web;
using Xunit;

namespace Readout.Tests.Web;

/// <summary>The pages that count: front page, pairs, actors, map, network, comparison.</summary>
public class OverviewPageTests(SampleServer server)
{
    public static TheoryData<string> Paths => ["/home", "/dyads", "/dyads/JPN/KOR", "/actors", "/actors/KOR", "/map", "/network", "/compare"];

    [Theory, MemberData(nameof(Paths))]
    public async Task Every_page_has_three_forms(string path)
    {
        using var client = await server.Client();
        Assert.Contains("<h1>", await Get(client, path == "/home" ? "/" : path), StringComparison.Ordinal);
        Assert.NotNull(JsonNode.Parse(await Get(client, path + ".json")));
        Assert.Matches("^[a-z_]+(,[a-z_]+)+\r\n", await Get(client, path + ".csv"));
    }

    [Theory]
    [InlineData("/dyads?order=none")]
    [InlineData("/network?kind=love")]
    [InlineData("/network?least=0")]
    [InlineData("/map?cell=3")]
    [InlineData("/map?box=1,2,3")]
    [InlineData("/map?box=50,5,45,10")]
    [InlineData("/compare?c_actor=FRA")]
    [InlineData("/compare?a_from=yesterday")]
    [InlineData("/actors/KOR?sector=XXX")]
    [InlineData("/?colour=red")]
    [InlineData("/?actor=FRA")]
    [InlineData("/about?actor=FRA")]
    [InlineData("/try?text=a")]
    [InlineData("/documents?actor=FRA")]
    [InlineData("/documents.json?category=AID")]
    [InlineData("/documents/call-tokyo?actor=FRA")]
    [InlineData("/entries?once=true")]
    [InlineData("/review?once=true")]
    [InlineData("/review/log?actor=FRA")]
    [InlineData("/dyads/JPN/KOR?actor=JPN")]
    [InlineData("/dyads/JPN/KOR?party=JPN")]
    [InlineData("/actors/KOR?recipient=JPN")]
    [InlineData("/actors/KOR?name=Kamikawa")]
    [InlineData("/events?from=2024-03-12&from=2024-03-13")]
    [InlineData("/events?order=newest&order=oldest")]
    [InlineData("/events.csv?after=1-1")]
    [InlineData("/compare?a_from=2024-03-12&a_from=2024-03-13")]
    [InlineData("/accounts?actor=JPN")]
    [InlineData("/accounts?document=call-tokyo&day=2024-03-12")]
    [InlineData("/alerts?actor=FRA")]
    [InlineData("/alerts.atom?actor=FRA")]
    [InlineData("/api/v1/stats?actor=FRA")]
    [InlineData("/api/v1/documents?from=2024-03-12&from=2024-03-13")]
    [InlineData("/api/v1/events?from=2024-03-12&from=2024-03-13")]
    public async Task What_cannot_be_understood_is_told(string path)
    {
        using var client = await server.Client();
        using var answer = await client.GetAsync(path, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Theory]
    [InlineData("/actors/ZZZ")]
    [InlineData("/actors?name=Nobody%20At%20All")]
    [InlineData("/dyads/ZZZ/QQQ")]
    public async Task Who_is_nowhere_is_not_found(string path)
    {
        using var client = await server.Client();
        using var answer = await client.GetAsync(path, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task A_pair_counts_what_its_events_are()
    {
        using var client = await server.Client();
        foreach (var pair in (await Json(client, "/dyads.json"))["dyads"]!.AsArray())
            Assert.Equal((long)pair!["events"]!, await Total(client, $"?actor={pair["actor"]}&recipient={pair["recipient"]}"));
        var directions = (await Json(client, "/dyads/JPN/KOR.json"))["directions"]!.AsArray();
        foreach (var direction in directions)
        {
            var events = await Total(client, $"?actor={direction!["actor"]}&recipient={direction["recipient"]}");
            Assert.Equal((events, events), ((long)direction["total"]!["events"]!, direction["quads"]!.AsObject().Sum(quad => (long)quad.Value!)));
            Assert.Equal(events, direction["timeline"]!.AsArray().Sum(period => (long?)period!["events"] ?? 0));
        }
    }

    [Fact]
    public async Task A_side_that_did_nothing_has_no_data_and_no_mean_of_zero()
    {
        using var client = await server.Client();
        Assert.Contains("France to Japan: nothing in this record", await Get(client, "/dyads/FRA/JPN"), StringComparison.Ordinal);
        Assert.Null((await Json(client, "/dyads/FRA/JPN.json"))["directions"]![0]!["total"]!["mean_score"]);
        var side = (await Json(client, "/compare.json?a_from=1999-01-01&a_to=1999-12-31&b_actor=FRA"))["sides"]![0]!;
        Assert.Equal((0, true), ((long)side["base"]!, side["per_thousand"] is null));
    }

    [Fact]
    public async Task An_actor_is_told_with_offices_deeds_and_words()
    {
        using var client = await server.Client();
        var country = await Json(client, "/actors/KOR.json");
        Assert.Equal((await Total(client, "?actor=KOR"), await Total(client, "?recipient=KOR")), ((long)country["acting"]!["events"]!, (long)country["receiving"]!["events"]!));
        Assert.Contains(country["offices"]!.AsArray(), term => (string)term!["name"]! == "Cho Tae-yul");
        var person = await Json(client, "/actors.json?name=Yoko%20Kamikawa");
        Assert.Equal(await Total(client, "?actor=Yoko%20Kamikawa"), (long)person["acting"]!["events"]!);
        Assert.Contains(person["offices"]!.AsArray(), term => (string)term!["office"]! == "foreign minister" && (string)term["from"]! == "2023-09-13");
        Assert.Contains("Yoko Kamikawa", await Get(client, "/actors?q=kamikawa"), StringComparison.Ordinal);
        Assert.Contains("href=\"/actors?name=Yoko%20Kamikawa\"", await Get(client, "/events?actor=JPN"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_circle_of_the_map_leads_to_as_many_events_as_it_counts()
    {
        using var client = await server.Client();
        var map = await Json(client, "/map.json");
        Assert.NotEmpty(map["cells"]!.AsArray());
        foreach (var cell in map["cells"]!.AsArray()) Assert.Equal((long)cell!["events"]!, await Total(client, $"?box={cell["box"]}"));
        Assert.Equal((long)map["placed"]!, await Total(client, "?box=-90,-180,90,180"));
        foreach (var (code, count) in map["countries"]!.AsObject()) Assert.Equal((long)count!, await Total(client, $"?country={code}"));
        Assert.Contains("disputed", await Get(client, "/map"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_network_has_both_directions_of_a_pair_in_one_link()
    {
        using var client = await server.Client();
        foreach (var link in (await Json(client, "/network.json"))["links"]!.AsArray())
            Assert.Equal((long)link!["events"]!, await Total(client, $"?actor={link["one"]}&recipient={link["other"]}") + await Total(client, $"?actor={link["other"]}&recipient={link["one"]}"));
        var conflicts = (await Json(client, "/network.json?kind=conflict&least=2"))["links"]!.AsArray();
        Assert.NotEmpty(conflicts);
        // Both directions are counted, though one of them be of cooperation alone.
        foreach (var link in conflicts) Assert.True((long)link!["conflict"]! >= 2 && (long)link["events"]! == await Total(client, $"?actor={link["one"]}&recipient={link["other"]}") + await Total(client, $"?actor={link["other"]}&recipient={link["one"]}"));
    }

    [Fact]
    public async Task Two_questions_are_counted_each_for_itself()
    {
        using var client = await server.Client();
        var sides = (await Json(client, "/compare.json?a_actor=JPN&b_actor=KOR&from=2024-03-12&to=2024-03-12"))["sides"]!.AsArray();
        var all = await Total(client, "?from=2024-03-12&to=2024-03-12");
        foreach (var (side, actor) in sides.Zip((string[])["JPN", "KOR"]))
        {
            var events = await Total(client, $"?actor={actor}&from=2024-03-12&to=2024-03-12");
            Assert.Equal((events, all, Math.Round(1000.0 * events / all, 2)), ((long)side!["total"]!["events"]!, (long)side["base"]!, (double)side["per_thousand"]!));
        }
    }

    [Fact]
    public async Task The_front_page_tells_what_the_record_holds_and_what_changed()
    {
        using var client = await server.Client();
        var home = await Json(client, "/home.json");
        Assert.Equal(await Total(client, ""), (long)home["events"]!);
        Assert.Equal(2, (int)home["changes"]!["weeks_before"]!);
        foreach (var change in home["changes"]!["categories"]!.AsArray())
        {
            var key = (string)change!["key"]!;
            var (now, before) = (await Total(client, $"?category={key}&from=2024-03-20&to=2024-03-26"), await Total(client, $"?category={key}&from=2023-12-27&to=2024-03-19"));
            Assert.Equal((now, Math.Round(before / 2.0, 1)), ((long)change["events"]!, (double)change["weekly_mean_before"]!));
        }
        Assert.Contains("of which 2 have data", await Get(client, "/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_of_documents_never_become_part_of_a_page()
    {
        using var folder = new TemporaryFolder();
        var (file, path) = (Path.Combine(folder.Root, "hostile.jsonl"), Path.Combine(folder.Root, "hostile.db"));
        await File.WriteAllTextAsync(file, """{"id":"h","published":"2024-03-07","publisher":"<img src=x onerror=alert(2)>","title":"<script>alert(1)</script>","text":"France condemned Iran on Thursday. \"<b>We</b> will never yield,\" French President Emmanuel Macron said."}""", TestContext.Current.CancellationToken);
        Assert.Equal(0, CommandRun.Of("ingest", file, "--record", path, "--quiet").ExitCode);
        await using var hostile = await SampleServer.Start(new ServerOptions { Record = path, Urls = "http://127.0.0.1:0" });
        using var client = SampleServer.ClientOf(hostile);
        foreach (var page in (string[])["/", "/dyads/FRA/IRN", "/actors/FRA", "/actors?name=Emmanuel%20Macron", "/compare?a_publisher=%3Cscript%3Ealert(3)%3C/script%3E", "/actors?q=%3Cscript%3Ealert(4)%3C/script%3E", "/map", "/network"])
        {
            var html = await Get(client, page);
            Assert.DoesNotContain("<script>", html, StringComparison.Ordinal);
            Assert.DoesNotContain("<img", html, StringComparison.Ordinal);
            Assert.DoesNotContain("<b>", html, StringComparison.Ordinal);
        }
        Assert.Contains("&lt;script&gt;alert(1)", await Get(client, "/"), StringComparison.Ordinal);
    }

    private static Task<string> Get(HttpClient client, string path) => client.GetStringAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);

    private static async Task<JsonNode> Json(HttpClient client, string path) => JsonNode.Parse(await Get(client, path))!;

    private static async Task<long> Total(HttpClient client, string question) => (long)(await Json(client, $"/events.json{question}"))["total"]!;
}
