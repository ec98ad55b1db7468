using Readout.Intake.Fetching;
using Xunit;

namespace Readout.Tests.Intake;

public class RobotsFileTests
{
    [Theory]
    // The longest rule that fits holds, of two as long the one that allows.
    [InlineData("Disallow: /news\nAllow: /news/world", "/news/world/1", true)]
    [InlineData("Disallow: /news\nAllow: /news/world", "/news/home/1", false)]
    [InlineData("Allow: /news\nDisallow: /news", "/news/1", true)]
    [InlineData("Disallow: /", "/", false)]
    [InlineData("Disallow:", "/", true)]
    [InlineData("Disallow: /a", "/b", true)]
    [InlineData("Disallow: /a", "/A", true)]
    [InlineData("Disallow: /", "/robots.txt", true)]
    // Wildcards.
    [InlineData("Disallow: /*.pdf$", "/files/a.pdf", false)]
    [InlineData("Disallow: /*.pdf$", "/files/a.pdf?x=1", true)]
    [InlineData("Disallow: /*.pdf", "/files/a.pdf?x=1", false)]
    [InlineData("Disallow: /*/print/*/all", "/a/print/b/c/all-of-it", false)]
    [InlineData("Disallow: /*/print/*/all", "/a/print/b/c", true)]
    [InlineData("Disallow: *?", "/a?b", false)]
    [InlineData("Disallow: *?", "/a", true)]
    [InlineData("Disallow: /a$", "/a", false)]
    [InlineData("Disallow: /a$", "/ab", true)]
    // Octets are the same however they are written.
    [InlineData("Disallow: /größe", "/gr%C3%B6%C3%9Fe", false)]
    [InlineData("Disallow: /gr%c3%b6%c3%9fe", "/größe", false)]
    [InlineData("Disallow: /%7Ejoe/", "/~joe/", false)]
    [InlineData("Disallow: /a%2Fb", "/a/b", true)]
    // What is none of the grammar is passed over.
    [InlineData("Disallow /\nnonsense: x\n: /\nDisallow: no-slash", "/a", true)]
    [InlineData("DISALLOW:/a # the archive", "/a", false)]
    public void Rules_hold_for_paths(string rules, string path, bool isAllowed) =>
        Assert.Equal(isAllowed, RobotsFile.Parse($"User-agent: *\n{rules}\n", "Readout").Allows(new Uri("https://example.org" + path)));

    [Theory]
    [InlineData("User-agent: *\nDisallow: /a\n\nUser-agent: Readout\nDisallow: /b", "/a", true)]
    [InlineData("User-agent: *\nDisallow: /a\n\nUser-agent: READOUT/2.0\nDisallow: /b", "/b", false)]
    [InlineData("User-agent: Readout\nDisallow: /a\nUser-agent: Other\nDisallow: /c\nUser-agent: readout\nDisallow: /b", "/b", false)]
    [InlineData("User-agent: Readout\nDisallow: /a\nUser-agent: Other\nDisallow: /c\nUser-agent: readout\nDisallow: /b", "/c", true)]
    [InlineData("User-agent: Other\nUser-agent: Readout\nSitemap: https://example.org/map\nDisallow: /a", "/a", false)]
    [InlineData("User-agent: Other\nSitemap: https://example.org/map\nUser-agent: Readout\nDisallow: /a", "/a", false)]
    [InlineData("User-agent: ReadoutPlus\nDisallow: /", "/a", true)]
    [InlineData("Disallow: /\n", "/a", true)]
    [InlineData("\uFEFFUser-agent: *\r\nDisallow: /\r\n", "/a", false)]
    [InlineData("User-agent: *\rDisallow: /", "/a", false)]
    [InlineData("", "/a", true)]
    public void The_crawlers_own_groups_hold_before_those_for_all(string text, string path, bool isAllowed) =>
        Assert.Equal(isAllowed, RobotsFile.Parse(text, "Readout").Allows(new Uri("https://example.org" + path)));

    [Fact]
    public void A_delay_is_read()
    {
        Assert.Equal(TimeSpan.FromSeconds(2.5), RobotsFile.Parse("User-agent: *\nCrawl-delay: 2.5", "Readout").CrawlDelay);
        Assert.Equal(TimeSpan.FromDays(1), RobotsFile.Parse("User-agent: *\nCrawl-delay: 99999999999999999999999999", "Readout").CrawlDelay);
        Assert.Null(RobotsFile.Parse("User-agent: *\nCrawl-delay: soon\nCrawl-delay: -1", "Readout").CrawlDelay);
        Assert.Null(RobotsFile.Parse("User-agent: Other\nCrawl-delay: 7", "Readout").CrawlDelay);
    }
}
