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

    [Theory]
    [InlineData("/events")]
    [InlineData("/entries")]
    public async Task A_narrow_window_shows_the_list_and_unfolds_what_narrows_it_down(string path)
    {
        await using var window = await browser.Open(new WindowKind(390, Scripts: false), await server.Address());
        await window.Go(path);
        var (facet, summary) = (window.Page.Locator(".facet").First, window.Page.Locator(".narrowing > summary"));
        Assert.False(await facet.IsVisibleAsync());
        Assert.True((await window.Page.Locator(".event").First.BoundingBoxAsync())!.Y < 900, "no part of the list in the first window");
        await summary.FocusAsync();
        await window.Page.Keyboard.PressAsync("Enter");
        Assert.True(await facet.IsVisibleAsync());
        await facet.Locator("a").First.ClickAsync();
        await window.Page.WaitForSelectorAsync(".chips");
        Assert.EndsWith("(1 chosen)", await summary.InnerTextAsync(), StringComparison.Ordinal);
        Assert.False(await facet.IsVisibleAsync());
    }

    [Fact]
    public async Task A_wide_window_shows_what_narrows_a_list_down_beside_it()
    {
        await using var window = await browser.Open(new WindowKind(Scripts: false), await server.Address());
        await window.Go("/events");
        Assert.True(await window.Page.Locator(".facet").First.IsVisibleAsync());
        Assert.False(await window.Page.Locator(".narrowing > summary").IsVisibleAsync());
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(390)]
    public async Task Names_in_the_network_do_not_cover_each_other(int width)
    {
        await using var window = await browser.Open(new WindowKind(width, Scripts: false), await server.Address());
        await window.Go("/network");
        var boxes = await window.Page.Locator(".network .label").EvaluateAllAsync<double[][]>("labels => labels.map(label => label.getBoundingClientRect()).map(box => [box.left, box.top, box.right, box.bottom])");
        Assert.True(boxes.Length > 10, $"{boxes.Length} names");
        // The box of a line of words has room above and below its letters.
        const double Lead = 1.5;
        for (var i = 0; i < boxes.Length; i++)
            for (var j = 0; j < i; j++)
                Assert.False(boxes[i][0] < boxes[j][2] && boxes[j][0] < boxes[i][2] && boxes[i][1] + Lead < boxes[j][3] - Lead && boxes[j][1] + Lead < boxes[i][3] - Lead, $"names {j} and {i} at {width} pixels");
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
