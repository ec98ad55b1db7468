using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Xunit;

namespace Readout.Tests.Web.Browser;

/// <summary>A window of the browser that notes what should not be: errors of scripts, what the content policy refused, requests to anywhere else.</summary>
internal sealed class PageWindow : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly List<string> _wrong = [];

    private PageWindow(IBrowserContext context, IPage page) => (_context, Page) = (context, page);

    public IPage Page { get; }

    public static async Task<PageWindow> Of(IBrowser browser, WindowKind kind, string address)
    {
        var context = await browser.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = address, ViewportSize = new ViewportSize { Width = kind.Width, Height = 900 }, ColorScheme = kind.Dark ? ColorScheme.Dark : ColorScheme.Light, JavaScriptEnabled = kind.Scripts,
            Permissions = ["clipboard-read", "clipboard-write"], ReducedMotion = ReducedMotion.Reduce,
        });
        var window = new PageWindow(context, await context.NewPageAsync());
        window.Page.PageError += (_, problem) => window._wrong.Add($"script: {problem}");
        window.Page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning") window._wrong.Add($"console: {message.Text}");
        };
        window.Page.RequestFailed += (_, request) => window._wrong.Add($"no answer: {request.Url}: {request.Failure}");
        window.Page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(address, StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal)) window._wrong.Add($"request: {request.Url}");
        };
        return window;
    }

    /// <summary>Opens a page, which must be there.</summary>
    public async Task Go(string path)
    {
        var answer = await Page.GotoAsync(path, new PageGotoOptions { WaitUntil = WaitUntilState.Load });
        Assert.True(answer?.Ok, $"{path}: {answer?.Status}");
    }

    /// <summary>Waits until the address is one that is expected; where it never is, tells what the browser told.</summary>
    public async Task Reach(Regex address)
    {
        try
        {
            // The address is what is meant. WaitForURL waits for a load state besides, and has been seen to wait for it at the very address that was wanted.
            await Assertions.Expect(Page).ToHaveURLAsync(address, new PageAssertionsToHaveURLOptions { Timeout = 60_000 });
        }
        catch (PlaywrightException)
        {
            Assert.Fail($"still at {Page.Url}, not at {address}; the browser told: {string.Join("; ", _wrong)}");
        }
    }

    /// <summary>Nothing went wrong that the browser tells of.</summary>
    public void AssertQuiet(string where) => Assert.True(_wrong.Count == 0, $"{where}: {string.Join("; ", _wrong)}");

    public ValueTask DisposeAsync() => _context.DisposeAsync();
}
