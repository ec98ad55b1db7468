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
        await Assertions.Expect(window.Page.Locator(".facet summary:focus")).ToHaveTextAsync("Category");
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

    [Fact]
    public async Task The_map_is_worked_with_by_keys()
    {
        await using var window = await Open("/map");
        await window.Page.WaitForSelectorAsync(".zoom");
        var (world, circles) = (window.Page.Locator("svg.world"), window.Page.Locator(".circles a"));
        var before = await world.GetAttributeAsync("viewBox");
        await circles.First.FocusAsync();
        await window.Page.Keyboard.PressAsync("ArrowRight");
        await Assertions.Expect(circles.Nth(1)).ToBeFocusedAsync();
        await window.Page.Keyboard.PressAsync("End");
        await Assertions.Expect(circles.Last).ToBeFocusedAsync();
        await window.Page.Keyboard.PressAsync("+");
        var near = await world.GetAttributeAsync("viewBox");
        Assert.NotEqual(before, near);
        await window.Page.Keyboard.PressAsync("Shift+ArrowLeft");
        Assert.NotEqual(near, await world.GetAttributeAsync("viewBox"));
        await window.Page.Keyboard.PressAsync("0");
        Assert.Equal(before, await world.GetAttributeAsync("viewBox"));
    }

    [Fact]
    public async Task A_link_is_copied_or_where_nobody_may_stands_there_to_be_copied()
    {
        await using var window = await Open("/events?actor=SDN");
        await window.Page.Locator("button.copy").ClickAsync();
        await Assertions.Expect(window.Page.Locator("button.copy")).ToHaveTextAsync("Copied");
        Assert.EndsWith("/events?actor=SDN", await window.Page.EvaluateAsync<string>("navigator.clipboard.readText()"), StringComparison.Ordinal);
        await window.Go("/events?actor=SDN");
        await window.Page.EvaluateAsync("Object.defineProperty(navigator, 'clipboard', { value: undefined })");
        await window.Page.Locator("button.copy").ClickAsync();
        var field = window.Page.Locator("input.address");
        await Assertions.Expect(field).ToBeFocusedAsync();
        Assert.Equal(window.Page.Url, await field.EvaluateAsync<string>("field => field.value.slice(field.selectionStart, field.selectionEnd)"));
        Assert.Contains("Ctrl+C", await window.Page.Locator(".bar").InnerTextAsync(), StringComparison.Ordinal);
    }

    private async Task<PageWindow> Open(string path)
    {
        Assert.SkipUnless(Readout.Web.PageAssets.HasScripts, "LEFT OUT: pages were built without scripts, since there was no npm");
        var window = await browser.Open(new WindowKind(), await server.Address());
        await window.Go(path);
        return window;
    }
}
