using Readout.Intake;
using Readout.Intake.Fetching;
using Readout.Intake.Pages;
using Readout.Record;
using Readout.Record.Watching;
using Readout.Record.Writing;

namespace Readout.Cli;

/// <summary>Takes the pages that feeds announced into the record: each in one transaction with the word that it was taken.</summary>
internal sealed class PageIntake(EventRecord record, PoliteFetcher fetcher, IngestRun ingest, ReportLoad load, Terminal terminal)
{
    private const int MostAtOnce = 2000;
    private readonly Dictionary<string, WatchedPage> _pages = new(StringComparer.Ordinal);

    private int _undated;

    /// <summary>Pages that were given up.</summary>
    public int GivenUp { get; private set; }

    /// <summary>What the user should know besides of the documents; nothing where all is well.</summary>
    public string Words => (_undated > 0 ? $", {_undated} without a day" : "") + ingest.UncodedWords;

    /// <summary>Takes pages that are due.</summary>
    /// <param name="feeds">The feeds that announced them.</param>
    /// <param name="isOver">Once it is true, no host is asked for more than one.</param>
    /// <returns>Whether there were any.</returns>
    public bool Take(string[] feeds, Func<bool> isOver)
    {
        var now = terminal.Clock.GetUtcNow().UtcDateTime;
        var due = record.WaitingPages(feeds, MostAtOnce).Where(page => page.Due <= now).ToArray();
        foreach (var some in fetcher.FetchAll(due, page => new FetchRequest(new Uri(page.Address)), isOver, terminal.Stop))
        {
            ingest.Take(some.Select(pair => Read(pair.Item, pair.Result)).OfType<IntakeItem>(), Reach);
            _pages.Clear();
        }
        return due.Length > 0;
    }

    private IntakeItem? Read(WatchedPage page, FetchResult result)
    {
        var item = FetchedPageReader.Read(result, page.Address, page.Published, "feed", page.Title);
        if (item.Document is null)
        {
            Note(page, result, item.Problem!.What);
            return null;
        }
        if (item.Document.Published is null) _undated++;
        _pages[item.Document.Id] = page;
        return item;
    }

    private void Reach(IntakeItem item) => load.Move(_pages[item.Document!.Id] with { State = PageState.Taken });

    private void Note(WatchedPage page, FetchResult result, string reason)
    {
        var failures = result.WasHeldBack ? page.Failures : page.Failures + 1;
        if (result.Outcome == FetchOutcome.Later && failures < BackOff.Tries)
        {
            load.Move(page with { Failures = failures, Due = result.Moment + (result.RetryAfter ?? BackOff.After(Math.Max(1, failures))) });
            return;
        }
        GivenUp++;
        load.SetAside(new SetAsideItem(page.Address, 0, failures > 1 ? $"failed {failures} times, at last so: {reason}" : reason));
        load.Move(page with { Failures = failures, State = PageState.GivenUp });
    }
}
