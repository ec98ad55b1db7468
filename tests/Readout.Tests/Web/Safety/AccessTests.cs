using System.Net;
using Xunit;

namespace Readout.Tests.Web.Safety;

public class AccessTests(SampleServer samples)
{
    private const string Writers = $"review ana {GuardedServer.Reviewer}\nadmin ben {GuardedServer.Admin}\n", Closed = Writers + $"read cy {GuardedServer.Reader}\n";

    [Fact]
    public async Task On_this_machine_alone_everything_is_its_users()
    {
        await using var server = await GuardedServer.Start(samples);
        using var page = await server.Get("/signin");
        Assert.Contains($"<strong>{WebUtility.HtmlEncode(Environment.UserName)}</strong>", await GuardedServer.Text(page), StringComparison.Ordinal);
        // A proxy that brings strangers in says for whom it asks; they are nobody's user.
        using var stranger = await server.Get("/signin", "X-Forwarded-For: 192.0.2.7");
        Assert.Contains("started without tokens", await GuardedServer.Text(stranger), StringComparison.Ordinal);
        await Expect(server, HttpStatusCode.OK, "/events.json", "X-Forwarded-For: 192.0.2.7");
    }

    [Fact]
    public async Task A_name_of_its_own_gives_nobody_the_rights_of_the_user()
    {
        await using var server = await GuardedServer.Start(samples, hosts: "record.example");
        using var page = await server.Get("/signin", "Host: record.example");
        Assert.Contains("started without tokens", await GuardedServer.Text(page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Others_may_read_and_not_write_where_there_are_no_tokens()
    {
        await using var server = await GuardedServer.Start(samples, listen: true);
        await Expect(server, HttpStatusCode.OK, "/events.json");
        using var written = await server.Post("/nowhere", []);
        Assert.Equal(HttpStatusCode.Forbidden, written.StatusCode);
        Assert.Contains("--tokens", await GuardedServer.Text(written), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Reading_is_open_until_a_token_is_for_reading(bool listen)
    {
        await using var open = await GuardedServer.Start(samples, Writers, listen);
        await Expect(open, HttpStatusCode.OK, "/events");
        await Expect(open, HttpStatusCode.Unauthorized, "/events", "Authorization: Bearer " + GuardedServer.Reader);
        await using var closed = await GuardedServer.Start(samples, Closed, listen);
        foreach (var path in (string[])["/events.json", "/events.csv", "/nowhere.json"]) await Expect(closed, HttpStatusCode.Unauthorized, path);
        foreach (var token in (string[])[GuardedServer.Reader, GuardedServer.Reviewer, GuardedServer.Admin]) await Expect(closed, HttpStatusCode.OK, "/events.json", "Authorization: Bearer " + token);
        await Expect(closed, HttpStatusCode.Unauthorized, "/events.json", "Authorization: Bearer " + GuardedServer.Reader + "x");
        await Expect(closed, HttpStatusCode.OK, "/signin");
        using var page = await closed.Get("/events?actor=FRA", "Accept: text/html");
        Assert.Equal("/signin?to=%2Fevents%3Factor%3DFRA", page.Headers.Location?.ToString());
        using var program = await closed.Get("/events.json");
        Assert.Equal("Bearer", program.Headers.WwwAuthenticate.ToString());
    }

    [Fact]
    public async Task Writing_needs_a_token_of_whoever_may()
    {
        await using var server = await GuardedServer.Start(samples, Closed, listen: true);
        foreach (var (expected, headers) in ((HttpStatusCode, string[])[])[(HttpStatusCode.Unauthorized, []), (HttpStatusCode.Forbidden, ["Authorization: Bearer " + GuardedServer.Reader]), (HttpStatusCode.NotFound, ["Authorization: Bearer " + GuardedServer.Reviewer])])
        {
            using var answer = await server.Post("/nowhere", [], headers);
            Assert.Equal(expected, answer.StatusCode);
        }
    }

    [Fact]
    public async Task A_browser_remembers_until_it_signs_out()
    {
        await using var server = await GuardedServer.Start(samples, Closed, listen: true);
        using var wrong = await server.Fill("/signin", "/signin", new() { ["token"] = "x" });
        Assert.Equal(HttpStatusCode.Unauthorized, wrong.StatusCode);
        var cookie = await server.SignIn(GuardedServer.Reader);
        await Expect(server, HttpStatusCode.OK, "/events", "Cookie: " + cookie);
        await Expect(server, HttpStatusCode.Found, "/events", "Accept: text/html", "Cookie: " + cookie[..^4] + "AAAA");
        using var left = await server.Fill("/signin", "/signout", [], cookie);
        Assert.Contains("readout=;", string.Join('\n', left.Headers.GetValues("Set-Cookie")), StringComparison.Ordinal);
        // Another server has other seals.
        await using var other = await GuardedServer.Start(samples, Closed, listen: true);
        await Expect(other, HttpStatusCode.Found, "/events", "Accept: text/html", "Cookie: " + cookie);
    }

    [Fact]
    public async Task The_cookie_is_out_of_reach_of_scripts_and_other_sites()
    {
        await using var server = await GuardedServer.Start(samples, Closed, listen: true);
        foreach (var (proto, isSecure) in ((string, bool)[])[("http", false), ("https", true)])
        {
            // A proxy on this machine is believed.
            using var answer = await server.Fill("/signin", "/signin", new() { ["token"] = GuardedServer.Reader }, "", "X-Forwarded-Proto: " + proto);
            var cookie = answer.Headers.GetValues("Set-Cookie").Single(value => value.StartsWith("readout=", StringComparison.Ordinal));
            Assert.All((string[])["httponly", "samesite=strict", "path=/"], flag => Assert.Contains(flag, cookie, StringComparison.Ordinal));
            Assert.Equal(isSecure, cookie.Contains("secure", StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("https://elsewhere.example/")]
    [InlineData("//elsewhere.example/")]
    [InlineData("/\\elsewhere.example/")]
    [InlineData("javascript:alert(1)")]
    [InlineData("/events\r\nSet-Cookie: a=b")]
    public async Task Signing_in_leads_nowhere_else(string to)
    {
        await using var server = await GuardedServer.Start(samples, Closed, listen: true);
        using var answer = await server.Fill("/signin", "/signin", new() { ["token"] = GuardedServer.Reader, ["to"] = to });
        Assert.Equal("/", answer.Headers.Location?.ToString());
    }

    private static async Task Expect(GuardedServer server, HttpStatusCode expected, string path, params string[] headers)
    {
        using var answer = await server.Get(path, headers);
        Assert.Equal((path, expected), (path, answer.StatusCode));
    }
}
