using System.Net;
using System.Net.Sockets;
using System.Text;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Readout.Record;
using Readout.Record.Reading;
using Readout.Record.Writing;
using Readout.Tests.Record;
using Readout.Web.Records;
using Readout.Web.Safety;
using Xunit;

namespace Readout.Tests.Web.Safety;

public class GateTests(SampleServer samples)
{
    private const string Tokens = $"review ana {GuardedServer.Reviewer}\n";

    [Theory]
    [InlineData("elsewhere.example", false)]
    [InlineData("127.0.0.1.elsewhere.example:5005", false)]
    [InlineData("192.0.2.7", false)]
    [InlineData("localhost:5005", true)]
    [InlineData("127.0.0.1", true)]
    [InlineData("[::1]:5005", true)]
    [InlineData("record.example", true)]
    public async Task Only_own_names_are_answered(string host, bool isOwn)
    {
        await using var server = await GuardedServer.Start(samples, hosts: "record.example");
        using var answer = await server.Get("/events.json", "Host: " + host);
        Assert.Equal(isOwn ? HttpStatusCode.OK : HttpStatusCode.MisdirectedRequest, answer.StatusCode);
    }

    [Theory]
    [InlineData("Origin: https://elsewhere.example")]
    [InlineData("Origin: null")]
    [InlineData("Sec-Fetch-Site: cross-site")]
    [InlineData("Sec-Fetch-Site: same-site")]
    public async Task What_another_site_makes_a_browser_send_is_refused(string header)
    {
        await using var server = await GuardedServer.Start(samples, Tokens);
        using var answer = await server.Fill("/signin", "/signin", new() { ["token"] = GuardedServer.Reviewer }, "", header);
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    [Fact]
    public async Task A_form_that_was_not_made_here_is_refused()
    {
        await using var server = await GuardedServer.Start(samples, Tokens);
        using var bare = await server.Post("/signin", new() { ["token"] = GuardedServer.Reviewer });
        Assert.Equal(HttpStatusCode.BadRequest, bare.StatusCode);
        using var other = await server.Send(HttpMethod.Post, "/signin", new StringContent("token=x", Encoding.UTF8, "text/plain"));
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, other.StatusCode);
        using var own = await server.Fill("/signin", "/signin", new() { ["token"] = GuardedServer.Reviewer }, "", "Origin: " + server.Address, "Sec-Fetch-Site: same-origin");
        Assert.Equal(HttpStatusCode.Found, own.StatusCode);
    }

