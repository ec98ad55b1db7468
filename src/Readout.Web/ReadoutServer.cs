using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Readout.Record;
using Readout.Web.Pages;
using Readout.Web.Api;
using Readout.Web.Api.Description;
using Readout.Web.Mcp;
using Readout.Web.Records;

namespace Readout.Web;

/// <summary>Serves the pages and the API of a record.</summary>
public sealed class ReadoutServer
{
    private ReadoutServer()
    {
    }

    /// <summary>Sets up a server; nothing is answered until it is started.</summary>
    /// <exception cref="RecordException">The record cannot be opened.</exception>
    /// <exception cref="InvalidDataException">An option says what cannot be: the message tells which, and what to do.</exception>
    public static WebApplication Create(ServerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ApplicationName = "Readout.Web" });
        builder.WebHost.UseUrls(options.Urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        builder.Logging.ClearProviders().AddSimpleConsole().SetMinimumLevel(LogLevel.Warning);
        builder.Services.AddSingleton(options).AddSingleton(options.Clock).AddSingleton(new LiveRecord(EventRecord.Open(options.Record), options.Clock)).AddRazorComponents();
        builder.Services.AddApi();
        builder.Services.AddOpenApiDocument();
        builder.Services.AddMcp();
        var app = builder.Build();
        app.UseErrorResponses();
        app.UseFormatEndings();
        app.UseRouting();
        Routes.Map(app);
        return app;
    }
}
