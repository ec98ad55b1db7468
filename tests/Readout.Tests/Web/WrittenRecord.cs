using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Readout.Tests.Cli;
using Readout.Web;
using Xunit;

namespace Readout.Tests.Web;

/// <summary>A server over a record of reports that a test writes itself.</summary>
internal sealed class WrittenRecord : IAsyncDisposable
{
    private readonly TemporaryFolder _folder;
    private readonly WebApplication _server;

    private WrittenRecord(TemporaryFolder folder, WebApplication server) => (_folder, _server, Client) = (folder, server, SampleServer.ClientOf(server));

    public HttpClient Client { get; }

    public static async Task<WrittenRecord> Of(params JsonObject[] reports)
    {
        var folder = new TemporaryFolder();
        var (input, record) = (Path.Combine(folder.Root, "written.jsonl"), Path.Combine(folder.Root, "written.db"));
        await File.WriteAllLinesAsync(input, reports.Select(report => report.ToJsonString()), TestContext.Current.CancellationToken);
        Assert.Equal(0, CommandRun.Of("ingest", input, "--record", record, "--quiet").ExitCode);
        return new WrittenRecord(folder, await SampleServer.Start(new ServerOptions { Record = record, Urls = "http://127.0.0.1:0" }));
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _server.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        _folder.Dispose();
    }
}
