using System.CommandLine;
using Readout.Intake.Languages;
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
            var opened = RecordOption.Open(parsed.GetValue(record), RecordAccess.Read);
            var stats = opened.Stats();
            using var rows = new RowTable(terminal, RowTable.FormatOf(parsed.GetValue(format), terminal), "what", "value");
            foreach (var (what, value) in (IEnumerable<(string, object?)>)
                [
                    ("documents", stats.Documents), ("publishers", stats.Publishers), ("published_from", stats.Published?.First), ("published_to", stats.Published?.Last), ("known_until", stats.KnownUntil),
                    ("events", stats.Events), ("superseded_events", stats.SupersededEvents), ("corrected_events", stats.CorrectedEvents), ("rejected_events", stats.RejectedEvents), ("events_from", stats.Days?.First), ("events_to", stats.Days?.Last), ("quotations", stats.Quotations), ("entries", stats.Entries),
                    ("set_aside", stats.SetAside), ("deletions", stats.Deletions), ("runs", stats.Runs), ("bytes", stats.Bytes), ("schema_version", (long)stats.SchemaVersion),
                ])
                rows.Write(what, value);
            foreach (var (language, documents) in opened.Languages())
                if (language is not null) rows.Write($"documents_in_{language}{(LanguageCode.HasModel(language) ? "" : "_not_coded")}", documents);
            return ExitCode.Ok;
        });
        return command;
    }
}
