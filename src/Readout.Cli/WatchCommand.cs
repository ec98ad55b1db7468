using System.CommandLine;
using Readout.Intake.Fetching;
using Readout.Record;
using Readout.Record.Writing;

namespace Readout.Cli;

/// <summary>readout watch: what feeds announce, fetched as politely as its hosts ask, into a record. A run that was stopped goes on where it was.</summary>
internal static class WatchCommand
{
    private static readonly TimeSpan s_usualInterval = TimeSpan.FromMinutes(15);

    public static Command Create(Terminal terminal)
    {
        var (record, threads, quiet) = (RecordOption.Create(), ThreadsOption.Create(), new Option<bool>("--quiet", "-q") { Description = "No progress, and no word of each round." });
        var (lexicon, confidence, fetching) = (LexiconOption.Create(), ConfidenceOption.Create(), new FetchOptions());
        var feeds = new Argument<string[]>("feeds") { Description = "Addresses of feeds (RSS, Atom) or of lists of feeds (OPML), or files with such lists.", Arity = ArgumentArity.OneOrMore };
        var once = new Option<bool>("--once") { Description = "Asks each feed once, takes what it announces, and ends." };
        var every = new Option<TimeSpan>("--every") { Description = "How often each feed is asked; 15m unless given.", HelpName = "SPAN", CustomParser = SpanOption.Parse, DefaultValueFactory = _ => s_usualInterval };
        var pace = new Option<HostPace>("--per-host") { Description = "How often one host is asked for anything; 1/5s unless given, and less often where its robots.txt asks for that.", HelpName = "N/SPAN", CustomParser = SpanOption.ParsePace, DefaultValueFactory = _ => HostPace.Default };
        var dry = new Option<bool>("--dry-run", "-n") { Description = "Asks the feeds, and only tells which pages would be fetched." };
        var command = new Command("watch", "Watches feeds: takes the reports that they announce into a record and codes them; what it knows already is not fetched again.") { feeds, record, once, every, pace, dry, threads, quiet, lexicon, confidence };
        fetching.AddTo(command);
        command.SetAction(parsed =>
        {
            var list = WatchList.Of(parsed.GetValue(feeds) ?? []);
            using var fetcher = fetching.Open(parsed, terminal);
            var opened = Open(parsed.GetValue(record), parsed.GetValue(dry));
            var polite = new PoliteFetcher(fetcher, parsed.GetValue(pace), terminal.Clock, opened?.Hosts().Select(HostMemories.Of));
            var inquiry = new FeedInquiry(polite, list, terminal);
            if (parsed.GetValue(dry)) return WatchPreview.Tell(opened, inquiry, terminal);
            var (tables, least) = (LexiconOption.Read(parsed.GetValue(lexicon)), parsed.GetValue(confidence));
            Coder Make() => new(tables: tables, minConfidence: least);
            using var writer = opened!.Write(new RunDescription(Environment.UserName, $"watch {list}", Make().Version));
            using var progress = new ProgressLine(terminal, parsed.GetValue(quiet));
            var load = new ReportLoad(writer);
            var pages = new PageIntake(opened, polite, new IngestRun(opened, load, Make, parsed.GetValue(threads), progress), load, terminal);
            var watch = new FeedWatch(opened, writer, polite, inquiry, pages, load, terminal) { Interval = parsed.GetValue(every), IsQuiet = parsed.GetValue(quiet) };
            return watch.Run(parsed.GetValue(once));
        });
        return command;
    }

    // A dry run makes no record.
    private static EventRecord? Open(string? location, bool isDry) =>
        !isDry ? RecordOption.Open(location, RecordAccess.Write) : RecordOption.Exists(location) ? RecordOption.Open(location, RecordAccess.Read) : null;
}
