using System.CommandLine;
using Readout.Intake;
using Readout.Intake.Fetching;
using Readout.Record;
using Readout.Record.Writing;

namespace Readout.Cli;

/// <summary>readout ingest: reports into a record, coded. What is in already is passed over, so that a run that was stopped goes on where it was.</summary>
internal static class IngestCommand
{
    public static Command Create(Terminal terminal)
    {
        var (documents, record, threads, quiet) = (new DocumentArguments(), RecordOption.Create(), ThreadsOption.Create(), new Option<bool>("--quiet", "-q") { Description = "No progress." });
        var (lexicon, confidence) = (LexiconOption.Create(), ConfidenceOption.Create());
        var dry = new Option<bool>("--dry-run", "-n") { Description = "Only tells what would be taken in." };
        var command = new Command("ingest", "Takes reports into a record and codes them; what it has already is passed over.") { record, threads, quiet, lexicon, confidence, dry };
        documents.AddTo(command);
        var fetching = new FetchOptions();
        fetching.AddTo(command);
        command.SetAction(parsed =>
        {
            var files = documents.FilesOf(parsed, terminal);
            if (files.Length == 0) return ExitCode.Usage;
            var (location, options) = (parsed.GetValue(record), documents.OptionsOf(parsed));
            using var fetcher = fetching.Open(parsed, terminal);
            if (parsed.GetValue(dry)) return DryRun(location, files, options, fetcher, terminal);
            var (tables, least) = (LexiconOption.Read(parsed.GetValue(lexicon)), parsed.GetValue(confidence));
            var opened = RecordOption.Open(location, RecordAccess.Write);
            return Run(opened, files, options, fetcher, () => new Coder(tables: tables, minConfidence: least), parsed.GetValue(threads), parsed.GetValue(quiet), terminal);
        });
        return command;
    }

    /// <summary>Takes files into a record and says what came of it.</summary>
    /// <param name="record">The record.</param>
    /// <param name="files">Files, and addresses where something fetches.</param>
    /// <param name="options">How they are read.</param>
    /// <param name="fetcher">What fetches; null for nothing.</param>
    /// <param name="coder">Makes a coder for one thread.</param>
    /// <param name="threads">At least 1.</param>
    /// <param name="quiet">Whether there is no progress.</param>
    /// <param name="terminal">Where it is said.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Run(EventRecord record, string[] files, IntakeOptions options, SafeFetcher? fetcher, Func<Coder> coder, int threads, bool quiet, Terminal terminal)
    {
        var first = coder();
        using var writer = record.Write(new RunDescription(Environment.UserName, $"ingest {string.Join(' ', files)}", first.Version));
        var load = new ReportLoad(writer);
        var input = new DocumentInput(terminal, options, problem => load.SetAside(new SetAsideItem(problem.File, problem.Offset ?? problem.Line, problem.What)), fetcher);
        IngestRun run;
        using (var progress = new ProgressLine(terminal, quiet))
        {
            run = new IngestRun(record, load, coder, threads, progress);
            run.Take(input.ReadItems(files));
        }
        writer.Finish();
        terminal.Say($"{load.Added} documents added with {load.Events} events, {load.Known} were there already{run.UncodedWords}{(load.Refused + input.Failures > 0 ? $", {load.Refused + input.Failures} set aside" : "")}");
        return load.Refused > 0 ? ExitCode.Partial : input.ExitCodeFor(found: true);
    }

    private static int DryRun(string? location, string[] files, IntakeOptions options, SafeFetcher fetcher, Terminal terminal)
    {
        var record = RecordOption.Exists(location) ? RecordOption.Open(location, RecordAccess.Read) : null;
        var (input, known, added) = (new DocumentInput(terminal, options, fetcher: fetcher), 0, 0);
        var documents = record is null ? input.ReadItems(files).Select(item => item.Document!) : NewDocuments.Among(record, input.ReadItems(files).Select(item => item.Document!), _ => known++);
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var document in documents)
            if (keys.Add(DocumentKey.Of(document))) added++;
            else known++;
        terminal.Say($"{added} documents would be added, {known} are there already or come twice{(input.Failures > 0 ? $", {input.Failures} would be set aside" : "")}");
        return input.ExitCodeFor(found: true);
    }
}
