using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using ModelContextProtocol.Protocol;
using Readout.Record;
using Readout.Web.Api;
using Readout.Web.Parts;
using Readout.Web.Records;
using Readout.Web.Safety;

namespace Readout.Web.Mcp;

/// <summary>Serves the record to assistants, by the Model Context Protocol. They read alone.</summary>
public static class McpRecordServer
{
    private const string Instructions = "A sourced record of political events read from news reports. Cite what you use: title, publisher, day, address and the sentence itself. A status other than 'actual' means that the report does not say it happened.";

    /// <summary>Answers on two streams until the input ends or is stopped. Nothing but the protocol is written to the output.</summary>
    /// <param name="record">The record, as <see cref="EventRecord.Open"/> takes it.</param>
    /// <param name="input">What the assistant sends.</param>
    /// <param name="output">What it reads.</param>
    /// <param name="clock">What tells the time.</param>
    /// <param name="stop">Ends the serving.</param>
    /// <exception cref="RecordException">The record cannot be opened.</exception>
    public static async Task Serve(string record, Stream input, Stream output, TimeProvider clock, CancellationToken stop)
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Services.AddSingleton(new LiveRecord(EventRecord.Open(record, RecordAccess.Read), clock));
        AddTools(builder.Services).WithStreamServerTransport(input, output);
        using var host = builder.Build();
        await host.RunAsync(stop).ConfigureAwait(false);
    }

    /// <summary>Adds what /mcp needs.</summary>
    internal static void AddMcp(this IServiceCollection services) => AddTools(services).WithHttpTransport(transport => transport.Stateless = true);

    /// <summary>Maps /mcp.</summary>
    internal static void MapRecordMcp(this IEndpointRouteBuilder app) => app.MapMcp("/mcp").For(Deed.Read);

    // What an assistant asks wrongly it is told; the log is for what goes wrong here.
    private static IMcpServerBuilder AddTools(IServiceCollection services) => services.AddLogging(log => log.AddFilter("ModelContextProtocol", LogLevel.Critical)).AddMcpServer(server =>
    {
        server.ServerInfo = new Implementation { Name = "readout", Title = "Readout", Version = CoderName.Version };
        server.ServerInstructions = Instructions;
    }).WithTools<RecordTools>(ApiJson.Options);
}
