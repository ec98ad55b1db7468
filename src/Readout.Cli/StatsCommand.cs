using System.CommandLine;
using Readout.Record;

namespace Readout.Cli;

/// <summary>readout stats: what is in a record.</summary>
internal static class StatsCommand
{
    public static Command Create(Terminal terminal)
    {
        var (record, format) = (RecordOption.Create(), RowTable.FormatOption());
        var command = new Command("stats", "Tells what is in a record: documents, events, days, runs, bytes.") { record, format };
        command.SetAction(parsed =>
        {
            var stats = RecordOption.Open(parsed.GetValue(record), RecordAccess.Read).Stats();
            using var rows = new RowTable(terminal, RowTable.FormatOf(parsed.GetValue(format), terminal), "what", "value");
            foreach (var (what, value) in (IEnumerable<(string, object?)>)
                [
                    ("documents", stats.Documents), ("publishers", stats.Publishers), ("published_from", stats.Published?.First), ("published_to", stats.Published?.Last), ("known_until", stats.KnownUntil),
                    ("events", stats.Events), ("superseded_events", stats.SupersededEvents), ("events_from", stats.Days?.First), ("events_to", stats.Days?.Last), ("quotations", stats.Quotations), ("entries", stats.Entries),
                    ("set_aside", stats.SetAside), ("deletions", stats.Deletions), ("runs", stats.Runs), ("bytes", stats.Bytes), ("schema_version", (long)stats.SchemaVersion),
                ])
                rows.Write(what, value);
            return ExitCode.Ok;
        });
        return command;
    }
}
