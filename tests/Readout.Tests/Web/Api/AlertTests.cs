using System.Collections.Concurrent;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Readout.Intake.Fetching;
using Readout.Record;
using Readout.Record.Writing;
using Readout.Tests.Intake;
using Readout.Tests.Record;
using Readout.Tests.Web.Safety;
using Readout.Web.Alerts;
using Readout.Web.Questions;
using Readout.Web.Records;
using Xunit;

namespace Readout.Tests.Web.Api;

/// <summary>What alerts tell of, and that it is received once at least.</summary>
public class AlertTests(SampleServer samples)
{
    private static readonly XNamespace s_atom = "http://www.w3.org/2005/Atom";

    private static readonly IPNetwork[] s_loopback = [IPNetwork.Parse("127.0.0.0/8")];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_week_of_unusually_much_conflict_is_told_once()
    {
        using var place = RecordPlace.New(RecordPlace.Sqlite);
        var record = place.Open();
        var clock = new JumpingClock();
        Weeks(record, 0, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1);
        var live = new LiveRecord(record, clock);
        using var poster = new SafePoster([], TimeSpan.FromSeconds(5));
        var alert = new AlertMaker(live, poster, clock).Make(new AlertRequest("Pair", AlertRule.UnusualConflict, "actor=FRA&recipient=DEU"), "ana");
        using var watch = new AlertWatch(live, poster, clock, NullLogger<AlertWatch>.Instance);
        await watch.Step(Stop);
        Assert.Empty(record.Alerts.Notices());
        Weeks(record, 12, 7);
        clock.Pass(TimeSpan.FromMinutes(1));
        await watch.Step(Stop);
        var notice = Assert.Single(record.Alerts.Notices(alert.Id));
        Assert.Contains("7 conflict events", notice.Title, StringComparison.Ordinal);
        Assert.Equal((7, 5), ((int)JsonNode.Parse(notice.Body)!["count"]!, JsonNode.Parse(notice.Body)!["events"]!.AsArray().Count));
        Weeks(record, 13, 1);
        clock.Pass(TimeSpan.FromMinutes(1));
        await watch.Step(Stop);
        Assert.Single(record.Alerts.Notices());
    }

