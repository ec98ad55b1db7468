using System.Net.Sockets;
using System.Text;
using Xunit;

namespace Readout.Tests.Web;

/// <summary>What becomes of those who ask when the server is told to end.</summary>
public class ShutdownTests(SampleServer samples)
{
    private const string Report = "Peru urged Bolivia on Monday to reopen the border.";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_was_asked_before_the_end_is_answered()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "LEFT OUT: there is no SIGTERM here");
        using var folder = new TemporaryFolder();
        using var server = await ServedProcess.Start(samples.Copy(folder));
        using var asker = await Asker.Of(server.Address);
        // Half the text is there; the rest comes when the end was told.
        await asker.Send($"POST /api/v1/code HTTP/1.1\r\nHost: {asker.Host}\r\nConnection: close\r\nContent-Type: text/plain\r\nContent-Length: {Report.Length}\r\n\r\n{Report[..20]}");
        await Task.Delay(TimeSpan.FromSeconds(1), Stop);
        server.Terminate();
        await Task.Delay(TimeSpan.FromSeconds(1), Stop);
        await asker.Send(Report[20..]);
        var answer = await asker.Read();
        Assert.StartsWith("HTTP/1.1 200", answer, StringComparison.Ordinal);
        Assert.Contains("\"REQUEST\"", answer, StringComparison.Ordinal);
        Assert.Equal(0, await server.Ended());
    }

    [Fact]
    public async Task Who_never_ends_asking_keeps_nobody_from_ending()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "LEFT OUT: there is no SIGTERM here");
        using var folder = new TemporaryFolder();
        using var server = await ServedProcess.Start(samples.Copy(folder));
        using var asker = await Asker.Of(server.Address);
        await asker.Send($"POST /api/v1/code HTTP/1.1\r\nHost: {asker.Host}\r\nContent-Type: text/plain\r\nContent-Length: 1000\r\n\r\nPeru");
        await Task.Delay(TimeSpan.FromSeconds(1), Stop);
        server.Terminate();
        Assert.Equal(0, await server.Ended());
    }

    // Speaks HTTP as slowly as it likes.
    private sealed class Asker : IDisposable
    {
        private readonly TcpClient _client = new();

        public required string Host { get; init; }

        public static async Task<Asker> Of(string address)
        {
            var uri = new Uri(address);
            var asker = new Asker { Host = uri.Authority };
            await asker._client.ConnectAsync(uri.Host, uri.Port, Stop);
            return asker;
        }

        public async Task Send(string text) => await _client.GetStream().WriteAsync(Encoding.ASCII.GetBytes(text), Stop);

        public async Task<string> Read()
        {
            using var reader = new StreamReader(_client.GetStream());
            return await reader.ReadToEndAsync(Stop);
        }

        public void Dispose() => _client.Dispose();
    }
}
