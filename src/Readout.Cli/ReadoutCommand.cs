using System.CommandLine;

namespace Readout.Cli;

/// <summary>The command line: its commands, and what becomes of mistakes.</summary>
internal static class ReadoutCommand
{
    private const string Summary = "Reads news reports and codes political events: who did what to whom, whether it happened, on whose word.";

    private const string Examples = """
        Examples:
          readout code article.txt                        the events of one report, under their sentences
          readout code reports.jsonl --format csv > e.csv   many reports, one row an event
          readout demo                                    sample reports as a record, in the browser
          echo 'date 2024-03-07 Peru urged Bolivia to reopen the border.' | readout explain -

        """;

    /// <summary>Runs one command line.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Run(string[] args, Terminal terminal)
    {
        var root = new RootCommand(Summary)
        {
            CodeCommand.Create(terminal), ExplainCommand.Create(terminal), ParseCommand.Create(terminal), QuotesCommand.Create(terminal), UncodedCommand.Create(terminal),
            WhoCommand.Create(terminal), WhenCommand.Create(terminal), WhereCommand.Create(terminal), LexiconCommand.Create(terminal),
            IngestCommand.Create(terminal), WatchCommand.Create(terminal), LeadsCommand.Create(terminal), ImportCommand.Create(terminal), RecodeCommand.Create(terminal),
            DemoCommand.Create(terminal), ServeCommand.Create(terminal), McpCommand.Create(terminal), QueryCommand.Create(terminal), EntriesCommand.Create(terminal), AccountsCommand.Create(terminal), TimelineCommand.Create(terminal), DyadsCommand.Create(terminal), ActorsCommand.Create(terminal),
            StatsCommand.Create(terminal), QuarantineCommand.Create(terminal), DiffCommand.Create(terminal), ExportCommand.Create(terminal), DeletionsCommand.Create(terminal),
            EvaluateCommand.Create(terminal), InfoCommand.Create(terminal),
        };
        root.HelpName = "readout";
        using var output = terminal.OpenText();
        var configuration = new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null, Output = output, Error = terminal.Error };
        root.SetAction(_ =>
        {
            root.Parse(["--help"]).Invoke(configuration);
            output.Write(Examples);
            return ExitCode.Ok;
        });
        var parsed = root.Parse(args);
        if (parsed.Errors.Count == 0) return Invoke(parsed, configuration, terminal);
        foreach (var error in parsed.Errors) terminal.Say(error.Message);
        terminal.Say($"'readout {(parsed.CommandResult.Command == root ? "" : parsed.CommandResult.Command.Name + " ")}--help' lists what there is");
        return ExitCode.Usage;
    }

    private static int Invoke(ParseResult parsed, InvocationConfiguration configuration, Terminal terminal)
    {
        try
        {
            return parsed.Invoke(configuration);
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Interrupted;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            terminal.Say(problem.Message);
            return ExitCode.Failure;
        }
    }
}
