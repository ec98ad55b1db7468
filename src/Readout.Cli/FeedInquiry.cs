using Readout.Intake.Feeds;
using Readout.Intake.Fetching;
using Readout.Record.Watching;

namespace Readout.Cli;

/// <summary>Asks feeds for what is new, and those on the lists among them.</summary>
internal sealed class FeedInquiry(PoliteFetcher fetcher, WatchList list, Terminal terminal)
{
    /// <summary>The addresses of all feeds, as far as lists are read.</summary>
    public string[] Addresses => [.. list.Feeds.Select(feed => feed.AbsoluteUri)];

    /// <summary>Asks.</summary>
    /// <param name="known">What is remembered of feeds.</param>
    /// <param name="isDue">Which are asked.</param>
    public IEnumerable<FeedAnswer> Ask(IReadOnlyList<WatchedFeed> known, Func<WatchedFeed, bool> isDue)
    {
        var stands = known.ToDictionary(feed => feed.Address, StringComparer.Ordinal);
        // Answers may lengthen the list.
        for (var asked = 0; asked < list.Feeds.Count && !terminal.Stop.IsCancellationRequested;)
        {
            var some = list.Feeds.Skip(asked).Select(feed => stands.GetValueOrDefault(feed.AbsoluteUri) ?? new WatchedFeed(feed.AbsoluteUri, DateTime.MinValue)).ToArray();
            asked = list.Feeds.Count;
            foreach (var (feed, result) in fetcher.FetchAll(some.Where(isDue), Request, () => false, terminal.Stop).SelectMany(ready => ready))
            {
                var read = result.Outcome == FetchOutcome.Taken ? FeedReader.Read(result.Body, result.ContentType, result.Address) : null;
                if (read is not null) list.AddListed(feed.Address, read.Listed);
                yield return new FeedAnswer(feed, result, read);
            }
        }
    }

    private static FetchRequest Request(WatchedFeed feed) => new(new Uri(feed.Address)) { ETag = feed.ETag, LastModified = feed.LastModified };
}
