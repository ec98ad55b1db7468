using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json.Nodes;
using Readout.Web;
using Xunit;

namespace Readout.Tests.Web.Safety;

/// <summary>What is too large, too slow, or cannot be done now is told in the one shape that all mistakes have.</summary>
public class BoundTests(SampleServer samples)
{
    private const string Text = "Peru urged Bolivia on Monday to reopen the border.";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/api/v1/code", "text/plain", 300_000, false)]
    [InlineData("/api/v1/code", "text/plain", 300_000, true)]
    [InlineData("/api/v1/alerts", "application/json", 2_000_000, false)]
    [InlineData("/api/v1/alerts", "application/json", 2_000_000, true)]
    public async Task Too_large_is_413(string path, string type, int length, bool isChunked)
    {
        await using var server = await GuardedServer.Start(samples);
        using var content = new ByteArrayContent(Encoding.ASCII.GetBytes(new string(' ', length)));
        content.Headers.TryAddWithoutValidation("Content-Type", type);
        using var answer = await server.Send(HttpMethod.Post, path, content, isChunked ? ["Transfer-Encoding: chunked"] : []);
        await AssertProblem(answer, HttpStatusCode.RequestEntityTooLarge);
    }

    [Fact]
    public async Task Too_slow_a_body_is_408()
    {
        await using var server = await GuardedServer.Start(samples);
        var uri = new Uri(server.Address);
        using var client = new TcpClient();
        await client.ConnectAsync(uri.Host, uri.Port, Stop);
        await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes($"POST /api/v1/code HTTP/1.1\r\nHost: {uri.Authority}\r\nContent-Type: text/plain\r\nContent-Length: 1000\r\n\r\nPeru"), Stop);
        using var reader = new StreamReader(client.GetStream());
        var answer = await reader.ReadToEndAsync(Stop);
        Assert.StartsWith("HTTP/1.1 408 ", answer, StringComparison.Ordinal);
        Assert.Contains("application/problem+json", answer, StringComparison.Ordinal);
        Assert.Contains("\"status\":408", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("application/json", false)]
    [InlineData("text/html", true)]
    public async Task What_takes_too_long_is_503(string accept, bool isPage)
    {
        using var folder = new TemporaryFolder();
        using var held = new ManualResetEventSlim();
        await using var server = await SampleServer.Start(new ServerOptions
        {
            Record = samples.Copy(folder), Urls = "http://127.0.0.1:0", CodingTime = TimeSpan.FromSeconds(2), Coder = () =>
            {
                held.Wait(Stop);
                return new Coder();
            },
        });
        using var client = SampleServer.ClientOf(server);
        // Two texts are coded at once; the third waits for its turn, in vain.
        Task<HttpResponseMessage>[] first = [Code(client, "application/json"), Code(client, "application/json")];
        await Task.Delay(TimeSpan.FromSeconds(1), Stop);
        using var answer = await (isPage ? Page(client) : Code(client, accept));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        if (isPage) Assert.Contains("<h1>", await answer.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
        else await AssertProblem(answer, HttpStatusCode.ServiceUnavailable);
        held.Set();
        foreach (var each in await Task.WhenAll(first)) each.Dispose();
    }

    [Theory]
    [InlineData("/api/v1/events")]
    [InlineData("/events.json")]
    public async Task A_record_that_cannot_be_read_is_503(string path)
    {
        var server = await GuardedServer.Start(samples);
        await using (server)
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            await File.WriteAllBytesAsync(server.Record, new byte[4096], Stop);
            using var answer = await server.Get(path);
            await AssertProblem(answer, HttpStatusCode.ServiceUnavailable);
            using var health = await server.Get("/health/ready");
            using var alive = await server.Get("/health/live");
            Assert.Equal((HttpStatusCode.ServiceUnavailable, HttpStatusCode.OK), (health.StatusCode, alive.StatusCode));
        }
    }

    private static async Task<HttpResponseMessage> Code(HttpClient client, string accept)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/code") { Content = new StringContent(Text, Encoding.UTF8, "text/plain") };
        request.Headers.TryAddWithoutValidation("Accept", accept);
        return await client.SendAsync(request, Stop);
    }

    // The form of the page, filled in and sent as a browser does.
    private static async Task<HttpResponseMessage> Page(HttpClient client)
    {
        using var shown = await client.GetAsync(new Uri("/try", UriKind.Relative), Stop);
        var cookie = string.Join("; ", shown.Headers.GetValues("Set-Cookie").Select(value => value.Split(';')[0]));
        var proof = (await shown.Content.ReadAsStringAsync(Stop)).Split("name=\"__RequestVerificationToken\" value=\"")[1].Split('"')[0];
        using var request = new HttpRequestMessage(HttpMethod.Post, "/try") { Content = new FormUrlEncodedContent(new Dictionary<string, string> { ["text"] = Text, ["__RequestVerificationToken"] = proof }) };
        request.Headers.TryAddWithoutValidation("Accept", "text/html");
        request.Headers.TryAddWithoutValidation("Cookie", cookie);
        return await client.SendAsync(request, Stop);
    }

    private static async Task AssertProblem(HttpResponseMessage answer, HttpStatusCode status)
    {
        Assert.Equal((status, "application/problem+json"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        var problem = JsonNode.Parse(await answer.Content.ReadAsStringAsync(Stop))!;
        Assert.Equal((int)status, (int)problem["status"]!);
        Assert.False(string.IsNullOrEmpty((string?)problem["title"]));
    }
}
