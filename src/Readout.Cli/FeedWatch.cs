using Readout.Intake.Fetching;
using Readout.Record;
using Readout.Record.Watching;
using Readout.Record.Writing;

namespace Readout.Cli;

/// <summary>Asks feeds when they are due, takes what they announce, and waits. How feeds and pages stand is in the record, so that whoever is killed goes on where he was.</summary>
internal sealed class FeedWatch(EventRecord record, RecordWriter writer, PoliteFetcher fetcher, FeedInquiry inquiry, PageIntake pages, ReportLoad load, Terminal terminal)
{
    private static readonly TimeSpan s_longestSleep = TimeSpan.FromDays(1);
    private readonly HashSet<string> _failing = new(StringComparer.Ordinal);
    private int _asked, _announced;

    /// <summary>From one asking of a feed to the next.</summary>
    public required TimeSpan Interval { get; init; }

    /// <summary>Whether rounds are not told.</summary>
    public bool IsQuiet { get; init; }

    private DateTime Now => terminal.Clock.GetUtcNow().UtcDateTime;

    /// <summary>Watches.</summary>
    /// <param name="once">One round, and all pages that can be had; else until it is stopped.</param>
    public int Run(bool once)
    {
        while (true)
        {
            var before = load.Taken;
            AskFeeds(once);
            KeepHosts();
            var feeds = inquiry.Addresses;
            var next = record.Feeds().IntersectBy(feeds, feed => feed.Address).Select(feed => feed.Due).DefaultIfEmpty(DateTime.MaxValue).Min();
            while (pages.Take(feeds, () => !once && Now >= next) && once && !terminal.Stop.IsCancellationRequested) { }
            KeepHosts();
            if (once || terminal.Stop.IsCancellationRequested || !Wait(next, before)) break;
        }
        writer.Finish();
        terminal.Say(Words());
        return terminal.Stop.IsCancellationRequested ? ExitCode.Interrupted : _failing.Count + pages.GivenUp + load.Refused == 0 ? ExitCode.Ok : _asked > _failing.Count ? ExitCode.Partial : ExitCode.Failure;
    }

    private void AskFeeds(bool once)
    {
        var now = Now;
        // Whoever asks once a run asks now; a feed that failed is left alone all the same.
        foreach (var answer in inquiry.Ask(record.Feeds(), feed => feed.Due <= now || (once && feed.Failures == 0)))
        {
            _asked++;
            var moment = Now;
            var announced = answer.Pages(moment);
            _announced += announced.Count - record.KnownPages([.. announced.Select(page => page.Address)]).Count;
            writer.Add(new ReportBatch { Feeds = [answer.StandAt(moment, Interval)], Announced = announced, SetAside = answer.IsLost ? [new SetAsideItem(answer.Feed.Address, 0, answer.Problem!)] : [] });
            if (answer.Problem is null) _failing.Remove(answer.Feed.Address);
            else if (_failing.Add(answer.Feed.Address) || answer.IsLost) terminal.Say($"{answer.Feed.Address}: {answer.Problem}");
        }
    }

    private void KeepHosts()
    {
        var hosts = fetcher.TakeChanges().Select(HostMemories.ToRecord).ToArray();
        if (hosts.Length > 0) writer.Add(new ReportBatch { Hosts = hosts });
    }

    // False where it was stopped.
    private bool Wait(DateTime nextFeed, int before)
    {
        if (!IsQuiet && load.Taken > before) terminal.Say(Words());
        var nextPage = record.WaitingPages(inquiry.Addresses, 1).Select(page => page.Due).DefaultIfEmpty(DateTime.MaxValue).Min();
        var next = nextFeed < nextPage ? nextFeed : nextPage;
        var span = next < Now + s_longestSleep ? next - Now : s_longestSleep;
        try
        {
            if (span > TimeSpan.Zero) Task.Delay(span, terminal.Clock, terminal.Stop).GetAwaiter().GetResult();
            return true;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    private string Words()
    {
        var waiting = record.WaitingPages(inquiry.Addresses, int.MaxValue).Count;
        var extra = (pages.GivenUp + load.Refused > 0 ? $", {pages.GivenUp + load.Refused} set aside" : "") + (waiting > 0 ? $", {waiting} to be fetched later" : "");
        return $"{_asked} answers of feeds, {_announced} new pages; {load.Added} documents added with {load.Events} events, {load.Known} were there already{pages.Words}{extra}";
    }
}
