using Readout.Record;

namespace Readout.Cli;

/// <summary>readout watch --dry-run: which pages would be fetched.</summary>
internal static class WatchPreview
{
    /// <summary>Asks the feeds and tells the addresses of new pages, one a line.</summary>
    /// <param name="record">The record; null where there is none yet.</param>
    /// <param name="inquiry">Asks the feeds.</param>
    /// <param name="terminal">Where it is told.</param>
    public static int Tell(EventRecord? record, FeedInquiry inquiry, Terminal terminal)
    {
        using var output = terminal.OpenText();
        var (told, asked, failed) = (new HashSet<string>(StringComparer.Ordinal), 0, 0);
        foreach (var answer in inquiry.Ask(record?.Feeds() ?? [], _ => true))
        {
            asked++;
            if (answer.Problem is { } problem)
            {
                failed++;
                terminal.Say($"{answer.Feed.Address}: {problem}");
            }
            var pages = answer.Pages(DateTime.MinValue).Select(page => page.Address).ToArray();
            var known = record?.KnownPages(pages);
            foreach (var page in pages.Where(page => known?.Contains(page) != true && told.Add(page))) output.WriteLine(page);
        }
        foreach (var page in record?.WaitingPages(inquiry.Addresses, int.MaxValue) ?? [])
            if (told.Add(page.Address)) output.WriteLine(page.Address);
        terminal.Say($"{asked} feeds asked, {told.Count} pages would be fetched");
        terminal.Stop.ThrowIfCancellationRequested();
        return failed == 0 ? ExitCode.Ok : failed < asked ? ExitCode.Partial : ExitCode.Failure;
    }
}
