using System.CommandLine;
using Readout.Record;
using Readout.Record.Reading;

namespace Readout.Cli;

/// <summary>readout timeline: events of a record by day, week, month or year.</summary>
internal static class TimelineCommand
{
    public static Command Create(Terminal terminal)
    {
        var (record, query, format) = (RecordOption.Create(), new QueryOptions(), RowTable.FormatOption());
        var by = new Option<TimeUnit>("--by") { Description = "day, week, month (unless given) or year.", HelpName = "day|week|month|year", DefaultValueFactory = _ => TimeUnit.Month };
        var command = new Command("timeline", "Counts the events of a record by period, cooperation and conflict apart; a period without documents has no counts.") { record, by, format };
        query.AddTo(command);
        command.SetAction(parsed =>
        {
            var periods = RecordOption.Open(parsed.GetValue(record), RecordAccess.Read).Timeline(query.Read(parsed), parsed.GetValue(by));
            using var rows = new RowTable(terminal, RowTable.FormatOf(parsed.GetValue(format), terminal), ["start", "end", "documents", .. TallyCells.Columns]);
            // What nobody reported on is unknown, not zero.
            foreach (var period in periods) rows.Write([period.Start, period.End, period.Documents, .. period.HasData ? TallyCells.Of(period.Tally) : new object?[TallyCells.Columns.Length]]);
            return periods.Any(period => period.Tally.Events > 0) ? ExitCode.Ok : ExitCode.NothingFound;
        });
        return command;
    }
}
