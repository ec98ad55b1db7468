using System.IO.Compression;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using Readout.Intake.Fetching;
using Xunit;

namespace Readout.Tests.Intake;

public sealed class SafeFetcherTests : IDisposable
{
    private readonly LocalServer _server = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Dispose() => _server.Dispose();

    [Fact]
    public async Task What_is_there_is_fetched()
    {
        _server.On("/page", 200, "Größe", "Content-Type: text/html; charset=utf-8", "ETag: \"7\"", "Last-Modified: Thu, 07 Mar 2024 10:00:00 GMT", "Set-Cookie: a=b");
        using var fetcher = new SafeFetcher(LocalFetcher.Policy(_server), contact: "desk@example.org");
        var result = await fetcher.Fetch(new FetchRequest(_server.At("/page")), Stop);
        Assert.Equal((FetchOutcome.Taken, 200, "Größe", null), (result.Outcome, result.Status, Encoding.UTF8.GetString(result.Body.Span), result.Reason));
        Assert.Equal(("text/html; charset=utf-8", "\"7\"", "Thu, 07 Mar 2024 10:00:00 GMT"), (result.ContentType, result.ETag, result.LastModified));
        await fetcher.Fetch(new FetchRequest(_server.At("/page")) { ETag = result.ETag, LastModified = result.LastModified }, Stop);
        var (first, second) = (_server.Requests.First(), _server.Requests.Last());
        Assert.StartsWith("Readout/", first["User-Agent"], StringComparison.Ordinal);
        Assert.EndsWith(" (+desk@example.org)", first["User-Agent"], StringComparison.Ordinal);
        Assert.Equal(("\"7\"", "Thu, 07 Mar 2024 10:00:00 GMT", null, null), (second["If-None-Match"], second["If-Modified-Since"], second["Cookie"], second["traceparent"]));
    }

    [Theory]
    [InlineData(304, FetchOutcome.Unchanged)]
    [InlineData(404, FetchOutcome.Lost)]
    [InlineData(410, FetchOutcome.Lost)]
    [InlineData(204, FetchOutcome.Lost)]
    [InlineData(429, FetchOutcome.Later)]
    [InlineData(503, FetchOutcome.Later)]
    public async Task The_status_says_what_became_of_it(int status, FetchOutcome outcome)
    {
        _server.On("/page", status, "", "Retry-After: 120");
        var result = await Fetch("/page");
        Assert.Equal((outcome, status), (result.Outcome, result.Status));
        Assert.Equal(TimeSpan.FromMinutes(2), result.RetryAfter);
    }

    [Fact]
    public async Task Redirects_are_followed_and_told()
    {
        _server.On("/old", 301, "", "Location: /newer").On("/newer", 307, "", $"Location: {_server.At("/newest")}").On("/newest", 200, "here");
        var result = await Fetch("/old");
        Assert.Equal((FetchOutcome.Taken, _server.At("/newest")), (result.Outcome, result.Address));
    }

