using System.Collections.Concurrent;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;
using Readout.Web;
using Xunit;

namespace Readout.Tests.Web;

/// <summary>Metrics and traces go where OTEL_EXPORTER_OTLP_ENDPOINT says, and nowhere where it says nothing.</summary>
public class ObservationTests(SampleServer samples)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Metrics_and_traces_arrive_where_somebody_wants_them()
    {
        using var folder = new TemporaryFolder();
        var received = new ConcurrentQueue<(string Path, string Body)>();
        await using var receiver = await Receiver(received);
        using var server = await ServedProcess.Start(samples.Copy(folder), ("OTEL_EXPORTER_OTLP_ENDPOINT", receiver.Urls.First()), ("OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf"), ("OTEL_METRIC_EXPORT_INTERVAL", "500"), ("OTEL_BSP_SCHEDULE_DELAY", "500"));
        await Ask(server.Address);
        using var bound = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        bound.CancelAfter(TimeSpan.FromMinutes(1));
        while (!(Has(received, "/v1/metrics", "readout.requests", "/api/v1/stats") && Has(received, "/v1/traces", "/api/v1/stats"))) await Task.Delay(100, bound.Token);
        Assert.All(received, sent => Assert.Contains("readout", sent.Body, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Nothing_is_sent_where_nobody_says_where_to()
    {
        using var folder = new TemporaryFolder();
        var received = new ConcurrentQueue<(string Path, string Body)>();
        await using var receiver = await Receiver(received);
        // How often and how is told, but not where to.
        using (var server = await ServedProcess.Start(samples.Copy(folder), ("OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf"), ("OTEL_METRIC_EXPORT_INTERVAL", "200"), ("OTEL_BSP_SCHEDULE_DELAY", "200"), ("OTEL_EXPORTER_OTLP_TRACES_ENDPOINT", receiver.Urls.First() + "/v1/traces")))
        {
            await Ask(server.Address);
            await Task.Delay(TimeSpan.FromSeconds(2), Stop);
        }
        Assert.Empty(received);
        await using var own = ReadoutServer.Create(new ServerOptions { Record = Path.Combine(folder.Root, "copy.db"), Urls = "http://127.0.0.1:0" });
        Assert.Null(own.Services.GetService<MeterProvider>());
        Assert.Null(own.Services.GetService<TracerProvider>());
    }

    private static async Task Ask(string address)
    {
        using var client = new HttpClient { BaseAddress = new Uri(address) };
        Assert.Contains("\"events\"", await client.Text("/api/v1/stats"), StringComparison.Ordinal);
    }

    // Names stand in protocol buffers as they are.
    private static bool Has(IEnumerable<(string Path, string Body)> received, string path, params string[] words) => received.Any(sent => sent.Path == path && words.All(word => sent.Body.Contains(word, StringComparison.Ordinal)));

    private static async Task<WebApplication> Receiver(ConcurrentQueue<(string, string)> received)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        app.MapPost("/v1/{kind}", async (HttpRequest request) =>
        {
            using var body = new MemoryStream();
            await request.Body.CopyToAsync(body);
            received.Enqueue((request.Path.Value!, Encoding.Latin1.GetString(body.ToArray())));
        });
        await app.StartAsync(Stop);
        return app;
    }
}