    [Fact]
    public async Task A_notice_is_sent_until_it_is_received_though_the_server_began_anew()
    {
        using var place = RecordPlace.New(RecordPlace.Sqlite);
        var record = place.Open();
        var clock = new JumpingClock();
        RecordContractTests.Add(record, WrittenReport.Of("a", "2024-03-07", "Courier", "A text.", "REQUEST change FRA>DEU 2024-03-07 actual"));
        var (received, answers) = (new ConcurrentQueue<(string Id, string Time, string Signature, string Body)>(), new Queue<int>([500, 503, 204]));
        await using var receiver = await Receiver(received, answers);
        using var poster = new SafePoster(s_loopback, TimeSpan.FromSeconds(5));
        var live = new LiveRecord(record, clock);
        var alert = new AlertMaker(live, poster, clock).Make(new AlertRequest("New", AlertRule.NewCategory, "party=FRA", receiver.Urls.First() + "/hook"), "ana");
        RecordContractTests.Add(record, WrittenReport.Of("b", "2024-03-08", "Courier", "Another text.", "AID economic FRA>DEU 2024-03-08 actual"));
        clock.Pass(TimeSpan.FromMinutes(1));
        using (var watch = new AlertWatch(live, poster, clock, NullLogger<AlertWatch>.Instance)) await watch.Step(Stop);
        Assert.Single(received);
        Assert.Equal((1, "answered 500"), (record.Alerts.Notices()[0].Attempts, record.Alerts.Notices()[0].Problem));
        using var other = new AlertWatch(new LiveRecord(place.Open(), clock), poster, clock, NullLogger<AlertWatch>.Instance);
        await other.Step(Stop);
        Assert.Single(received);
        for (var i = 0; i < 4; i++)
        {
            clock.Pass(TimeSpan.FromMinutes(2));
            await other.Step(Stop);
        }
        Assert.Equal(3, received.Count);
        Assert.Single(received.Select(sent => sent.Id).Distinct());
        // As docs/api.md tells a receiver to look.
        Assert.All(received, sent => Assert.Equal("v1=" + Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(alert.Secret!), Encoding.UTF8.GetBytes($"{sent.Time}.{sent.Body}"))), sent.Signature));
        Assert.All(received, sent => Assert.NotEqual("v1=" + Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(alert.Secret!), Encoding.UTF8.GetBytes($"{sent.Time}.{sent.Body} "))), sent.Signature));
        Assert.Equal("AID", (string?)JsonNode.Parse(received.First().Body)!["subject"]);
        Assert.NotNull(Assert.Single(record.Alerts.Notices()).Delivered);
    }

    [Theory]
    [InlineData("http://127.0.0.1/hook")]
    [InlineData("http://localhost:8080/")]
    [InlineData("http://[::1]/")]
    [InlineData("http://169.254.169.254/latest")]
    [InlineData("ftp://a.example/")]
    [InlineData("https://user:password@a.example/")]
    [InlineData("file:///etc/passwd")]
    [InlineData("nothing")]
    public void Nothing_is_sent_to_private_places(string hook)
    {
        using var place = RecordPlace.New(RecordPlace.Sqlite);
        using var poster = new SafePoster([], TimeSpan.FromSeconds(5));
        var maker = new AlertMaker(new LiveRecord(place.Open(), TimeProvider.System), poster, TimeProvider.System);
        Assert.StartsWith("hook: ", Assert.Single(Assert.Throws<BadQuestionException>(() => maker.Make(new AlertRequest("A", AlertRule.NewCategory, "", hook), "ana")).Problems), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_that_leads_to_a_private_place_is_not_connected_to()
    {
        using var poster = new SafePoster([], TimeSpan.FromSeconds(5));
        Assert.NotNull(await poster.Post(new Uri("http://localhost.:9/"), "{}"u8.ToArray(), new Dictionary<string, string>(StringComparer.Ordinal), Stop));
    }

    [Fact]
    public async Task The_page_and_the_feed_show_alerts_and_who_may_not_review_makes_none()
    {
        await using var server = await GuardedServer.Start(samples, $"read ana {GuardedServer.Reader}\nreview ben {GuardedServer.Reviewer}\n");
        using var client = SampleServer.ClientOf(server.Application);
        using var reader = Request("/api/v1/alerts", GuardedServer.Reader);
        using var refused = await client.SendAsync(reader, Stop);
        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
        using var reviewer = Request("/api/v1/alerts", GuardedServer.Reviewer);
        using var made = await client.SendAsync(reviewer, Stop);
        Assert.Equal(HttpStatusCode.Created, made.StatusCode);
        client.DefaultRequestHeaders.Authorization = new("Bearer", GuardedServer.Reader);
        var html = await client.GetStringAsync(new Uri("/alerts", UriKind.Relative), Stop);
        Assert.Contains("Straits &lt;script&gt;", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("action=\"/alerts\"", html, StringComparison.Ordinal);
        var id = (string)JsonNode.Parse(await client.GetStringAsync(new Uri("/alerts.json", UriKind.Relative), Stop))!["alerts"]![0]!["id"]!;
        foreach (var path in (string[])["/alerts.atom", $"/alerts/{id}.atom"]) AssertFeed(XDocument.Parse(await client.GetStringAsync(new Uri(path, UriKind.Relative), Stop)), new Uri(client.BaseAddress!, path), 0);
    }

    [Fact]
    public async Task A_feed_is_one_as_RFC_4287_has_it()
    {
        using var place = RecordPlace.New(RecordPlace.Sqlite);
        var record = place.Open();
        RecordContractTests.Add(record, WrittenReport.Of("a", "2024-03-07", "Courier", "A text.", "REQUEST change FRA>DEU 2024-03-07 actual"));
        await using var server = await SampleServer.Start(new Readout.Web.ServerOptions { Record = place.Location, Urls = "http://127.0.0.1:0" });
        using var client = SampleServer.ClientOf(server);
        using var content = new StringContent("""{"name":"All & <new>","rule":"new_category","question":"party=FRA"}""", Encoding.UTF8, "application/json");
        using var made = await client.PostAsync(new Uri("/api/v1/alerts", UriKind.Relative), content, Stop);
        var id = (string)JsonNode.Parse(await made.Content.ReadAsStringAsync(Stop))!["id"]!;
        RecordContractTests.Add(record, WrittenReport.Of("b", "2024-03-08", "Courier", "Another text.", "AID economic FRA>DEU 2024-03-08 actual", "ASSAULT beat FRA>DEU 2024-03-08 actual"));
        using var bound = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        bound.CancelAfter(TimeSpan.FromMinutes(1));
        // The server looks by itself.
        while (record.Alerts.Notices(id).Count < 2) await Task.Delay(200, bound.Token);
        foreach (var path in (string[])["/alerts.atom", $"/alerts/{id}.atom"])
        {
            using var answer = await client.GetAsync(new Uri(path, UriKind.Relative), Stop);
            Assert.Equal("application/atom+xml", answer.Content.Headers.ContentType?.MediaType);
            var feed = XDocument.Parse(await answer.Content.ReadAsStringAsync(Stop));
            AssertFeed(feed, new Uri(client.BaseAddress!, path), 2);
            foreach (var entry in feed.Root!.Elements(s_atom + "entry"))
            {
                using var events = await client.GetAsync(new Uri(entry.Element(s_atom + "link")!.Attribute("href")!.Value), Stop);
                Assert.Equal(HttpStatusCode.OK, events.StatusCode);
            }
        }
    }

    // One id, title and moment of each, an author, a link to itself, and every address a whole one.
    private static void AssertFeed(XDocument document, Uri self, int entries)
    {
        var feed = document.Root!;
        Assert.Equal(s_atom + "feed", feed.Name);
        Assert.Equal("Readout", feed.Element(s_atom + "author")!.Element(s_atom + "name")!.Value);
        Assert.Equal(self.ToString(), Assert.Single(feed.Elements(s_atom + "link"), link => link.Attribute("rel")!.Value == "self").Attribute("href")!.Value);
        var all = feed.Elements(s_atom + "entry").ToArray();
        Assert.Equal(entries, all.Length);
        foreach (var part in all.Prepend(feed))
        {
            Assert.True(Uri.TryCreate(Assert.Single(part.Elements(s_atom + "id")).Value, UriKind.Absolute, out _));
            Assert.NotEmpty(Assert.Single(part.Elements(s_atom + "title")).Value);
            Assert.Equal(DateTimeKind.Utc, System.Xml.XmlConvert.ToDateTime(Assert.Single(part.Elements(s_atom + "updated")).Value, System.Xml.XmlDateTimeSerializationMode.RoundtripKind).Kind);
        }
        Assert.Equal(all.Length, all.Select(entry => entry.Element(s_atom + "id")!.Value).Distinct().Count());
        Assert.All(all, entry => Assert.True(Uri.TryCreate(Assert.Single(entry.Elements(s_atom + "link")).Attribute("href")!.Value, UriKind.Absolute, out _)));
    }

    private static HttpRequestMessage Request(string path, string token)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new StringContent("""{"name":"Straits <script>","rule":"new_category","question":"actor=JPN"}""", Encoding.UTF8, "application/json") };
        request.Headers.Authorization = new("Bearer", token);
        return request;
    }

    private static async Task<WebApplication> Receiver(ConcurrentQueue<(string, string, string, string)> received, Queue<int> answers)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        app.MapPost("/hook", async (HttpRequest request) =>
        {
            using var body = new StreamReader(request.Body);
            received.Enqueue((request.Headers[AlertNotices.IdHeader].ToString(), request.Headers[AlertNotices.TimeHeader].ToString(), request.Headers[AlertNotices.SignatureHeader].ToString(), await body.ReadToEndAsync()));
            return Results.StatusCode(answers.TryDequeue(out var status) ? status : 204);
        });
        await app.StartAsync(Stop);
        return app;
    }

    // So many assaults week by week, from a Monday on.
    private static void Weeks(EventRecord record, int first, params int[] counts) => RecordContractTests.Add(record, [.. counts.Select((count, i) =>
    {
        var day = new DateOnly(2024, 1, 1).AddDays(7 * (first + i)).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        return WrittenReport.Of($"w{first + i}", day, "Courier", $"Week {first + i} was told.", [.. Enumerable.Range(0, count).Select(_ => $"ASSAULT beat FRA>DEU {day} actual")]);
    })]);
}
