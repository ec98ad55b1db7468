using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Xunit;

namespace Readout.Tests.Web.Browser;

public class BrowserTests(SampleServer server, SharedBrowser browser)
{
    /// <summary>Names a folder that screenshots of all pages are put into.</summary>
    private const string Screenshots = "READOUT_TEST_SCREENSHOTS";

    public static TheoryData<int, bool, bool> Kinds => new() { { 1280, false, true }, { 1280, true, false }, { 390, false, false }, { 390, true, true } };

    [Fact]
    public void Continuous_integration_opens_pages() =>
        Assert.False(Environment.GetEnvironmentVariable("CI") == "true" && SharedBrowser.Program is null, $"{SharedBrowser.Variable} names no Chromium: no page was opened");

    [Fact]
    public void Continuous_integration_has_scripts() =>
        Assert.False(Environment.GetEnvironmentVariable("CI") == "true" && !Readout.Web.PageAssets.HasScripts, "pages were built without scripts, since there was no npm");

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Every_page_can_be_read(int width, bool dark, bool scripts)
    {
        var kind = new WindowKind(width, dark, scripts);
        using var client = await server.Client();
        await using var window = await browser.Open(kind, await server.Address());
        foreach (var (name, path) in await PagePaths.Of(client, TestContext.Current.CancellationToken))
        {
            await window.Go(path);
            Assert.Equal(1, await window.Page.Locator("h1").CountAsync());
            if (scripts) await AssertFits(window.Page, width, path);
            if (scripts) await AssertAccessible(window.Page, $"{path}, {kind}");
            window.AssertQuiet($"{path}, {kind}");
            await Keep(window.Page, name, kind);
        }
    }

    [Fact]
    public async Task From_a_bar_to_the_words_in_the_report_are_two_clicks()
    {
        await using var window = await browser.Open(new WindowKind(Scripts: false), await server.Address());
        await window.Go("/events");
        await window.Page.Locator("svg.timeline a").Last.ClickAsync(new LocatorClickOptions { Force = true });
        Assert.Contains("from=2024-03-26", window.Page.Url, StringComparison.Ordinal);
        Assert.True(await window.Page.Locator("article.event mark.trigger").CountAsync() > 0);
    }

    [Fact]
    public async Task The_keyboard_alone_reaches_content_and_answers()
    {
        await using var window = await browser.Open(new WindowKind(), await server.Address());
        await window.Go("/events");
        await window.Page.Keyboard.PressAsync("Tab");
        Assert.Equal("To the content", await Focused(window.Page));
        await window.Page.Keyboard.PressAsync("Enter");
        await window.Page.Keyboard.PressAsync("Tab");
        Assert.Equal("JSON", await Focused(window.Page));
    }

    private static Task<string> Focused(IPage page) => page.EvaluateAsync<string>("document.activeElement.textContent.trim()");

    private static async Task AssertFits(IPage page, int width, string path)
    {
        var wide = await page.EvaluateAsync<int>("document.documentElement.scrollWidth");
        Assert.True(wide <= width, $"{path} is {wide} pixels wide in a window of {width}");
    }

    private static async Task AssertAccessible(IPage page, string where)
    {
        var found = (await page.RunAxe()).Violations.Where(violation => violation.Impact is "serious" or "critical").ToArray();
        Assert.True(found.Length == 0, $"{where}: {string.Join("; ", found.Select(Tell))}");
    }

    private static string Tell(AxeResultItem violation) => $"{violation.Id} at {string.Join(", ", violation.Nodes.Take(3).Select(node => node.Html))}";

    private static async Task Keep(IPage page, string name, WindowKind kind)
    {
        if (Environment.GetEnvironmentVariable(Screenshots) is not { Length: > 0 } folder) return;
        Directory.CreateDirectory(folder);
        var file = Path.Combine(folder, $"{name}{(kind.Width == 1280 ? "" : $"-{kind.Width}")}{(kind.Dark ? "-dark" : "")}.jpg");
        await page.ScreenshotAsync(new PageScreenshotOptions { Path = file, Type = ScreenshotType.Jpeg, Quality = 70, FullPage = false });
    }
}
