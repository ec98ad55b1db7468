using Xunit;

namespace Readout.Tests.Web.Browser;

public class DocumentBrowserTests(SampleServer server, SharedBrowser browser)
{
    [Fact]
    public async Task What_is_said_of_words_is_shown_where_they_are_pointed_at_or_focused_and_is_no_part_of_the_text()
    {
        await using var window = await browser.Open(new WindowKind(Scripts: false), await server.Address());
        await window.Go("/documents/call-tokyo");
        var trigger = window.Page.Locator("a.spot.trigger").First;
        Assert.Equal("none", await Note(trigger));
        await trigger.HoverAsync();
        Assert.Contains("pattern consult-hold", await Note(trigger), StringComparison.Ordinal);
        var actor = window.Page.Locator("a.spot.actor").First;
        await actor.FocusAsync();
        await window.Page.Keyboard.PressAsync("Tab");
        await window.Page.Keyboard.PressAsync("Shift+Tab");
        Assert.Contains("jpn-yoko-kamikawa", await Note(actor), StringComparison.Ordinal);
        Assert.DoesNotContain("pattern", await window.Page.Locator(".paper").InnerTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_address_of_an_event_marks_its_sentence()
    {
        await using var window = await browser.Open(new WindowKind(Width: 390), await server.Address());
        await window.Go("/documents/call-tokyo");
        await window.Page.Locator(".brief a:text-is('in the text')").Last.ClickAsync();
        Assert.Contains("asked South Korea to lift its ban", await window.Page.Locator(".told:has(:target)").InnerTextAsync(), StringComparison.Ordinal);
    }

    private static Task<string> Note(Microsoft.Playwright.ILocator words) => words.EvaluateAsync<string>("element => getComputedStyle(element, '::after').content");
}
