using Microsoft.Extensions.Hosting;
using Readout.Web;

namespace Readout.Cli;

/// <summary>The pages of a record, for as long as nobody ends them.</summary>
internal static class ServedPages
{
    /// <summary>Serves them.</summary>
    /// <param name="options">The record, and how it is served.</param>
    /// <param name="place">What the record is called.</param>
    /// <param name="terminal">Where the address is said; Ctrl+C there ends it.</param>
    /// <param name="isUp">Told of the address when it answers.</param>
    public static async Task<int> Serve(ServerOptions options, string place, Terminal terminal, Action<string>? isUp = null)
    {
        await using var server = ReadoutServer.Create(options);
        await server.StartAsync(terminal.Stop).ConfigureAwait(false);
        terminal.Say($"{place} is at {string.Join(" and ", server.Urls)}; Ctrl+C ends");
        isUp?.Invoke(server.Urls.First());
        // Ctrl+C and the system's word to end both let what was asked be answered first.
        await server.WaitForShutdownAsync(terminal.Stop).ConfigureAwait(false);
        return ExitCode.Ok;
    }
}
