using System.Collections;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;
using Readout.Record;
using Readout.Web.Records;
using Readout.Web.Safety;

namespace Readout.Web.Operations;

/// <summary>How whoever runs the server sees how it is: health, metrics, traces. Nothing leaves the machine unless OTEL_EXPORTER_OTLP_ENDPOINT says where to.</summary>
internal static class Observation
{
    private const string Prefix = "OTEL_";

    /// <summary>Adds metrics and traces, where somebody wants them.</summary>
    public static void AddObservation(this WebApplicationBuilder builder)
    {
        var settings = Environment.GetEnvironmentVariables().Cast<DictionaryEntry>().Where(variable => ((string)variable.Key).StartsWith(Prefix, StringComparison.Ordinal))
            .Select(variable => KeyValuePair.Create((string)variable.Key, (string?)variable.Value)).ToDictionary(StringComparer.Ordinal);
        if (string.IsNullOrEmpty(settings.GetValueOrDefault("OTEL_EXPORTER_OTLP_ENDPOINT"))) return;
        builder.Configuration.AddInMemoryCollection(settings);
        builder.Services.AddOpenTelemetry().ConfigureResource(resource => resource.AddService("readout", serviceVersion: Parts.CoderName.Version))
            .WithMetrics(metrics => metrics.AddMeter(ReadoutMeter.Name).AddAspNetCoreInstrumentation().AddOtlpExporter())
            .WithTracing(traces => traces.AddAspNetCoreInstrumentation().AddOtlpExporter());
    }

    /// <summary>Counts requests by the route that answered; behind the routing.</summary>
    public static IApplicationBuilder UseRequestCounts(this IApplicationBuilder app) => app.Use(async (http, next) =>
    {
        try
        {
            await next(http).ConfigureAwait(false);
        }
        finally
        {
            ReadoutMeter.Requests.Add(1, new("route", (http.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? "none"), new("status", http.Response.StatusCode));
        }
    });

    /// <summary>Maps /health/live, which answers while the server runs, and /health/ready, which answers 200 while the record can be read.</summary>
    public static void MapHealth(this IEndpointRouteBuilder app)
    {
        app.MapGet("/health/live", () => Results.Text("live")).For(Deed.Open);
        app.MapGet("/health/ready", (LiveRecord live) =>
        {
            try
            {
                live.Record.Stamp();
                return Results.Text("ready");
            }
            catch (RecordException)
            {
                return Results.Text("the record cannot be read", statusCode: StatusCodes.Status503ServiceUnavailable);
            }
        }).For(Deed.Open);
    }
}
