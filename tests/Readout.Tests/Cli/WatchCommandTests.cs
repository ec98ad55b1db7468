using Readout.Record;
using Readout.Tests.Intake;
using Xunit;

namespace Readout.Tests.Cli;

public sealed class WatchCommandTests : IDisposable
{
    private const string Urged = "Peru urged Bolivia to reopen the border.";
    private readonly TemporaryFolder _folder = new();
    private readonly NewsSite _site = new();
    private readonly JumpingClock _clock = new();

    private string Place => Path.Combine(_folder.Root, "r.db");

    private EventRecord Record => EventRecord.Open(Place, RecordAccess.Read);

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        _site.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void What_a_feed_announces_is_taken_once()
    {
        _site.Add("/a", Urged).Add("/b", "Chile praised Peru.", day: null, head: "<meta property='article:published_time' content='2024-03-06T10:00:00Z'>").Add("/gone", "", isThere: false).Add("/private", Urged);
        _site.Server.On("/robots.txt", 200, "User-agent: *\nDisallow: /private");
        var first = Watch();
        Assert.Equal(3, first.ExitCode);
        Assert.Contains("1 answers of feeds, 4 new pages; 2 documents added with 2 events, 0 were there already, 2 set aside", first.Error, StringComparison.Ordinal);
        Assert.Equal([("/gone", "the server says 404 Not Found"), ("/private", "the host's robots.txt asks not to fetch it")], Record.SetAside().Select(item => (new Uri(item.Source).AbsolutePath, item.Reason)));
        var documents = Record.Documents().ToDictionary(stored => new Uri(stored.Document.Url!).AbsolutePath);
        Assert.Equal(new DateOnly(2024, 3, 7), documents["/a"].Document.Published);
        Assert.Equal(new DateOnly(2024, 3, 6), documents["/b"].Document.Published);
        Assert.Equal(_site.Server.At("/a").AbsoluteUri, documents["/a"].Document.Id);
        Assert.InRange(documents["/a"].Fetched!.Value, new DateTime(2024, 3, 7, 12, 0, 0), new DateTime(2024, 3, 7, 12, 1, 0));
        // Nothing is new; then one page is.
        Assert.Contains("0 new pages; 0 documents added", Watch().Error, StringComparison.Ordinal);
        Assert.Equal("\"4\"", _site.Server.Requests.Last()["If-None-Match"]);
        _site.Add("/c", "Chile praised Bolivia.");
        Assert.Contains("1 new pages; 1 documents added with 1 events", Watch().Error, StringComparison.Ordinal);
        Assert.All((string[])["/a", "/b", "/c", "/gone"], path => Assert.Equal(1, _site.Server.Asked(path)));
        Assert.Equal((0, 1), (_site.Server.Asked("/private"), _site.Server.Asked("/robots.txt")));
    }

    [Fact]
    public void What_fails_is_tried_again_later_and_given_up_in_the_end()
    {
        _site.Add("/a", Urged).Add("/b", "");
        _site.Server.On("/a", 503, "", "Retry-After: 7200").On("/b", 200, "");
        Assert.Contains("0 documents added with 0 events, 0 were there already, 2 to be fetched later", Watch().Error, StringComparison.Ordinal);
        Assert.Equal((1, 0), (_site.Server.Asked("/a"), _site.Server.Asked("/b")));
        for (var tries = 2; tries < 6; tries++)
        {
            Watch();
            // Too early.
            Assert.Equal(tries - 1, _site.Server.Asked("/a"));
            _clock.Pass(TimeSpan.FromHours(3));
            Watch();
            Assert.Equal(tries, _site.Server.Asked("/a"));
        }
        _clock.Pass(TimeSpan.FromHours(3));
        Watch();
        Assert.Equal((5, 1), (_site.Server.Asked("/a"), _site.Server.Asked("/b")));
        Assert.Equal(["failed 5 times, at last so: the server says 503 Said"], Record.SetAside().Where(item => item.Source.EndsWith("/a", StringComparison.Ordinal)).Select(item => item.Reason));
        Assert.Empty(Record.WaitingPages([_site.Feed], 10));
    }

    [Fact]
    public void A_feed_is_asked_again_and_again_until_somebody_stops_it()
    {
        using var stop = new CancellationTokenSource();
        var times = new List<TimeSpan>();
        _site.Server.On("/feed", _ =>
        {
            times.Add(_clock.Passed);
            if (times.Count == 5) stop.Cancel();
            return (times.Count == 3 ? 500 : 200, System.Text.Encoding.UTF8.GetBytes($"<rss><channel><item><link>{_site.Server.At("/" + times.Count)}</link></item></channel></rss>"), []);
        });
        foreach (var i in Enumerable.Range(1, 5)) _site.Server.On($"/{i}", 200, NewsSite.Page(Urged), "Content-Type: text/html");
        var run = CommandRun.At(_clock, "", stop.Token, ["watch", _site.Feed, "--record", Place, "--every", "20m", .. _site.Options]);
        Assert.Equal(130, run.ExitCode);
        Assert.Equal(5, times.Count);
        foreach (var (earlier, later) in times.Zip(times.Skip(1))) Assert.InRange(later - earlier, TimeSpan.FromMinutes(20), TimeSpan.FromMinutes(22));
        Assert.Equal(["/1", "/2", "/4"], Record.Documents().Select(stored => new Uri(stored.Document.Url!).AbsolutePath));
        Assert.Contains("/feed: the server says 500", run.Error, StringComparison.Ordinal);
        Assert.NotNull(Assert.Single(Record.Runs()).Finished);
    }

