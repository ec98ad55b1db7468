using System.Net;
using System.Text.Json.Nodes;
using Readout.Record;
using Readout.Record.Reading;
using Readout.Tests.Web.Safety;
using Xunit;

namespace Readout.Tests.Web.Review;

public class ReviewPageTests(SampleServer samples)
{
    [Fact]
    public async Task The_queue_begins_with_the_least_sure_and_holds_all_that_nobody_looked_at()
    {
        await using var server = await GuardedServer.Start(samples);
        var page = await Json(server, "/review.json");
        var sure = page["events"]!.AsArray().Select(found => (double)found!["confidence"]!).ToArray();
        Assert.Equal(sure.Order(), sure);
        var all = (await Text(server, "/review.csv")).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal((long)page["counts"]!["unsure"]!, all.Length - 1);
        var next = await Json(server, $"/review.json?after={Uri.EscapeDataString((string)page["next"]!)}");
        Assert.DoesNotContain(next["events"]!.AsArray(), found => page["events"]!.AsArray().Any(first => (string)first!["id"]! == (string)found!["id"]!));
        var some = await Json(server, "/review.json?category=ASSAULT");
        Assert.All(some["events"]!.AsArray(), found => Assert.Equal("ASSAULT", (string)found!["event"]![0]!));
        Assert.Equal(HttpStatusCode.BadRequest, await Status(server, "/review?why=else"));
    }

    [Fact]
    public async Task What_other_reports_contradict_stands_in_a_queue_with_the_others()
    {
        await using var server = await GuardedServer.Start(samples);
        var page = await Json(server, "/review.json?why=contradicted");
        var events = page["events"]!.AsArray();
        Assert.Equal((long)page["counts"]!["contradicted"]!, events.Count);
        Assert.NotEmpty(events);
        Assert.All(events, found => Assert.NotEmpty(found!["contradicted_by"]!.AsArray()));
        var rest = (await Json(server, $"/review.json?why=contradicted&after={events[2]!["id"]}"))["events"]!.AsArray();
        Assert.Equal(events.Skip(3).Select(found => (string)found!["id"]!), rest.Select(found => (string)found!["id"]!));
        Assert.Equal(HttpStatusCode.BadRequest, await Status(server, "/review?after=nowhere"));
    }

