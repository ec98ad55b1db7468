using System.CommandLine;
using System.Globalization;
using Readout.Record;
using Readout.Record.Reading;

namespace Readout.Cli;

/// <summary>readout entries: events of a record as everybody who reports them tells them, or the evidence of one.</summary>
internal static class EntriesCommand
{
    private const int MostOfTable = 50;
    private static readonly string[] s_columns = ["id", "event", "actor", "recipient", "status", "first_day", "last_day", "reports", "documents", "publishers", "tolls", "first_report", "last_report", "conflicts"];

    public static Command Create(Terminal terminal)
    {
        var (record, query, format) = (RecordOption.Create(), new QueryOptions(), RowTable.FormatOption());
        var id = new Argument<string?>("id") { Description = "An entry, or any of its reports: its evidence is shown.", Arity = ArgumentArity.ZeroOrOne };
        var order = new Option<EventOrder>("--order") { Description = "newestfirst (the default), oldestfirst, arrival, updated or leastsure.", HelpName = "ORDER" };
        var limit = new Option<long?>("--limit", "-l") { Description = $"At most so many; {MostOfTable} for tables, all otherwise.", HelpName = "N" };
        limit.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && result.GetValueOrDefault<long?>() is < 1) result.AddError("--limit: at least 1");
        });
        var command = new Command("entries", "Lists the events of a record once each, however many report them: reports, publishers, range of tolls, first and last report, what contradicts them.") { id, record, order, limit, format };
        query.AddTo(command);
        command.SetAction(parsed =>
        {
            var (opened, form) = (RecordOption.Open(parsed.GetValue(record), RecordAccess.Read), RowTable.FormatOf(parsed.GetValue(format), terminal));
            if (parsed.GetValue(id) is { } one) return Show(opened, one, form, terminal);
            return List(opened.Entries(query.Read(parsed), parsed.GetValue(order), parsed.GetValue(limit) ?? (form == "table" ? MostOfTable : null)), form, terminal);
        });
        return command;
    }

    private static int List(IEnumerable<StoredEntry> entries, string format, Terminal terminal)
    {
        var found = false;
        using var rows = new RowTable(terminal, format, s_columns);
        foreach (var entry in entries)
        {
            terminal.Stop.ThrowIfCancellationRequested();
            rows.Write(Cells(entry));
            found = true;
        }
        return found ? ExitCode.Ok : ExitCode.NothingFound;
    }

    private static int Show(EventRecord record, string id, string format, Terminal terminal)
    {
        if (record.Entry(id) is not { } entry)
        {
            terminal.Say($"{id}: the record has no such entry, and no such event");
            return ExitCode.NothingFound;
        }
        using (var rows = new RowTable(terminal, format, "relation", "entry", "id", "event", "actor", "recipient", "status", "date", "tolls", "document", "publisher", "published", "sentence"))
        {
            Write(rows, "report", record.Events(new EventQuery { Entry = entry.Id }, EventOrder.Arrival));
            foreach (var conflict in entry.Conflicts) Write(rows, $"contradicts: {conflict.About}", record.Events(new EventQuery { Entry = conflict.Entry }, EventOrder.Arrival));
        }
        return ExitCode.Ok;
    }

    private static void Write(RowTable rows, string relation, IEnumerable<StoredEvent> reports)
    {
        foreach (var report in reports)
        {
            var row = report.Corrected?.Row ?? report.Row;
            var tolls = string.Join(", ", row.Size.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => Toll(pair.Key, pair.Value, pair.Value)));
            rows.Write(relation, report.Entry, report.Id, RowWords.What(row), RowWords.Side(row.Actors), RowWords.Side(row.Recipients), row.Status, row.Date, tolls, row.Document, row.Publisher, row.Published, row.Text);
        }
    }

    private static object?[] Cells(StoredEntry entry)
    {
        var row = entry.Lead.Corrected?.Row ?? entry.Lead.Row;
        return [entry.Id, RowWords.What(row), RowWords.Side(row.Actors), RowWords.Side(row.Recipients), row.Status, entry.FirstDay, entry.LastDay, entry.Reports, entry.Documents, entry.Publishers,
            string.Join(", ", entry.Tolls.Select(toll => Toll(toll.Field, toll.Least, toll.Most))), entry.FirstReport, entry.LastReport, (long)entry.Conflicts.Count];
    }

    // "dead 14–19"
    private static string Toll(string field, double least, double most)
    {
        static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
        return least.Equals(most) ? $"{field} {Number(least)}" : $"{field} {Number(least)}–{Number(most)}";
    }
}
