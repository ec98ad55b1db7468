using System.CommandLine;
using Readout.Exchange.Scoring;

namespace Readout.Cli;

/// <summary>readout evaluate: how well gold articles are coded.</summary>
internal static class EvaluateCommand
{
    public static Command Create(Terminal terminal)
    {
        var gold = new Argument<string>("gold") { Description = "Human-coded articles, JSON lines." };
        var events = new Option<string>("--events") { Description = "Score these events (PLOVER JSON lines) instead of coding the articles.", HelpName = "FILE" };
        var quotations = new Option<string>("--quotes") { Description = "Score these quotations too (JSON lines).", HelpName = "FILE" };
        var misses = new Option<int>("--misses") { Description = "List so many missed, wrong and extra events.", HelpName = "N" };
        var lexicon = LexiconOption.Create();
        var confidence = ConfidenceOption.Create();
        var command = new Command("evaluate", "Codes human-coded articles and prints how well.") { gold, events, quotations, misses, lexicon, confidence };
        command.SetAction(parsed =>
        {
            var articles = Load(parsed.GetRequiredValue(gold), GoldReader.Read);
            var coded = parsed.GetValue(events) is { } file ? Load(file, ScoredEventReader.Read) : Code(articles, new Coder(tables: LexiconOption.Read(parsed.GetValue(lexicon)), minConfidence: parsed.GetValue(confidence)), terminal);
            var report = EventScorer.Score(articles, coded);
            using var output = terminal.OpenText();
            ScoreReportWriter.Write(output, report, parsed.GetValue(quotations) is { } quotes ? QuotationScorer.Score(articles, Load(quotes, QuotationScorer.Read)) : null);
            foreach (var miss in report.Misses.Take(parsed.GetValue(misses))) output.Write($"{miss}\n");
            return ExitCode.Ok;
        });
        return command;
    }

    private static List<ScoredEvent> Code(IReadOnlyList<GoldArticle> articles, Coder coder, Terminal terminal)
    {
        var events = new List<ScoredEvent>();
        foreach (var article in articles)
        {
            terminal.Stop.ThrowIfCancellationRequested();
            events.AddRange(coder.Code(article.Document).Events.Select(ScoredEvent.From));
        }
        return events;
    }

    private static IReadOnlyList<T> Load<T>(string file, Func<TextReader, string, IReadOnlyList<T>> read)
    {
        using var reader = new StreamReader(file);
        return read(reader, file);
    }
}
