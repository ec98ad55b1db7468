using System.CommandLine;
using Readout.Record;

namespace Readout.Cli;

/// <summary>readout quarantine: what was set aside, since it could not be read.</summary>
internal static class QuarantineCommand
{
    public static Command Create(Terminal terminal)
    {
        var (record, format) = (RecordOption.Create(), RowTable.FormatOption());
        var command = new Command("quarantine", "Lists what could not be read of the inputs: file, line or byte, and why.") { record, format };
        command.SetAction(parsed =>
        {
            var items = RecordOption.Open(parsed.GetValue(record), RecordAccess.Read).SetAside();
            using var rows = new RowTable(terminal, RowTable.FormatOf(parsed.GetValue(format), terminal), "source", "position", "reason");
            foreach (var item in items) rows.Write(item.Source, item.Position, item.Reason);
            return items.Count > 0 ? ExitCode.Ok : ExitCode.NothingFound;
        });
        return command;
    }
}
