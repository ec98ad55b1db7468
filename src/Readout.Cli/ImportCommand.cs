using System.CommandLine;
using Readout.Record;
using Readout.Record.Writing;

namespace Readout.Cli;

/// <summary>readout import: events that somebody else coded into a record. What is in already is passed over.</summary>
internal static class ImportCommand
{
    public static Command Create(Terminal terminal)
    {
        var (record, quiet) = (RecordOption.Create(), new Option<bool>("--quiet", "-q") { Description = "No progress." });
        var files = new Argument<string[]>("FILE") { Description = "PLOVER JSON lines, or NGEC's own; .gz is unpacked; - for the input stream.", Arity = ArgumentArity.OneOrMore };
        var command = new Command("import", "Takes events that somebody else coded into a record, to the letter; what it has already is passed over.") { files, record, quiet };
        command.SetAction(parsed => Run(RecordOption.Open(parsed.GetValue(record), RecordAccess.Write), parsed.GetValue(files)!, parsed.GetValue(quiet), terminal));
        return command;
    }

    private static int Run(EventRecord record, string[] files, bool quiet, Terminal terminal)
    {
        using var writer = record.Write(new RunDescription(Environment.UserName, $"import {string.Join(' ', files)}", null));
        var load = new EventLoad(writer, terminal);
        using (var progress = new ProgressLine(terminal, quiet))
        {
            try
            {
                foreach (var file in files)
                    foreach (var line in EventLines.Read(file, terminal.Input))
                    {
                        terminal.Stop.ThrowIfCancellationRequested();
                        load.Add(line);
                        progress.Tell(load.Taken);
                    }
            }
            finally
            {
                // What was read when Ctrl+C came is kept.
                load.Flush();
            }
        }
        writer.Finish();
        terminal.Say($"{load.Added} events added, {load.Known} were there already{(load.Deleted > 0 ? $", {load.Deleted} were deleted before and stay out" : "")}{(load.SetAside > 0 ? $", {load.SetAside} set aside" : "")}");
        return load.SetAside == 0 ? ExitCode.Ok : load.Added + load.Known > 0 ? ExitCode.Partial : ExitCode.Failure;
    }
}