    [Fact]
    public void Whoever_stops_keeps_what_was_taken()
    {
        using var stop = new CancellationTokenSource();
        foreach (var i in Enumerable.Range(0, 6)) _site.Add($"/{i}", $"{Urged} It was day {i}.");
        _site.Server.On("/3", _ =>
        {
            stop.Cancel();
            return (200, [], []);
        });
        var run = CommandRun.At(_clock, "", stop.Token, ["watch", _site.Feed, "--record", Place, "--once", .. _site.Options]);
        Assert.Equal(130, run.ExitCode);
        Assert.Equal(3, Record.Stats().Documents);
        Assert.Equal(["/3", "/4", "/5"], Record.WaitingPages([_site.Feed], 10).Select(page => new Uri(page.Address).AbsolutePath));
        _site.Server.On("/3", 200, NewsSite.Page(Urged), "Content-Type: text/html");
        Watch();
        Assert.Equal(6, Record.Stats().Documents);
        Assert.All((string[])["/0", "/1", "/2", "/4", "/5"], path => Assert.Equal(1, _site.Server.Asked(path)));
    }

    [Fact]
    public void Lists_of_feeds_are_read_from_files_and_addresses()
    {
        _site.Add("/a", Urged).Add("/b", Urged);
        var list = $"<opml version='2.0'><body><outline text='News'><outline type='rss' xmlUrl='{_site.Feed}'/><outline xmlUrl='{_site.Server.At("/none")}'/></outline></body></opml>";
        // What a list's list names is nobody's wish.
        _site.Server.On("/list", 200, list.Replace("/none", "/more", StringComparison.Ordinal)).On("/more", 200, $"<opml><body><outline xmlUrl='{_site.Server.At("/other")}'/></body></opml>");
        var file = CommandRun.At(_clock, "", CancellationToken.None, ["watch", _folder.Write("feeds.opml", list), "--record", Place, "--once", .. _site.Options]);
        Assert.Contains("2 answers of feeds, 2 new pages; 2 documents added", file.Error, StringComparison.Ordinal);
        Assert.Contains("/none: the server says 404", file.Error, StringComparison.Ordinal);
        Assert.Equal(3, file.ExitCode);
        var asked = CommandRun.At(_clock, "", CancellationToken.None, ["watch", _site.Server.At("/list").AbsoluteUri, "--record", Path.Combine(_folder.Root, "other.db"), "--once", .. _site.Options]);
        Assert.Contains("3 answers of feeds, 2 new pages; 2 documents added", asked.Error, StringComparison.Ordinal);
        Assert.Equal(0, _site.Server.Asked("/other"));
        Assert.Contains("is no list of feeds", CommandRun.Of("watch", _folder.Write("x.opml", "none"), "--record", Place, "--once").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_dry_run_tells_what_would_be_fetched()
    {
        _site.Add("/a", Urged).Add("/b", Urged);
        var dry = CommandRun.Of(["watch", _site.Feed, "--record", Place, "--dry-run", .. _site.Options]);
        Assert.Equal([_site.Server.At("/b").AbsoluteUri, _site.Server.At("/a").AbsoluteUri], dry.Lines);
        Assert.False(File.Exists(Place));
        Watch();
        _site.Add("/c", Urged);
        Assert.Equal([_site.Server.At("/c").AbsoluteUri], CommandRun.Of(["watch", _site.Feed, "--record", Place, "--dry-run", .. _site.Options]).Lines);
        Assert.Equal(0, _site.Server.Asked("/c"));
    }

    [Fact]
    public void Single_pages_are_ingested_by_their_addresses()
    {
        _site.Server.On("/a", 200, NewsSite.Page(Urged, "<meta property='article:published_time' content='2024-03-06T10:00:00Z'>"), "Content-Type: text/html").On("/b", 200, "x", "Content-Type: image/png");
        var page = _site.Server.At("/a").AbsoluteUri;
        var run = CommandRun.Of(["ingest", page, _site.Server.At("/b").AbsoluteUri, "--record", Place, .. _site.Options]);
        Assert.Contains("1 documents added with 1 events, 0 were there already, 1 set aside", run.Error, StringComparison.Ordinal);
        Assert.Contains("/b: is 'image/png', no page", run.Error, StringComparison.Ordinal);
        Assert.Equal((page, new DateOnly(2024, 3, 6)), Record.Documents().Select(stored => (stored.Document.Url!, stored.Document.Published!.Value)).Single());
        var closed = CommandRun.Of("ingest", page, "--record", Place, "--allow-port", $"{_site.Server.Port}");
        Assert.Equal(1, closed.ExitCode);
        Assert.Contains("127.0.0.1, which is no public address", closed.Error, StringComparison.Ordinal);
        Assert.Contains("no such file", CommandRun.Of("code", page).Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("is no span of time", "--every", "often")]
    [InlineData("is no pace", "--per-host", "5s")]
    [InlineData("is no network", "--allow-network", "home")]
    [InlineData("is no port", "--allow-port", "99999")]
    public void Mistakes_are_explained(string words, params string[] options)
    {
        var run = CommandRun.Of(["watch", "https://news.example/feed", "--record", Place, .. options]);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(words, run.Error, StringComparison.Ordinal);
    }

    private CommandRun Watch() => CommandRun.At(_clock, "", CancellationToken.None, ["watch", _site.Feed, "--record", Place, "--once", .. _site.Options]);
}
