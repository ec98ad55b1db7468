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
        var misses = new Option<int>("--misses") { Description = "List so many missed, wrong and extra events, and why the missed ones were.", HelpName = "N" };
        var details = new Option<bool>("--details") { Description = "Each mode apart, what stands in the place of missed events and why they were missed, and what each least confidence gives." };
        var (lexicon, confidence) = (LexiconOption.Create(), ConfidenceOption.Create());
        var command = new Command("evaluate", "Codes human-coded articles and prints how well.") { gold, events, quotations, misses, details, lexicon, confidence };
        command.SetAction(parsed =>
        {
            var articles = Load(parsed.GetRequiredValue(gold), GoldReader.Read);
            var coded = parsed.GetValue(events) is null ? Code(articles, new Coder(tables: LexiconOption.Read(parsed.GetValue(lexicon)), minConfidence: 0), terminal) : [];
            var scored = parsed.GetValue(events) is { } file ? Load(file, ScoredEventReader.Read) : [.. coded.SelectMany(document => document.Events).Select(ScoredEvent.From)];
            var report = EventScorer.Score(articles, scored.Where(one => one.Confidence >= parsed.GetValue(confidence)));
            using var output = terminal.OpenText();
            ScoreReportWriter.Write(output, report, parsed.GetValue(quotations) is { } quotes ? QuotationScorer.Score(articles, Load(quotes, QuotationScorer.Read)) : null);
            var reasons = new MissReasons(articles, coded);
            if (parsed.GetValue(details)) WriteDetails(output, articles, scored, report, reasons);
            foreach (var miss in report.Misses.Take(parsed.GetValue(misses))) output.Write($"{miss}{(reasons.Find(miss) is { } why ? $": {why.Reason}" : "")}\n");
            return ExitCode.Ok;
        });
        return command;
    }

    private static void WriteDetails(TextWriter output, IReadOnlyList<GoldArticle> articles, IReadOnlyList<ScoredEvent> scored, ScoreReport report, MissReasons reasons)
    {
        ScoreReportWriter.WriteDetails(output, report);
        output.Write("why missed\n");
        foreach (var kind in report.Misses.Select(reasons.Find).OfType<(string Kind, string Reason)>().GroupBy(why => why.Kind, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal))
            output.Write($"  {kind.Key,-20} {kind.Count(),3}\n");
        ScoreReportWriter.WriteCurve(output, [.. Enumerable.Range(0, 10).Select(tenth => tenth / 10.0).Select(least => (least, EventScorer.Score(articles, scored.Where(one => one.Confidence >= least))))]);
    }

    private static List<CodedDocument> Code(IReadOnlyList<GoldArticle> articles, Coder coder, Terminal terminal)
    {
        var coded = new List<CodedDocument>();
        foreach (var article in articles)
        {
            terminal.Stop.ThrowIfCancellationRequested();
            coded.Add(coder.Code(article.Document));
        }
        return coded;
    }

    private static IReadOnlyList<T> Load<T>(string file, Func<TextReader, string, IReadOnlyList<T>> read)
    {
        using var reader = new StreamReader(file);
        return read(reader, file);
    }
}
