using Readout.Intake.Fetching;
using Xunit;

namespace Readout.Tests.Intake;

public sealed class PoliteFetcherTests : IDisposable
{
    private readonly LocalServer _server = new();
    private readonly JumpingClock _clock = new();
    private readonly SafeFetcher _safe;

    public PoliteFetcherTests() => _safe = LocalFetcher.Of(_server, clock: _clock);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        _safe.Dispose();
        _server.Dispose();
    }

    [Fact]
    public async Task A_host_is_asked_at_its_pace_and_by_one_at_a_time()
    {
        var (now, most) = (0, 0);
        foreach (var i in Enumerable.Range(0, 6)) _server.On($"/{i}", _ => Busily());
        var fetcher = new PoliteFetcher(_safe, new HostPace(2, TimeSpan.FromSeconds(14)), _clock);
        await Task.WhenAll(Enumerable.Range(0, 6).Select(i => fetcher.Fetch(new FetchRequest(_server.At($"/{i}")), Stop)));
        // Six pages and the rules: seven seconds between each two.
        Assert.Equal((7, TimeSpan.FromSeconds(6 * 7), 1), (_server.Requests.Count, _clock.Passed, most));

        // Over before the first byte of the answer is out: whoever has the answer may ask again at once.
        (int Status, byte[] Body, string[] Headers) Busily()
        {
            most = Math.Max(most, Interlocked.Increment(ref now));
            Thread.Sleep(5);
            Interlocked.Decrement(ref now);
            return (200, "here"u8.ToArray(), []);
        }
    }

    [Fact]
    public async Task A_hosts_own_delay_is_kept_where_it_is_longer()
    {
        _server.On("/robots.txt", 200, "User-agent: *\nCrawl-delay: 30").On("/a", 200, "here");
        var fetcher = new PoliteFetcher(_safe, new HostPace(1, TimeSpan.FromSeconds(5)), _clock);
        foreach (var _ in Enumerable.Range(0, 3)) await fetcher.Fetch(new FetchRequest(_server.At("/a")), Stop);
        // The first wait is for the pace alone: the rules were not known when the request for them was made.
        Assert.InRange(_clock.Passed, TimeSpan.FromSeconds(2 * 30), TimeSpan.FromSeconds(3 * 30));
    }

    [Fact]
    public async Task Rules_are_kept_for_a_day()
    {
        _server.On("/robots.txt", 200, "User-agent: Readout\nDisallow: /private").On("/a", 200, "here");
        var fetcher = new PoliteFetcher(_safe, clock: _clock);
        Assert.Equal(FetchOutcome.Taken, (await fetcher.Fetch(new FetchRequest(_server.At("/a")), Stop)).Outcome);
        var refused = await fetcher.Fetch(new FetchRequest(_server.At("/private/b")), Stop);
        Assert.Equal((FetchOutcome.Lost, "the host's robots.txt asks not to fetch it"), (refused.Outcome, refused.Reason));
        _clock.Pass(TimeSpan.FromHours(23));
        await fetcher.Fetch(new FetchRequest(_server.At("/a")), Stop);
        Assert.Equal((1, 0), (_server.Asked("/robots.txt"), _server.Asked("/private/b")));
        _clock.Pass(TimeSpan.FromHours(1));
        await fetcher.Fetch(new FetchRequest(_server.At("/a")), Stop);
        Assert.Equal(2, _server.Asked("/robots.txt"));
    }

    [Fact]
    public async Task Rules_that_cannot_be_had_allow_nothing_for_now()
    {
        _server.On("/robots.txt", 503, "").On("/a", 200, "here");
        var fetcher = new PoliteFetcher(_safe, clock: _clock);
        var result = await fetcher.Fetch(new FetchRequest(_server.At("/a")), Stop);
        Assert.Equal(FetchOutcome.Later, result.Outcome);
        Assert.Contains("robots.txt cannot be had", result.Reason, StringComparison.Ordinal);
        _server.On("/robots.txt", 403, "");
        _clock.Pass(TimeSpan.FromMinutes(2));
        Assert.Equal(FetchOutcome.Taken, (await fetcher.Fetch(new FetchRequest(_server.At("/a")), Stop)).Outcome);
    }

    [Fact]
    public async Task Redirects_are_asked_for_as_politely()
    {
        _server.On("/robots.txt", 200, "User-agent: *\nDisallow: /private").On("/a", 302, "", "Location: /private/b").On("/private/b", 200, "here");
        var result = await new PoliteFetcher(_safe, clock: _clock).Fetch(new FetchRequest(_server.At("/a")), Stop);
        Assert.Equal((FetchOutcome.Lost, 0), (result.Outcome, _server.Asked("/private/b")));
    }

    [Fact]
    public async Task A_busy_host_is_left_alone_as_long_as_it_asks()
    {
        _server.On("/a", 429, "", "Retry-After: 600").On("/b", 200, "here");
        var fetcher = new PoliteFetcher(_safe, clock: _clock);
        Assert.Equal(TimeSpan.FromMinutes(10), (await fetcher.Fetch(new FetchRequest(_server.At("/a")), Stop)).RetryAfter);
        var held = await fetcher.Fetch(new FetchRequest(_server.At("/b")), Stop);
        Assert.Equal((FetchOutcome.Later, 0), (held.Outcome, _server.Asked("/b")));
        Assert.Equal(TimeSpan.FromMinutes(10), held.RetryAfter);
        _clock.Pass(TimeSpan.FromMinutes(11));
        Assert.Equal(FetchOutcome.Taken, (await fetcher.Fetch(new FetchRequest(_server.At("/b")), Stop)).Outcome);
    }

    [Fact]
    public async Task A_broken_host_is_left_alone_longer_each_time()
    {
        _server.On("/a", 500, "");
        var fetcher = new PoliteFetcher(_safe, clock: _clock);
        foreach (var minutes in (int[])[1, 2, 4])
        {
            await fetcher.Fetch(new FetchRequest(_server.At("/a")), Stop);
            Assert.Equal(TimeSpan.FromMinutes(minutes), (await fetcher.Fetch(new FetchRequest(_server.At("/a")), Stop)).RetryAfter);
            _clock.Pass(TimeSpan.FromMinutes(minutes));
        }
        Assert.Equal(3, _server.Asked("/a"));
        Assert.Equal((TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(16), TimeSpan.FromDays(1)), (BackOff.After(1), BackOff.After(5), BackOff.After(2000)));
    }
}
