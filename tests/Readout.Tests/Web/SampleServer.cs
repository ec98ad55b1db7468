using Microsoft.AspNetCore.Builder;
using Readout.Tests.Cli;
using Readout.Web;
using Xunit;

[assembly: AssemblyFixture(typeof(Readout.Tests.Web.SampleServer))]

namespace Readout.Tests.Web;

/// <summary>The record of the shipped sample reports, and a server over it that all tests share; those that write take a copy.</summary>
public sealed class SampleServer : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();
    private readonly Lazy<string> _record;
    private readonly Lazy<Task<WebApplication>> _server;

    public SampleServer()
    {
        _record = new Lazy<string>(Ingest);
        _server = new Lazy<Task<WebApplication>>(() => Start(new ServerOptions { Record = _record.Value, Urls = "http://127.0.0.1:0" }));
    }

    /// <summary>A client of the shared server, with its address; redirects are not followed.</summary>
    public async Task<HttpClient> Client() => ClientOf(await _server.Value);

    /// <summary>The shared server's address, without a slash at its end.</summary>
    public async Task<string> Address() => (await _server.Value).Urls.First();

    /// <summary>The record's file, for tests that read.</summary>
    internal string Record => _record.Value;

    /// <summary>A copy of the record, for tests that write.</summary>
    /// <param name="folder">Where it is put.</param>
    internal string Copy(TemporaryFolder folder)
    {
        var copy = Path.Combine(folder.Root, "copy.db");
        File.Copy(_record.Value, copy);
        return copy;
    }

    /// <summary>Starts a server of a test's own; the test disposes of it.</summary>
    public static async Task<WebApplication> Start(ServerOptions options)
    {
        var server = ReadoutServer.Create(options);
        await server.StartAsync(TestContext.Current.CancellationToken);
        return server;
    }

    /// <summary>A client of a server, with its address; redirects are not followed.</summary>
    public static HttpClient ClientOf(WebApplication server) => new(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = new Uri(server.Urls.First()) };

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        if (_server.IsValueCreated) await (await _server.Value).DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        _folder.Dispose();
    }

    private string Ingest()
    {
        var path = Path.Combine(_folder.Root, "samples.db");
        Assert.Equal(0, CommandRun.Of("ingest", RepositoryFile.Path("samples/reports.jsonl"), "--record", path, "--quiet").ExitCode);
        // One file, whole: copies of it are records.
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        return path;
    }
}
