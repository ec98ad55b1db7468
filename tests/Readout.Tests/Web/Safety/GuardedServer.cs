using System.Net;
using System.Net.Http.Headers;
using Microsoft.AspNetCore.Builder;
using Readout.Web;
using Xunit;

namespace Readout.Tests.Web.Safety;

/// <summary>A server of a test's own over a copy of the sample record, with tokens or without, and what is said to it.</summary>
internal sealed class GuardedServer : IAsyncDisposable
{
    public const string Reader = "reader-token-0123456789", Reviewer = "review-token-0123456789", Admin = "admin-token-01234567890";

    private readonly TemporaryFolder _folder = new();
    private WebApplication? _server;

    private GuardedServer()
    {
    }

    /// <summary>The record's file.</summary>
    public string Record { get; private set; } = "";

    /// <summary>The server's address.</summary>
    public string Address => _server!.Urls.First();

    /// <summary>The server.</summary>
    public WebApplication Application => _server!;

    /// <summary>Starts one.</summary>
    /// <param name="samples">The record that is copied.</param>
    /// <param name="tokens">The file of tokens; null for none.</param>
    /// <param name="listen">Whether it may answer others.</param>
    /// <param name="hosts">Names that it answers under.</param>
    public static async Task<GuardedServer> Start(SampleServer samples, string? tokens = null, bool listen = false, params string[] hosts)
    {
        var server = new GuardedServer();
        server.Record = samples.Copy(server._folder);
        if (tokens is not null)
        {
            tokens = server._folder.Write("tokens", tokens);
            if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(tokens, UnixFileMode.UserRead);
        }
        server._server = await SampleServer.Start(new ServerOptions { Record = server.Record, Urls = "http://127.0.0.1:0", Tokens = tokens, Listen = listen, Hosts = hosts });
        return server;
    }

    /// <summary>Asks.</summary>
    /// <param name="path">What.</param>
    /// <param name="headers">"Name: value" each.</param>
    public Task<HttpResponseMessage> Get(string path, params string[] headers) => Send(HttpMethod.Get, path, null, headers);

    /// <summary>Sends a form.</summary>
    public Task<HttpResponseMessage> Post(string path, Dictionary<string, string> form, params string[] headers) => Send(HttpMethod.Post, path, new FormUrlEncodedContent(form), headers);

    /// <summary>Sends the form of a page as a browser does: with the page's cookie, and what proves that it was made here.</summary>
    /// <param name="page">The page that holds the form.</param>
    /// <param name="path">Where it is sent.</param>
    /// <param name="form">What is filled in.</param>
    /// <param name="cookies">Cookies that the browser has besides ("readout=…").</param>
    /// <param name="headers">"Name: value" each.</param>
    public async Task<HttpResponseMessage> Fill(string page, string path, Dictionary<string, string> form, string cookies = "", params string[] headers)
    {
        using var shown = await Get(page, cookies.Length > 0 ? ["Cookie: " + cookies, "Accept: text/html"] : ["Accept: text/html"]);
        Assert.Equal(HttpStatusCode.OK, shown.StatusCode);
        var own = string.Join("; ", shown.Headers.TryGetValues("Set-Cookie", out var given) ? given.Select(cookie => cookie.Split(';')[0]) : []);
        var proof = (await Text(shown)).Split("name=\"__RequestVerificationToken\" value=\"")[1].Split('"')[0];
        return await Post(path, new Dictionary<string, string>(form) { ["__RequestVerificationToken"] = proof }, ["Cookie: " + string.Join("; ", new[] { cookies, own }.Where(part => part.Length > 0)), .. headers]);
    }

    /// <summary>What an answer says.</summary>
    public static Task<string> Text(HttpResponseMessage answer) => answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

    /// <summary>Signs in.</summary>
    /// <returns>The cookie ("readout=…").</returns>
    public async Task<string> SignIn(string token)
    {
        using var answer = await Fill("/signin", "/signin", new() { ["token"] = token, ["to"] = "/events" });
        Assert.Equal(("/events", HttpStatusCode.Found), (answer.Headers.Location?.ToString(), answer.StatusCode));
        return answer.Headers.GetValues("Set-Cookie").Single(cookie => cookie.StartsWith("readout=", StringComparison.Ordinal)).Split(';')[0];
    }

    public async Task<HttpResponseMessage> Send(HttpMethod method, string path, HttpContent? content, params string[] headers)
    {
        using var client = SampleServer.ClientOf(_server!);
        using var request = new HttpRequestMessage(method, path) { Content = content };
        foreach (var header in headers.Select(header => header.Split(": ", 2)))
            if (header[0] == "Host") request.Headers.Host = header[1];
            else if (header[0] == "Authorization") request.Headers.Authorization = AuthenticationHeaderValue.Parse(header[1]);
            else request.Headers.TryAddWithoutValidation(header[0], header[1]);
        return await client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        if (_server is not null) await _server.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        _folder.Dispose();
    }
}