    [Theory]
    [InlineData("file:///etc/passwd", "only http and https")]
    [InlineData("http://me:secret@127.0.0.1/", "password")]
    [InlineData("http://127.0.0.1:22/", "port 22 is closed")]
    [InlineData("http://169.254.169.254/latest/meta-data/", "169.254.169.254, which is no public address")]
    [InlineData("http://127.0.0.2/", "127.0.0.2, which is no public address")]
    [InlineData("http://2130706434/", "127.0.0.2, which is no public address")]
    [InlineData("http://[::1]/", "::1, which is no public address")]
    [InlineData("http://[::ffff:10.0.0.1]/", "which is no public address")]
    [InlineData("/again", "redirects more than 5 times")]
    [InlineData("http://[", "names no address")]
    public async Task No_redirect_leads_astray(string place, string reason)
    {
        _server.On("/again", 302, "", $"Location: {place}");
        var result = await Fetch("/again");
        Assert.Equal(FetchOutcome.Lost, result.Outcome);
        Assert.Contains(reason, result.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_loopback_is_closed_unless_it_is_opened()
    {
        _server.On("/page", 200, "here");
        using var fetcher = new SafeFetcher(new AddressPolicy { OpenPorts = [_server.Port] });
        foreach (var host in (string[])["127.0.0.1", "localhost"])
        {
            var result = await fetcher.Fetch(new FetchRequest(_server.At("/page", host)), Stop);
            Assert.Equal(FetchOutcome.Lost, result.Outcome);
            Assert.Contains("no public address", result.Reason, StringComparison.Ordinal);
        }
        Assert.Equal(0, _server.Connections);
    }

    [Fact]
    public async Task A_name_that_changes_its_address_is_judged_each_time()
    {
        _server.On("/page", 200, "here");
        using var fetcher = LocalFetcher.Resolving(_server, "127.0.0.1", "127.0.0.2");
        Assert.Equal(FetchOutcome.Taken, (await fetcher.Fetch(new FetchRequest(_server.At("/page", "news.example")), Stop)).Outcome);
        var second = await fetcher.Fetch(new FetchRequest(_server.At("/page", "news.example")), Stop);
        Assert.Equal((FetchOutcome.Lost, "news.example is at 127.0.0.2, which is no public address"), (second.Outcome, second.Reason));
        Assert.Equal(1, _server.Connections);
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    [InlineData("deflate")]
    public async Task Packed_bodies_are_unpacked_and_bombs_are_not(string coding)
    {
        var article = string.Concat(Enumerable.Range(0, 40_000).Select(i => $"Report {i * 7919 % 40_009} of the day. "));
        _server.On("/page", 200, Pack(coding, Encoding.UTF8.GetBytes(article)), $"Content-Encoding: {coding}").On("/bomb", 200, Pack(coding, new byte[100 << 20]), $"Content-Encoding: {coding}")
            .On("/long", 200, Pack(coding, Noise(3 << 20)), $"Content-Encoding: {coding}").On("/broken", 200, "no such thing"u8.ToArray(), $"Content-Encoding: {coding}");
        Assert.Equal(article, Encoding.UTF8.GetString((await Fetch("/page")).Body.Span));
        Assert.Equal((FetchOutcome.Lost, "unpacks to more than 20 times its size"), Of(await Fetch("/bomb")));
        Assert.Equal((FetchOutcome.Lost, "longer than 2097152 bytes"), Of(await Fetch("/long")));
        Assert.NotEqual(FetchOutcome.Taken, (await Fetch("/broken")).Outcome);
    }

    [Fact]
    public async Task Unknown_and_stacked_packings_are_refused()
    {
        _server.On("/page", 200, "x", "Content-Encoding: gzip, gzip").On("/other", 200, "x", "Content-Encoding: zstd");
        Assert.Contains("packed as 'gzip, gzip'", (await Fetch("/page")).Reason, StringComparison.Ordinal);
        Assert.Contains("packed as 'zstd'", (await Fetch("/other")).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Endless_responses_end()
    {
        _server.OnBytes("/body", async (_, stream, stop) =>
        {
            await stream.WriteAsync("HTTP/1.1 200 OK\r\n\r\n"u8.ToArray(), stop);
            while (true) await stream.WriteAsync(new byte[1 << 16], stop);
        }).OnBytes("/headers", async (_, stream, stop) =>
        {
            await stream.WriteAsync("HTTP/1.1 200 OK\r\n"u8.ToArray(), stop);
            while (true) await stream.WriteAsync("X-More: and more and more and more\r\n"u8.ToArray(), stop);
        });
        Assert.Equal((FetchOutcome.Lost, "longer than 2097152 bytes"), Of(await Fetch("/body")));
        Assert.Equal((FetchOutcome.Lost, "headers longer than 64 KiB"), Of(await Fetch("/headers")));
    }

    [Theory]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nx")]
    [InlineData("HTTP/1.1 200 OK\r\nConte")]
    [InlineData("")]
    public async Task Slow_responses_are_given_up(string start)
    {
        _server.OnBytes("/slow", async (_, stream, stop) =>
        {
            await stream.WriteAsync(Encoding.Latin1.GetBytes(start), stop);
            await Task.Delay(Timeout.Infinite, stop);
        });
        using var fetcher = LocalFetcher.Of(_server, LocalFetcher.Tight with { Time = TimeSpan.FromMilliseconds(200) });
        Assert.Equal((FetchOutcome.Later, "was not there in 0.2 seconds"), Of(await fetcher.Fetch(new FetchRequest(_server.At("/slow")), Stop)));
    }

    [Fact]
    public async Task A_false_length_is_noticed()
    {
        _server.OnBytes("/short", async (_, stream, stop) => await stream.WriteAsync("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf"u8.ToArray(), stop))
            .OnBytes("/long", async (_, stream, stop) => await stream.WriteAsync("HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nhalf and more"u8.ToArray(), stop))
            .OnBytes("/huge", async (_, stream, stop) => await stream.WriteAsync("HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\nhalf"u8.ToArray(), stop))
            .OnBytes("/noise", async (_, stream, stop) => await stream.WriteAsync("SSH-2.0-OpenSSH_9.2\r\n"u8.ToArray(), stop));
        Assert.Equal(FetchOutcome.Later, (await Fetch("/short")).Outcome);
        Assert.Equal("half", Encoding.UTF8.GetString((await Fetch("/long")).Body.Span));
        Assert.NotEqual(FetchOutcome.Taken, (await Fetch("/huge")).Outcome);
        Assert.Equal(FetchOutcome.Later, (await Fetch("/noise")).Outcome);
    }

    [Fact]
    public async Task A_certificate_that_nobody_vouches_for_is_refused()
    {
        using var key = RSA.Create(2048);
        using var certificate = new CertificateRequest("CN=127.0.0.1", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1).CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;
        var serving = Task.Run(async () =>
        {
            using var client = await listener.AcceptTcpClientAsync(Stop);
            await using var secure = new SslStream(client.GetStream());
            await secure.AuthenticateAsServerAsync(certificate);
        }, Stop);
        using var fetcher = new SafeFetcher(new AddressPolicy { OpenNetworks = [IPNetwork.Parse("127.0.0.1/32")], OpenPorts = [port] });
        var result = await fetcher.Fetch(new FetchRequest(new Uri($"https://127.0.0.1:{port}/")), Stop);
        Assert.Equal(FetchOutcome.Later, result.Outcome);
        Assert.StartsWith("no secure connection", result.Reason, StringComparison.Ordinal);
        await Xunit.Record.ExceptionAsync(() => serving);
    }

    [Fact]
    public async Task Whoever_stops_is_heard()
    {
        using var stop = new CancellationTokenSource();
        _server.OnBytes("/slow", async (_, _, ended) =>
        {
            await stop.CancelAsync();
            await Task.Delay(Timeout.Infinite, ended);
        });
        using var fetcher = LocalFetcher.Of(_server);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => fetcher.Fetch(new FetchRequest(_server.At("/slow")), stop.Token));
        Assert.Throws<ArgumentException>(() => new SafeFetcher(contact: "a\r\nHost: b"));
    }

    private async Task<FetchResult> Fetch(string path)
    {
        using var fetcher = LocalFetcher.Of(_server);
        return await fetcher.Fetch(new FetchRequest(_server.At(path)), Stop);
    }

    private static (FetchOutcome, string?) Of(FetchResult result) => (result.Outcome, result.Reason);

    private static byte[] Noise(int length)
    {
        var noise = new byte[length];
        new Random(1).NextBytes(noise);
        return noise;
    }

    private static byte[] Pack(string coding, byte[] content)
    {
        var packed = new MemoryStream();
        using (Stream stream = coding switch { "gzip" => new GZipStream(packed, CompressionLevel.Fastest), "br" => new BrotliStream(packed, CompressionLevel.Fastest), _ => new ZLibStream(packed, CompressionLevel.Fastest) })
            stream.Write(content);
        return packed.ToArray();
    }
}
