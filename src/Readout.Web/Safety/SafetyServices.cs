using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Readout.Web.Safety;

/// <summary>Sets up what keeps the server from harm: gates, bounds, keys.</summary>
internal static class SafetyServices
{
    /// <summary>The timeout of routes that code.</summary>
    public const string CodingTimeout = "coding";

    private const int MostBody = 1 << 20;

    private static readonly string[] s_compressed = ["text/html", "text/css", "text/csv", "text/javascript", "application/json", "application/problem+json", "application/x-ndjson", "application/atom+xml", "image/svg+xml"];

    /// <summary>Adds all of it.</summary>
    /// <exception cref="InvalidDataException">An option says what cannot be.</exception>
    public static void AddSafety(this WebApplicationBuilder builder, ServerOptions options)
    {
        builder.WebHost.UseUrls(BoundUrls.Check(options.Urls, options.Listen)).ConfigureKestrel(Bound);
        builder.Logging.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Critical).AddFilter("Microsoft.AspNetCore.Antiforgery", LogLevel.Critical);
        builder.Services.AddSingleton(new TokenStore(options.Tokens is { } file ? TokenBook.Read(file) : null)).AddSingleton<SignInCookie>().AddSingleton<VisitorReader>()
            .AddSingleton<AccessGate>().AddSingleton<ForgeryGate>().AddSingleton<HostGate>();
        // Whether an answer is compressed tells nothing of the form's token in it: the token is sealed anew for every answer.
        builder.Services.AddAntiforgery(forms => (forms.Cookie.Name, forms.Cookie.HttpOnly, forms.SuppressXFrameOptionsHeader) = ("readout-form", true, true));
        builder.Services.Configure<KeyManagementOptions>(keys => keys.XmlRepository = new MemoryKeys());
        builder.Services.Configure<FormOptions>(form => (form.BufferBodyLengthLimit, form.ValueLengthLimit, form.ValueCountLimit, form.KeyLengthLimit) = (MostBody, MostBody, 100, 200));
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(10));
        builder.Services.Configure<ForwardedHeadersOptions>(proxy => proxy.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto);
        builder.Services.AddRateLimiter(RequestRates.Set);
        builder.Services.AddRequestTimeouts(times =>
        {
            times.DefaultPolicy = Within(options.PageTime);
            times.AddPolicy(CodingTimeout, Within(options.CodingTime));
        });
        builder.Services.AddResponseCompression(compression => (compression.EnableForHttps, compression.MimeTypes) = (true, s_compressed));
        builder.Services.Configure<BrotliCompressionProviderOptions>(brotli => brotli.Level = System.IO.Compression.CompressionLevel.Fastest);
    }

    private static RequestTimeoutPolicy Within(TimeSpan time) => new() { Timeout = time, TimeoutStatusCode = Microsoft.AspNetCore.Http.StatusCodes.Status503ServiceUnavailable };

    private static void Bound(KestrelServerOptions server)
    {
        server.AddServerHeader = false;
        server.Limits.MaxRequestBodySize = MostBody;
        server.Limits.MaxRequestLineSize = 16 << 10;
        server.Limits.MaxRequestHeadersTotalSize = 32 << 10;
        server.Limits.MaxRequestHeaderCount = 64;
        server.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(10);
        server.Limits.KeepAliveTimeout = TimeSpan.FromSeconds(60);
        server.Limits.MaxConcurrentConnections = 1000;
    }
}
