using System.CommandLine;
using Readout.Exchange.Formats;

namespace Readout.Cli;

/// <summary>readout code: the events of reports.</summary>
internal static class CodeCommand
{
    private static readonly string[] s_formats = ["table", "jsonl", .. EventFormats.All.Select(format => format.Name)];

    public static Command Create(Terminal terminal)
    {
        var documents = new DocumentArguments();
        var format = new Option<string>("--format", "-f") { Description = "table (the default where somebody watches), plover (JSON lines, the default elsewhere; jsonl is the same), or another that export writes.", HelpName = string.Join('|', s_formats) };
        var threads = ThreadsOption.Create();
        var quiet = new Option<bool>("--quiet", "-q") { Description = "No progress." };
        var lexicon = LexiconOption.Create();
        var confidence = ConfidenceOption.Create();
        format.AcceptOnlyFromAmong([.. s_formats]);
        var command = new Command("code", "Codes the events of reports: who did what to whom, whether it happened, on whose word.") { format, threads, quiet, lexicon, confidence };
        documents.AddTo(command);
        command.SetAction(parsed =>
        {
            var files = documents.FilesOf(parsed, terminal);
            if (files.Length == 0) return ExitCode.Usage;
            var input = new DocumentInput(terminal, documents.OptionsOf(parsed));
            var (tables, least) = (LexiconOption.Read(parsed.GetValue(lexicon)), parsed.GetValue(confidence));
            return Run(input, files, () => new Coder(tables: tables, minConfidence: least), parsed.GetValue(format) ?? (terminal.IsOutputWatched ? "table" : "jsonl"), parsed.GetValue(threads), parsed.GetValue(quiet), terminal);
        });
        return command;
    }

    private static int Run(DocumentInput input, string[] files, Func<Coder> coder, string format, int threads, bool quiet, Terminal terminal)
    {
        var (documents, events) = (0, 0);
        using (IEventSink sink = EventFormats.Find(format == "jsonl" ? "plover" : format) is { } known ? new FormatSink(known, terminal) : new TableSink(terminal))
        using (var progress = new ProgressLine(terminal, quiet || terminal.IsOutputWatched))
            foreach (var coded in OrderedCoder.Code(input.Read(files), coder, threads))
            {
                sink.Write(coded);
                events += coded.Events.Count;
                progress.Tell(++documents, events);
            }
        if (events == 0 && documents > 0) terminal.Say("no events found");
        return input.ExitCodeFor(found: events > 0);
    }
}
