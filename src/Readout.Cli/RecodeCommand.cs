using System.CommandLine;
using Readout.Intake.Languages;
using Readout.Quotations;
using Readout.Record;
using Readout.Record.Writing;

namespace Readout.Cli;

/// <summary>readout recode: the documents of a record coded anew; the old events are kept as an older version.</summary>
internal static class RecodeCommand
{
    private const int ReadAtOnce = 512, WrittenAtOnce = 64;

    public static Command Create(Terminal terminal)
    {
        var (record, threads, quiet) = (RecordOption.Create(), ThreadsOption.Create(), new Option<bool>("--quiet", "-q") { Description = "No progress." });
        var (lexicon, confidence) = (LexiconOption.Create(), ConfidenceOption.Create());
        var all = new Option<bool>("--all") { Description = "Those too that this same coder coded last; for another --min-confidence." };
        var command = new Command("recode", "Codes the documents of a record anew, those that another coder, model or lexicon coded; 'readout diff' shows what changed.") { record, threads, quiet, lexicon, confidence, all };
        command.SetAction(parsed =>
        {
            var (tables, least) = (LexiconOption.Read(parsed.GetValue(lexicon)), parsed.GetValue(confidence));
            return Run(RecordOption.Open(parsed.GetValue(record), RecordAccess.Write), () => new Coder(tables: tables, minConfidence: least), parsed.GetValue(threads), parsed.GetValue(all), parsed.GetValue(quiet), terminal);
        });
        return command;
    }

    private static int Run(EventRecord record, Func<Coder> coder, int threads, bool all, bool quiet, Terminal terminal)
    {
        var version = coder().Version;
        using var writer = record.Write(new RunDescription(Environment.UserName, all ? "recode --all" : "recode", version));
        var (documents, events) = (0, 0);
        using (var progress = new ProgressLine(terminal, quiet))
            while (record.Documents(writer.Run, all ? null : version).Take(ReadAtOnce).ToArray() is { Length: > 0 } some)
            {
                // What is in a language without a model has been seen by this run, and that is all.
                writer.Recode([.. some.Where(stored => !LanguageCode.HasModel(stored.Language)).Select(stored => new Report { Document = stored.Document })]);
                foreach (var reports in OrderedCoder.Code(some.Where(stored => LanguageCode.HasModel(stored.Language)).Select(stored => stored.Document), coder, threads, coded => Report.Of(coded, QuotationFinder.Find(coded))).Chunk(WrittenAtOnce))
                {
                    terminal.Stop.ThrowIfCancellationRequested();
                    documents += writer.Recode(reports);
                    progress.Tell(documents, events += reports.Sum(each => each.Events.Count));
                }
            }
        writer.Finish();
        terminal.Say(documents == 0 ? "nothing to do: this coder coded every document" : $"{documents} documents coded anew with {events} events; 'readout diff' shows what changed");
        return ExitCode.Ok;
    }
}
