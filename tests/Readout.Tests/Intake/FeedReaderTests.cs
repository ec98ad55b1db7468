using System.Text;
using Readout.Intake.Feeds;
using Xunit;

namespace Readout.Tests.Intake;

public class FeedReaderTests
{
    private static readonly Uri s_address = new("https://news.example/feeds/world.xml");

    [Theory]
    [InlineData("""<?xml version="1.0"?><!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd"><rss version="0.91"><channel><title>World</title><item><title>A strike</title><link>https://news.example/1</link><description>It began.</description></item></channel></rss>""", null)]
    [InlineData("""<rss version="2.0"><channel><title>World</title><link>https://news.example/</link><item><title>A strike</title><link>https://news.example/1#top</link><guid isPermaLink="false">77</guid><pubDate>Thu, 7 Mar 2024 23:40:00 -0500</pubDate><description>It &lt;b&gt;began&lt;/b&gt;.</description></item></channel></rss>""", "2024-03-07")]
    [InlineData("""<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel rdf:about="https://news.example/"><title>World</title></channel><item rdf:about="https://news.example/1"><title>A strike</title><link>https://news.example/1</link><description>It began.</description><dc:date>2024-03-07T23:40:00-05:00</dc:date></item></rdf:RDF>""", "2024-03-07")]
    [InlineData("""<feed xmlns="http://www.w3.org/2005/Atom"><title type="text">World</title><link rel="self" href="https://news.example/self"/><entry><title type="html">A &lt;i&gt;strike&lt;/i&gt;</title><link rel="enclosure" href="https://news.example/1.mp3"/><link href="/1"/><id>urn:7</id><updated>2024-03-08T01:00:00Z</updated><published>2024-03-07T09:00:00Z</published><summary>It began.</summary></entry></feed>""", "2024-03-07")]
    [InlineData("""<a:feed xmlns:a="http://www.w3.org/2005/Atom" xml:base="https://news.example/"><a:title>World</a:title><a:entry><a:title>A strike</a:title><a:link rel="alternate" type="text/html" href="1"/><a:summary>It began.</a:summary><a:source><a:title>Other</a:title></a:source></a:entry></a:feed>""", null)]
    public void Every_kind_of_feed_is_read(string text, string? day)
    {
        var feed = Read(text);
        Assert.Equal("World", feed.Title);
        var item = Assert.Single(feed.Items);
        Assert.Equal(new FeedItem(new Uri("https://news.example/1"), "A strike", day is null ? null : DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), "It began."), item);
    }

    [Theory]
    [InlineData("<item><title>Smith & Sons</title><link>https://news.example/1?a=1&b=2</link></item>", "Smith & Sons", "https://news.example/1?a=1&b=2")]
    [InlineData("<item><title>Caf&eacute;&nbsp;open</title><link>https://news.example/1</link></item>", "Café open", "https://news.example/1")]
    [InlineData("<item><title>One<br>two</title><link>https://news.example/1</link></item>", "Onetwo", "https://news.example/1")]
    [InlineData("<item><title>3 < 4</title><link> https://news.example/1\n</link></item>", "3 < 4", "https://news.example/1")]
    [InlineData("<item><media:title>Picture</media:title><title><![CDATA[A <b>strike</b>]]></title><link/><guid>https://news.example/1</guid></item>", "A strike", "https://news.example/1")]
    [InlineData("<item><title>Moved</title><link>https://other.example/x</link><feedburner:origLink>https://news.example/1</feedburner:origLink></item>", "Moved", "https://news.example/1")]
    [InlineData("<item><title>Untitled\u0008</title><author><name>x</author><link>https://news.example/1</link></item>", "Untitled", "https://news.example/1")]
    [InlineData("<item><link>https://news.example/1</link></item><item><link>https://news.example/1</link></item><item><link>https://news.example/2", null, "https://news.example/1")]
    public void Broken_xml_is_read_all_the_same(string items, string? title, string address)
    {
        var item = Assert.Single(Read($"\n <rss version='2.0'><channel><title>World</title>{items}</channel>").Items);
        Assert.Equal((title, address), (item.Title, item.Address.AbsoluteUri));
    }

    [Fact]
    public void Entities_are_never_declared()
    {
        var bomb = """<!DOCTYPE r [<!ENTITY a "aaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><rss><channel><item><title>&b;</title><link>https://news.example/1</link></item></channel></rss>""";
        var file = """<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss><channel><item><title>&x;</title><link>https://news.example/1</link></item></channel></rss>""";
        foreach (var text in (string[])[bomb, file])
        {
            Assert.Empty(Read(text).Items);
            Assert.Contains("entities", Read(text).Problem, StringComparison.Ordinal);
        }
        Assert.Equal("&x;", Assert.Single(Read("<rss><channel><item><title>&x;</title><link>https://news.example/1</link></item></channel></rss>").Items).Title);
    }

    [Theory]
    [InlineData("", "is empty")]
    [InlineData("no markup", "is empty, or no feed")]
    [InlineData("<!doctype html><html><body>Hello</body></html>", "is a page, no feed")]
    [InlineData("<urlset></urlset>", "begins with <urlset>")]
    public void What_is_no_feed_is_said(string text, string problem) => Assert.Contains(problem, Read(text).Problem, StringComparison.Ordinal);

    [Fact]
    public void Lists_of_feeds_may_be_nested()
    {
        var feed = Read("""<opml version="2.0"><head><title>Mine</title></head><body><outline text="World"><outline text="A" type="rss" xmlUrl="https://a.example/feed"/><outline text="More"><outline XMLURL="https://b.example/feed?x=1&amp;y=2" htmlUrl="https://b.example/"></outline><outline xmlUrl="https://a.example/feed"/></outline></outline><outline xmlUrl="file:///etc/passwd"/><outline text="none"/></body></opml>""");
        Assert.Equal(["https://a.example/feed", "https://b.example/feed?x=1&y=2"], feed.Listed.Select(address => address.AbsoluteUri));
        Assert.Null(feed.Problem);
    }

    [Theory]
    [InlineData("Thu, 07 Mar 2024 23:10:00 +0100", "2024-03-07")]
    [InlineData("7 March 2024 08:00 EST", "2024-03-07")]
    [InlineData("Thursday, 07-Mar-24 08:00:00 GMT", "2024-03-07")]
    [InlineData(" 2024-03-07T23:59:59.999-11:00 ", "2024-03-07")]
    [InlineData("2024-03-07", "2024-03-07")]
    [InlineData("31 Feb 2024", null)]
    [InlineData("2024-13-01", null)]
    [InlineData("0000-00-00", null)]
    [InlineData("yesterday", null)]
    public void Days_are_the_publishers_own(string text, string? day) => Assert.Equal(day, FeedDay.Read(text)?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));

    [Fact]
    public void Letters_are_what_the_feed_says_or_must_be()
    {
        const string Text = "<rss><channel><title>Größe</title></channel></rss>";
        Assert.Equal("Größe", FeedReader.Read(Encoding.Latin1.GetBytes(Text), "text/xml; charset=ISO-8859-1", s_address).Title);
        Assert.Equal("Größe", FeedReader.Read(Encoding.Latin1.GetBytes("<?xml version='1.0' encoding='iso-8859-1'?>" + Text), null, s_address).Title);
        Assert.Equal("Größe", FeedReader.Read(Encoding.Latin1.GetBytes(Text), null, s_address).Title);
        Assert.Equal("Größe", FeedReader.Read(Encoding.UTF8.GetBytes(Text), "text/xml; charset=nonsense", s_address).Title);
        Assert.Equal("Größe", FeedReader.Read(new byte[] { 0xFF, 0xFE }.Concat(Encoding.Unicode.GetBytes(Text)).ToArray(), "application/rss+xml", s_address).Title);
    }

    [Fact]
    public void Deep_and_wide_feeds_are_read_in_little_time()
    {
        var deep = string.Concat(Enumerable.Repeat("<a>", 200_000)) + string.Concat(Enumerable.Repeat("</b>", 200_000));
        Assert.Contains("no feed", Read(deep).Problem, StringComparison.Ordinal);
        var wide = string.Concat(Enumerable.Range(0, 30_000).Select(i => $"<item><link>https://news.example/{i}</link></item>"));
        Assert.Equal(2000, Read($"<rss><channel>{wide}</channel></rss>").Items.Count);
    }

    private static Feed Read(string text) => FeedReader.Read(Encoding.UTF8.GetBytes(text), null, s_address);
}
