using System.CommandLine;
using Readout.Exchange.Formats;
using Readout.Record;
using Readout.Record.Reading;

namespace Readout.Cli;

/// <summary>readout export: events of a record in a format that others read, all of them, with a manifest beside.</summary>
internal static class ExportCommand
{
    public static Command Create(Terminal terminal)
    {
        var (record, query) = (RecordOption.Create(), new QueryOptions());
        var format = new Option<string?>("--format", "-f") { Description = "The format; what the output's ending tells unless given.", HelpName = string.Join('|', EventFormats.All.Select(known => known.Name)) };
        var output = new Option<string>("--output", "-o") { Description = "The file, put in place when it is whole; a folder, for a file 'events' in it; - for the output stream, without a manifest.", HelpName = "FILE|FOLDER|-", Required = true };
        var quiet = new Option<bool>("--quiet", "-q") { Description = "No progress." };
        format.AcceptOnlyFromAmong([.. EventFormats.All.Select(known => known.Name)]);
        var command = new Command("export", "Writes the events of a record that answer a question, all of them, in a format that others read, with a manifest beside.") { record, format, output, quiet };
        query.AddTo(command);
        command.SetAction(parsed =>
        {
            var path = parsed.GetValue(output)!;
            if ((parsed.GetValue(format) is { } name ? EventFormats.Find(name) : EventFormats.OfFile(path)) is not { } chosen)
            {
                terminal.Say($"--format: the ending of '{path}' tells no format; give one of {string.Join(", ", EventFormats.All.Select(known => known.Name))}");
                return ExitCode.Usage;
            }
            var opened = RecordOption.Open(parsed.GetValue(record), RecordAccess.Read);
            return Run(opened, query.Read(parsed), chosen, path, parsed.GetValue(quiet), terminal);
        });
        return command;
    }

    private static int Run(EventRecord record, EventQuery query, EventFormat format, string path, bool quiet, Terminal terminal)
    {
        var knownUntil = record.Stats().KnownUntil;
        if (Directory.Exists(path)) path = Path.Combine(path, "events" + format.Endings[0]);
        ExportSummary summary;
        using (EventOutput output = path == "-" ? new StreamOutput(terminal.Output) : new FileOutput(path))
        using (var progress = new ProgressLine(terminal, quiet))
            summary = EventExport.Write(record.Export(query, query.Corrections), format, output, anyStatus: query.Statuses.Count > 0, progress.Tell, terminal.Stop);
        if (path != "-") ExportManifest.Write(path + ".manifest.json", ExportManifest.Of(summary, (query with { Corrections = CorrectionUse.Apply }).ToJson(), query.Corrections.ToString().ToLowerInvariant(), knownUntil));
        terminal.Say($"{summary.Events} events in {(path == "-" ? format.Name : path)}{(summary.Rows == summary.Events ? "" : $", {summary.Rows} rows")}");
        foreach (var (reason, count) in summary.LeftOut) terminal.Say($"{count} left out ({reason})");
        return summary.Events > 0 ? ExitCode.Ok : ExitCode.NothingFound;
    }
}