    [Fact]
    public async Task Too_much_at_once_is_refused()
    {
        await using var server = await GuardedServer.Start(samples, Tokens);
        using var big = await server.Post("/signin", new() { ["token"] = new string('x', 1 << 20) });
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, big.StatusCode);
        using var many = await server.Post("/signin", Enumerable.Range(0, 200).ToDictionary(i => $"a{i}", _ => "x"));
        Assert.Equal(HttpStatusCode.BadRequest, many.StatusCode);
        Assert.StartsWith("HTTP/1.1 414", await Say(server, $"GET /events?text={new string('x', 1 << 15)} HTTP/1.1\r\nHost: localhost\r\n\r\n"), StringComparison.Ordinal);
        Assert.StartsWith("HTTP/1.1 431", await Say(server, $"GET /events HTTP/1.1\r\nHost: localhost\r\nX-Long: {new string('x', 1 << 16)}\r\n\r\n"), StringComparison.Ordinal);
        Assert.StartsWith("HTTP/1.1 400", await Say(server, "GET /events HTTP/1.1\r\n\r\n"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Too_often_is_refused_with_when_to_come_again()
    {
        await using var server = await GuardedServer.Start(samples, Tokens, listen: true);
        for (var i = 0; ; i++)
        {
            using var answer = await server.Post("/signin", new() { ["token"] = "guess" });
            if (answer.StatusCode == HttpStatusCode.BadRequest && i < 100) continue;
            Assert.Equal(HttpStatusCode.TooManyRequests, answer.StatusCode);
            Assert.InRange(answer.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 60);
            break;
        }
        using var read = await server.Get("/events.json");
        Assert.Equal(HttpStatusCode.OK, read.StatusCode);
    }

    [Fact]
    public async Task Every_answer_has_the_headers_and_says_nothing_of_the_server()
    {
        await using var server = await GuardedServer.Start(samples, Tokens);
        using var page = await server.Get("/events");
        var assets = (await GuardedServer.Text(page)).Split('"').Where(part => part.StartsWith("/assets/", StringComparison.Ordinal));
        foreach (var path in (string[])["/events", "/events.json", "/events.csv", "/signin", "/nowhere", "/review", "/review/log", "/try", "/about", "/api/v1/stats", "/openapi/v1.json", "/events?from=x", "/assets/0/none.css", .. assets])
        {
            using var answer = await server.Get(path, "Accept: text/html");
            var headers = answer.Headers.Concat(answer.Content.Headers).ToDictionary(header => header.Key, header => string.Join(", ", header.Value), StringComparer.OrdinalIgnoreCase);
            Assert.Equal("default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'", headers["Content-Security-Policy"]);
            Assert.Equal(("nosniff", "same-origin", "same-origin"), (headers["X-Content-Type-Options"], headers["Referrer-Policy"], headers["Cross-Origin-Opener-Policy"]));
            Assert.All((string[])["Permissions-Policy", "Cache-Control", "Content-Type"], name => Assert.True(headers.ContainsKey(name), $"{path} has no {name}"));
            Assert.All((string[])["Server", "X-Powered-By", "Access-Control-Allow-Origin"], name => Assert.False(headers.ContainsKey(name), $"{path} has {name}"));
        }
    }

    [Fact]
    public async Task A_page_that_is_known_is_not_sent_again_until_the_record_changes()
    {
        await using var server = await GuardedServer.Start(samples);
        var tags = new HashSet<string>(StringComparer.Ordinal);
        foreach (var path in (string[])["/events", "/events.json", "/events.csv", "/events?actor=SDN"])
        {
            using var first = await server.Get(path);
            var tag = first.Headers.ETag!.ToString();
            Assert.True(tags.Add(tag));
            using var again = await server.Get(path, "If-None-Match: " + tag);
            Assert.Equal((HttpStatusCode.NotModified, ""), (again.StatusCode, await GuardedServer.Text(again)));
        }
        using var form = await server.Get("/signin");
        Assert.Equal((null, true), (form.Headers.ETag, form.Headers.CacheControl!.NoStore));
    }

    [Fact]
    public async Task A_page_is_made_once_for_each_who_may_see_it_until_the_record_changes()
    {
        await using var server = await GuardedServer.Start(samples, Tokens);
        string[] reader = ["Accept-Encoding: br"], reviewer = ["Accept-Encoding: br", "Authorization: Bearer " + GuardedServer.Reviewer];
        async Task<(bool IsKept, byte[] Body)> Page(string path, string[] headers)
        {
            using var answer = await server.Get(path, headers);
            return (answer.Headers.Age is not null, await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        }

        var first = await Page("/events", reader);
        var again = await Page("/events", reader);
        Assert.Equal((false, true), (first.IsKept, again.IsKept));
        Assert.Equal(first.Body, again.Body);
        Assert.False((await Page("/events", reviewer)).IsKept);
        Assert.False((await Page("/events", [])).IsKept);
        Assert.False((await Page("/events.json", reader)).IsKept);
        foreach (var path in (string[])["/events.csv", "/signin", "/events?from=x"])
        {
            await Page(path, reader);
            Assert.False((await Page(path, reader)).IsKept, $"{path} is kept");
        }
        var record = EventRecord.Open(server.Record);
        using (var writer = record.Write(WrittenReport.Run)) Assert.True(writer.Correct(new Correction(record.Events(new EventQuery()).First().Id, "rejected", "", null, null, "ana", null)));
        server.Application.Services.GetRequiredService<LiveRecord>().Expire();
        Assert.False((await Page("/events", reader)).IsKept);
    }

    [Fact]
    public async Task Answers_are_compressed()
    {
        await using var server = await GuardedServer.Start(samples);
        foreach (var path in (string[])["/events", "/events.json", "/events.csv"])
        {
            using var answer = await server.Get(path, "Accept-Encoding: br");
            Assert.Equal("br", answer.Content.Headers.ContentEncoding.Single());
        }
    }

    [Fact]
    public async Task Keys_are_written_nowhere()
    {
        await using var server = await GuardedServer.Start(samples, Tokens);
        Assert.IsType<MemoryKeys>(server.Application.Services.GetRequiredService<IOptions<KeyManagementOptions>>().Value.XmlRepository);
    }

    private static async Task<string> Say(GuardedServer server, string request)
    {
        using var connection = new TcpClient();
        await connection.ConnectAsync(IPAddress.Loopback, new Uri(server.Address).Port, TestContext.Current.CancellationToken);
        await using var stream = connection.GetStream();
        try
        {
            await stream.WriteAsync(Encoding.ASCII.GetBytes(request), TestContext.Current.CancellationToken);
        }
        catch (IOException)
        {
            // It was told before it had said all.
        }
        using var reader = new StreamReader(stream, Encoding.ASCII);
        return await reader.ReadLineAsync(TestContext.Current.CancellationToken) ?? "";
    }
}
