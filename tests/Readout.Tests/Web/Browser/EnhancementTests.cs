using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Xunit;

namespace Readout.Tests.Web.Browser;

/// <summary>What scripts add to pages, where there are any.</summary>
public class EnhancementTests(SampleServer server, SharedBrowser browser)
{
    [Fact]
    public async Task A_facet_narrows_the_list_in_place_and_keeps_the_keyboard_there()
    {
        await using var window = await Open("/events");
        await window.Page.EvaluateAsync("window.isSamePage = true");
        await window.Page.WaitForSelectorAsync("[data-hx-boost]");
        await window.Page.Locator(".facet a", new PageLocatorOptions { HasTextString = "ASSAULT" }).First.ClickAsync();
        await window.Reach(new Regex("category=ASSAULT"));
        await window.Page.WaitForSelectorAsync(".chips");
        Assert.True(await window.Page.EvaluateAsync<bool>("window.isSamePage"));
        Assert.Equal("Event", await window.Page.EvaluateAsync<string>("document.activeElement.textContent.trim()"));
        Assert.Equal(1, await window.Page.Locator("main").CountAsync());
        await window.Page.WaitForSelectorAsync(".live canvas");
        await window.Page.GoBackAsync();
        await window.Page.Locator(".chips").WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Detached });
        window.AssertQuiet("facets");
    }

    [Fact]
    public async Task Days_are_brushed_on_a_timeline()
    {
        await using var window = await Open("/events");
        await window.Page.WaitForSelectorAsync(".live canvas");
        var canvas = (await window.Page.Locator(".live .canvas").BoundingBoxAsync())!;
        await window.Page.Mouse.MoveAsync(canvas.X + (canvas.Width * 0.9f), canvas.Y + 60);
        await window.Page.Mouse.DownAsync();
        await window.Page.Mouse.MoveAsync(canvas.X + (canvas.Width * 0.95f), canvas.Y + 60, new MouseMoveOptions { Steps = 8 });
        await window.Page.Mouse.UpAsync();
        await window.Reach(new Regex("from=2024-03-[12][0-9]&to=2024-03-2[0-9]"));
        window.AssertQuiet("brush");
    }

    [Fact]
    public async Task The_map_comes_nearer()
    {
        await using var window = await Open("/map");
        var before = await window.Page.Locator("svg.world").GetAttributeAsync("viewBox");
        await window.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Nearer" }).ClickAsync();
        Assert.NotEqual(before, await window.Page.Locator("svg.world").GetAttributeAsync("viewBox"));
        await window.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "The whole world" }).ClickAsync();
        Assert.Equal(before, await window.Page.Locator("svg.world").GetAttributeAsync("viewBox"));
    }

    private async Task<PageWindow> Open(string path)
    {
        Assert.SkipUnless(Readout.Web.PageAssets.HasScripts, "LEFT OUT: pages were built without scripts, since there was no npm");
        var window = await browser.Open(new WindowKind(), await server.Address());
        await window.Go(path);
        return window;
    }
}
