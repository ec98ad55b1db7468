using System.CommandLine;
using Readout.Record;

namespace Readout.Cli;

/// <summary>readout deletions: what a copy of the record must forget.</summary>
internal static class DeletionsCommand
{
    public static Command Create(Terminal terminal)
    {
        var (record, format) = (RecordOption.Create(), RowTable.FormatOption());
        var since = MomentOption.Create("--since", "Only what was deleted after this moment (UTC).");
        var command = new Command("deletions", "Lists documents and events that are no more in a record, and events that people rejected; ids are never given again.") { record, since, format };
        command.SetAction(parsed =>
        {
            var deletions = RecordOption.Open(parsed.GetValue(record), RecordAccess.Read).Withdrawn(parsed.GetValue(since));
            using var rows = new RowTable(terminal, RowTable.FormatOf(parsed.GetValue(format), terminal), "kind", "id", "reason", "deleted");
            foreach (var deletion in deletions) rows.Write(deletion.Kind, deletion.Id, deletion.Reason, deletion.Deleted);
            return deletions.Count > 0 ? ExitCode.Ok : ExitCode.NothingFound;
        });
        return command;
    }
}
