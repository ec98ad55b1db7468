using System.CommandLine;
using Readout.Exchange.Scoring;
using Readout.Record;

namespace Readout.Cli;

/// <summary>readout evaluate: how well gold articles are coded.</summary>
internal static class EvaluateCommand
{
    public static Command Create(Terminal terminal)
    {
        var gold = new Argument<string?>("gold") { Description = "Human-coded articles, JSON lines.", Arity = ArgumentArity.ZeroOrOne };
        var reviewed = new Option<bool>("--reviewed") { Description = "Score the events of a record (--record) that people accepted, corrected or rejected, by what they said." };
        var record = RecordOption.Create(isRequired: false);
        var events = new Option<string>("--events") { Description = "Score these events (PLOVER JSON lines) instead of coding the articles.", HelpName = "FILE" };
        var quotations = new Option<string>("--quotes") { Description = "Score these quotations too (JSON lines).", HelpName = "FILE" };
        var misses = new Option<int>("--misses") { Description = "List so many missed, wrong and extra events, and why the missed ones were.", HelpName = "N" };
        var details = new Option<bool>("--details") { Description = "Each mode apart, what stands in the place of missed events and why they were missed, and what each least confidence gives." };
        var (lexicon, confidence) = (LexiconOption.Create(), ConfidenceOption.Create());
        var command = new Command("evaluate", "Codes human-coded articles, or takes what people said of a record's events, and prints how well.") { gold, events, quotations, misses, details, lexicon, confidence, reviewed, record };
        command.Validators.Add(parsed =>
        {
            if (parsed.GetValue(reviewed) ? parsed.GetValue(record) is null || parsed.GetValue(gold) is not null : parsed.GetValue(gold) is null || parsed.GetValue(record) is not null)
                parsed.AddError("give a file of human-coded articles, or --reviewed with --record and no file");
        });
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(reviewed)) return ScoreReviewed(parsed.GetValue(record), terminal);
            var articles = Load(parsed.GetValue(gold)!, GoldReader.Read);
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

    private static int ScoreReviewed(string? location, Terminal terminal)
    {
        var reviewed = ReviewedEvents.Of(RecordOption.Open(location, RecordAccess.Read));
        using var output = terminal.OpenText();
        reviewed.Write(output);
        return reviewed.Count > 0 ? ExitCode.Ok : ExitCode.NothingFound;
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
