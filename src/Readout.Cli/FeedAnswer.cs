using Readout.Intake.Feeds;
using Readout.Intake.Fetching;
using Readout.Record.Watching;

namespace Readout.Cli;

/// <summary>What a feed answered.</summary>
/// <param name="Feed">How it stood before.</param>
/// <param name="Result">What came of the request.</param>
/// <param name="Read">What was read; null where nothing came, or nothing new.</param>
internal sealed record FeedAnswer(WatchedFeed Feed, FetchResult Result, Feed? Read)
{
    /// <summary>Why there is nothing of it; null where all is well.</summary>
    public string? Problem => Result.Outcome is FetchOutcome.Taken or FetchOutcome.Unchanged ? Read?.Problem : Result.Reason;

    /// <summary>Whether there will not be anything of it unless somebody does something.</summary>
    public bool IsLost => Result.Outcome == FetchOutcome.Lost || Read?.Problem is not null;

    /// <summary>How it stands now.</summary>
    /// <param name="now">The moment (UTC).</param>
    /// <param name="interval">How often it is asked.</param>
    public WatchedFeed StandAt(DateTime now, TimeSpan interval)
    {
        if (Problem is not null)
        {
            var failures = Result.WasHeldBack ? Feed.Failures : Feed.Failures + 1;
            var pause = Result.RetryAfter ?? BackOff.After(Math.Max(1, failures));
            return Feed with { Failures = failures, Due = now + (pause > interval || Result.WasHeldBack ? pause : interval) };
        }
        var known = Feed with { Failures = 0, Due = now + interval };
        // A list is read each time: what is on it is not remembered.
        if (Read is not { Listed.Count: 0 }) return known;
        return known with { ETag = Result.ETag, LastModified = Result.LastModified };
    }

    /// <summary>Pages that it announces.</summary>
    public IReadOnlyList<WatchedPage> Pages(DateTime now) => [.. (Read?.Items ?? []).Select(item => new WatchedPage(item.Address.AbsoluteUri, Feed.Address, now) { Title = item.Title, Published = item.Published })];
}
