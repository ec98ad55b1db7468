using System.CommandLine;
using Readout.Record;

namespace Readout.Cli;

/// <summary>readout actors: who takes part in the events of a record.</summary>
internal static class ActorsCommand
{
    public static Command Create(Terminal terminal)
    {
        var (record, query, format) = (RecordOption.Create(), new QueryOptions(), RowTable.FormatOption());
        var limit = new Option<int?>("--limit", "-l") { Description = "The busiest so many; all unless given.", HelpName = "N" };
        var command = new Command("actors", "Counts what each party did and what was done to it.") { record, limit, format };
        query.AddTo(command);
        command.SetAction(parsed =>
        {
            var actors = RecordOption.Open(parsed.GetValue(record), RecordAccess.Read).Actors(query.Read(parsed), parsed.GetValue(limit));
            using var rows = new RowTable(terminal, RowTable.FormatOf(parsed.GetValue(format), terminal), "code", "sector", "name", "acting", "receiving");
            foreach (var actor in actors) rows.Write(actor.Code, actor.Sector, actor.Name, actor.Acting, actor.Receiving);
            return actors.Count > 0 ? ExitCode.Ok : ExitCode.NothingFound;
        });
        return command;
    }
}
