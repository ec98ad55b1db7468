using Microsoft.Playwright;
using Xunit;

[assembly: AssemblyFixture(typeof(Readout.Tests.Web.Browser.SharedBrowser))]

namespace Readout.Tests.Web.Browser;

/// <summary>The Chromium that READOUT_TEST_CHROMIUM names, started once for all tests.</summary>
public sealed class SharedBrowser : IAsyncLifetime
{
    public const string Variable = "READOUT_TEST_CHROMIUM";

    private readonly SemaphoreSlim _starting = new(1);
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public static string? Program => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } program ? program : null;

    /// <summary>A window of its own, which forgets all when it is closed.</summary>
    internal async Task<PageWindow> Open(WindowKind kind, string address)
    {
        // Where the variable is missing CI fails (BrowserTests); elsewhere the test says that it was left out.
        Assert.SkipUnless(Program is not null, $"LEFT OUT: {Variable} names no Chromium; '.ci/chromium' installs it and prints its path");
        await _starting.WaitAsync(TestContext.Current.CancellationToken);
        try
        {
            _playwright ??= await Playwright.CreateAsync();
            _browser ??= await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = Program, Args = ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"] });
        }
        finally
        {
            _starting.Release();
        }
        return await PageWindow.Of(_browser, kind, address);
    }

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
        _starting.Dispose();
    }
}
