using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Readout.Record;
using Readout.Web.Alerts;
using Readout.Web.Api;
using Readout.Web.Api.Description;
using Readout.Web.Mcp;
using Readout.Web.Operations;
using Readout.Web.Pages;
using Readout.Web.Records;
using Readout.Web.Safety;

namespace Readout.Web;

/// <summary>Serves the pages and the API of a record.</summary>
public sealed class ReadoutServer
{
    private ReadoutServer()
    {
    }

    /// <summary>Sets up a server and loads the record's events; nothing is answered until it is started.</summary>
    /// <exception cref="RecordException">The record cannot be opened.</exception>
    /// <exception cref="InvalidDataException">An option says what cannot be: the message tells which, and what to do.</exception>
    /// <exception cref="IOException">The file of tokens cannot be read.</exception>
    public static WebApplication Create(ServerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        // Nothing is taken from the environment or from files that lie about: what is not in the options is not so.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { ApplicationName = "Readout.Web" });
        builder.WebHost.UseKestrelCore();
        builder.Logging.AddSimpleConsole().SetMinimumLevel(LogLevel.Warning);
        builder.AddSafety(options);
        builder.Services.AddRouting().AddSingleton(options).AddSingleton(options.Clock).AddSingleton(new LiveRecord(EventRecord.Open(options.Record), options.Clock).Filled()).AddSingleton<ReviewDesk>().AddSingleton<PageTurns>().AddRazorComponents();
        PageShelf.AddPageShelf(builder.Services);
        builder.Services.AddApi();
        builder.Services.AddOpenApiDocument();
        builder.Services.AddMcp();
        builder.Services.AddAlerts(options);
        builder.AddObservation();
        var app = builder.Build();
        app.UseSafetyHeaders();
        app.UseErrorResponses();
        app.UseHostGate();
        app.UseFormatEndings();
        app.UseRouting();
        app.UseRequestCounts();
        app.UseSafetyGates();
        app.UseOutputCache();
        app.UseResponseCompression();
        Routes.Map(app);
        return app;
    }
}
