using System.CommandLine;
using Readout.Record;

namespace Readout.Cli;

/// <summary>readout diff: what a recoding changed.</summary>
internal static class DiffCommand
{
    public static Command Create(Terminal terminal)
    {
        var (record, format) = (RecordOption.Create(), RowTable.FormatOption());
        var run = new Option<long?>("--run") { Description = "Number of the run; the last that coded anew unless given.", HelpName = "N" };
        var command = new Command("diff", "Lists what a recoding changed: events that are new, gone, or say something else.") { record, run, format };
        command.SetAction(parsed =>
        {
            var opened = RecordOption.Open(parsed.GetValue(record), RecordAccess.Read);
            if ((parsed.GetValue(run) ?? opened.LastRecoding()) is not { } number)
            {
                terminal.Say("nothing was coded anew in this record");
                return ExitCode.NothingFound;
            }
            var found = false;
            using var rows = new RowTable(terminal, RowTable.FormatOf(parsed.GetValue(format), terminal), "change", "document", "id", "fields", "before", "after");
            foreach (var change in opened.Changes(number))
            {
                var (before, after) = (change.Before, change.After);
                rows.Write(before is null ? "new" : after is null ? "gone" : "changed", (after ?? before)!.Row.Document, (after ?? before)!.Id, string.Join(' ', change.Fields), before is null ? null : RowWords.Line(before.Row), after is null ? null : RowWords.Line(after.Row));
                found = true;
            }
            return found ? ExitCode.Ok : ExitCode.NothingFound;
        });
        return command;
    }
}