    [Fact]
    public async Task What_is_accepted_or_rejected_leaves_the_queue_and_stands_in_the_log()
    {
        await using var server = await GuardedServer.Start(samples);
        var (_, total) = await First(server);
        var ids = (await Json(server, "/review.json"))["events"]!.AsArray().Select(found => (string)found!["id"]!).Take(2).ToArray();
        foreach (var (id, verdict, note) in ((string, string, string)[])[(ids[0], "accepted", ""), (ids[1], "rejected", "an old story")])
        {
            using var answer = await server.Fill("/review", "/review", new() { ["event"] = id, ["verdict"] = verdict, ["note"] = note, ["to"] = "/review?why=unsure#queue" });
            Assert.Equal(("/review?why=unsure#queue", HttpStatusCode.Found), (answer.Headers.Location?.ToString(), answer.StatusCode));
        }
        Assert.DoesNotContain((await Json(server, "/review.json"))["events"]!.AsArray(), found => ids.Contains((string)found!["id"]!));
        var log = (await Json(server, "/review/log.json"))["corrections"]!.AsArray();
        Assert.Equal([("rejected", ids[1], Environment.UserName, "an old story"), ("accepted", ids[0], Environment.UserName, null)],
            log.Select(line => ((string)line!["verdict"]!, (string)line["event"]!, (string)line["who"]!, (string?)line["note"])));
        Assert.Equal(2, (await Text(server, "/review/log.csv?verdict=rejected")).Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Contains("an old story", await Text(server, "/review/log"), StringComparison.Ordinal);
        // The page is another one at once, whatever was known of it.
        Assert.Equal(total - 1, (long)(await Json(server, "/events.json"))["total"]!);
    }

    [Fact]
    public async Task A_readers_report_goes_to_the_front_and_changes_nothing()
    {
        await using var server = await GuardedServer.Start(samples);
        var (id, total) = await First(server);
        using (var empty = await server.Fill($"/events/{id}/report", $"/events/{id}/report", new() { ["field"] = "status", ["note"] = " " })) Assert.Equal(HttpStatusCode.UnprocessableEntity, empty.StatusCode);
        using (var sent = await server.Fill($"/events/{id}/report", $"/events/{id}/report", new() { ["field"] = "status", ["note"] = "It was <b>denied</b>." })) Assert.Equal($"/events/{id}/report?done=true", sent.Headers.Location?.ToString());
        Assert.Contains("Somebody will look at it", await Text(server, $"/events/{id}/report?done=true"), StringComparison.Ordinal);
        var queue = await Json(server, "/review.json?why=reported");
        Assert.Equal((id, "It was <b>denied</b>."), ((string)queue["events"]![0]!["id"]!, (string)queue["events"]![0]!["reports"]![0]!["note"]!));
        Assert.Contains("It was &lt;b&gt;denied&lt;/b&gt;.", await Text(server, "/review?why=reported"), StringComparison.Ordinal);
        Assert.Equal(total, (long)(await Json(server, "/events.json"))["total"]!);
        using (await server.Fill("/review", "/review", new() { ["event"] = id, ["verdict"] = "accepted" }))
            Assert.Empty((await Json(server, "/review.json?why=reported"))["events"]!.AsArray());
    }

    [Fact]
    public async Task A_correction_by_form_is_what_the_record_applies()
    {
        await using var server = await GuardedServer.Start(samples);
        var (id, _) = await First(server);
        using var answer = await server.Fill($"/events/{id}/correct", $"/events/{id}/correct", new()
        {
            ["category"] = "PROTEST", ["mode"] = "PROTEST-demo", ["actor"] = "FRA GOV LEG (Somebody)\r\n CVL \r\n", ["recipient"] = "", ["status"] = "negated", ["attributed_to"] = "DEU", ["stance"] = "denied",
            ["date"] = "2024-03-02", ["enddate"] = "2024-03-03", ["place"] = "Lyon", ["country"] = "FRA", ["note"] = "read again", ["to"] = "/review",
        });
        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        var record = EventRecord.Open(server.Record, RecordAccess.Read);
        var (stored, said) = (record.Event(id)!, record.Corrections(id));
        var corrected = CorrectedEvent.Of(stored, said);
        Assert.Equal(said.Count, corrected.Applied.Count);
        var row = corrected.Row;
        Assert.Equal("PROTEST demo FRA GOV LEG Somebody CVL negated DEU denied 2024-03-02 2024-03-03 Lyon FRA",
            $"{row.Category} {row.Modes[0]} {row.Actors[0].Code} {row.Actors[0].Sector} {row.Actors[0].OtherSectors[0]} {row.Actors[0].Name} {row.Actors[1].Sector} {row.Status} {row.AttributedTo!.Code} {row.Stance} {row.Date:yyyy-MM-dd} {row.EndDate:yyyy-MM-dd} {row.Place!.Resolved} {row.Place.CountryCode}");
        Assert.Empty(row.Recipients);
        Assert.All(said, line => Assert.Equal(("corrected", "read again", Environment.UserName), (line.Correction.Verdict, line.Correction.Note, line.Correction.Who)));
        Assert.Equal("\"actual\"", said.Single(line => line.Correction.Field == "status").Correction.Before);
    }

    [Theory]
    [InlineData("category", "SMILE", "is none of")]
    [InlineData("mode", "REQUEST-change", "is no mode of")]
    [InlineData("actor", "QQQ GOV", "is no code")]
    [InlineData("actor", "FRA KING", "is not CODE SECTOR")]
    [InlineData("actor", "FRA QQQ", "is no sector")]
    [InlineData("status", "perhaps", "is none of")]
    [InlineData("stance", "sung", "is none of")]
    [InlineData("date", "yesterday", "is no day")]
    [InlineData("enddate", "1999-01-01", "before the first")]
    [InlineData("country", "ZZZ", "is no three-letter code")]
    [InlineData("attributed_to", "no party", "is not CODE SECTOR")]
    public async Task What_cannot_be_is_told_beside_the_field_and_nothing_is_written(string field, string value, string told)
    {
        await using var server = await GuardedServer.Start(samples);
        var (id, _) = await First(server);
        var form = Unchanged(EventRecord.Open(server.Record, RecordAccess.Read).Event(id)!);
        form[field] = value;
        using var answer = await server.Fill($"/events/{id}/correct", $"/events/{id}/correct", form);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var page = WebUtility.HtmlDecode(await GuardedServer.Text(answer));
        Assert.Contains(told, page, StringComparison.Ordinal);
        Assert.Empty(EventRecord.Open(server.Record, RecordAccess.Read).Corrections());
    }

    [Fact]
    public async Task A_form_that_changes_nothing_says_so()
    {
        await using var server = await GuardedServer.Start(samples);
        var (id, _) = await First(server);
        using var answer = await server.Fill($"/events/{id}/correct", $"/events/{id}/correct", Unchanged(EventRecord.Open(server.Record, RecordAccess.Read).Event(id)!));
        Assert.Contains("Nothing was changed", await GuardedServer.Text(answer), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_who_may_decides()
    {
        await using var server = await GuardedServer.Start(samples, $"read cy {GuardedServer.Reader}\nreview ana {GuardedServer.Reviewer}\n", listen: true);
        var reader = await server.SignIn(GuardedServer.Reader);
        using var queue = await server.Get("/review", "Cookie: " + reader);
        var html = await GuardedServer.Text(queue);
        Assert.DoesNotContain("<form method=\"post\"", html, StringComparison.Ordinal);
        var id = html.Split("id=\"review-")[1].Split('"')[0];
        using var refused = await server.Get($"/events/{id}/correct", "Cookie: " + reader);
        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
        using (var report = await server.Fill($"/events/{id}/report", $"/events/{id}/report", new() { ["field"] = "", ["note"] = "wrong" }, reader)) Assert.Equal(HttpStatusCode.Found, report.StatusCode);
        var reviewer = await server.SignIn(GuardedServer.Reviewer);
        using (var judged = await server.Fill("/review", "/review", new() { ["event"] = id, ["verdict"] = "rejected" }, reviewer)) Assert.Equal(HttpStatusCode.Found, judged.StatusCode);
        Assert.Equal([("cy", "reported"), ("ana", "rejected")], EventRecord.Open(server.Record, RecordAccess.Read).Corrections().Select(line => (line.Correction.Who, line.Correction.Verdict)));
    }

    [Fact]
    public async Task What_is_odd_is_refused()
    {
        await using var server = await GuardedServer.Start(samples);
        foreach (var path in (string[])["/events/none/correct", "/events/none/report"]) Assert.Equal(HttpStatusCode.NotFound, await Status(server, path));
        foreach (var (expected, form) in ((HttpStatusCode, Dictionary<string, string>)[])
            [(HttpStatusCode.NotFound, new() { ["event"] = "none", ["verdict"] = "accepted" }), (HttpStatusCode.BadRequest, new() { ["event"] = "none", ["verdict"] = "eaten" }), (HttpStatusCode.BadRequest, new() { ["event"] = "none", ["verdict"] = "rejected", ["note"] = new string('x', 2001) })])
        {
            using var answer = await server.Fill("/review", "/review", form);
            Assert.Equal(expected, answer.StatusCode);
        }
        foreach (var path in (string[])["/review/log?else=1", "/review/log?event=%00", "/events/%00/report"]) Assert.Equal(HttpStatusCode.BadRequest, await Status(server, path));
    }

    private static Dictionary<string, string> Unchanged(StoredEvent stored)
    {
        var form = Readout.Web.Pages.Review.CorrectionForm.Of(stored.Row);
        return new()
        {
            ["category"] = form.Event, ["mode"] = form.Modes is [var mode, ..] ? mode : "", ["context"] = form.Contexts is [var context, ..] ? context : "", ["actor"] = form.Actors, ["recipient"] = form.Recipients, ["status"] = form.Status, ["attributed_to"] = form.Source,
            ["stance"] = form.Stance, ["date"] = form.Date, ["enddate"] = form.EndDate, ["place"] = form.Place, ["country"] = form.Country,
        };
    }

    // The first event of at most one context, which a form of single values can give back.
    private static async Task<(string Id, long Total)> First(GuardedServer server)
    {
        var events = await Json(server, "/events.json?order=oldest");
        return ((string)events["events"]!.AsArray().First(found => found!["context"]!.AsArray().Count <= 1 && found["mode"]!.AsArray().Count <= 1 && (string)found["event"]![0]! != "REQUEST" && (string)found["status"]! == "actual")!["id"]!, (long)events["total"]!);
    }

    private static async Task<JsonNode> Json(GuardedServer server, string path) => JsonNode.Parse(await Text(server, path))!;

    private static async Task<string> Text(GuardedServer server, string path)
    {
        using var answer = await server.Get(path);
        Assert.Equal((path, HttpStatusCode.OK), (path, answer.StatusCode));
        return await GuardedServer.Text(answer);
    }

    private static async Task<HttpStatusCode> Status(GuardedServer server, string path)
    {
        using var answer = await server.Get(path);
        return answer.StatusCode;
    }
}
