using System.CommandLine;
using Readout.Record;
using Readout.Record.Reading;

namespace Readout.Cli;

/// <summary>readout dyads: who to whom, and how.</summary>
internal static class DyadsCommand
{
    public static Command Create(Terminal terminal)
    {
        var (record, query, format) = (RecordOption.Create(), new QueryOptions(), RowTable.FormatOption());
        var by = new Option<TimeUnit?>("--by") { Description = "Counts by day, week, month or year; all days together unless given.", HelpName = "day|week|month|year" };
        var limit = new Option<int?>("--limit", "-l") { Description = "The busiest so many pairs; all unless given.", HelpName = "N" };
        var command = new Command("dyads", "Counts what each did to each other, cooperation and conflict apart.") { record, by, limit, format };
        query.AddTo(command);
        command.SetAction(parsed =>
        {
            var unit = parsed.GetValue(by);
            var pairs = RecordOption.Open(parsed.GetValue(record), RecordAccess.Read).Dyads(query.Read(parsed), unit, parsed.GetValue(limit));
            using var rows = new RowTable(terminal, RowTable.FormatOf(parsed.GetValue(format), terminal), ["actor", "recipient", .. unit is null ? [] : (string[])["start"], .. TallyCells.Columns]);
            foreach (var pair in pairs) rows.Write([pair.Actor, pair.Recipient, .. unit is null ? [] : (object?[])[pair.Start], .. TallyCells.Of(pair.Tally)]);
            return pairs.Count > 0 ? ExitCode.Ok : ExitCode.NothingFound;
        });
        return command;
    }
}
