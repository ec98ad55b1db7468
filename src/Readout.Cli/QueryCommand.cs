using System.CommandLine;
using Readout.Record;
using Readout.Record.Reading;

namespace Readout.Cli;

/// <summary>readout query: events of a record, or how many there are of each sort.</summary>
internal static class QueryCommand
{
    /// <summary>As many as somebody at a terminal reads.</summary>
    private const int MostOfTable = 50;

    public static Command Create(Terminal terminal)
    {
        var (record, query, format) = (RecordOption.Create(), new QueryOptions(), RowTable.FormatOption());
        var group = new Option<EventGroup?>("--group-by") { Description = "Counts events by what they share.", HelpName = "actor|recipient|dyad|sector|category|mode|context|status|source|publisher|country|day|week|month|year" };
        var count = new Option<bool>("--count") { Description = "Only how many." };
        var order = new Option<EventOrder>("--order") { Description = "newestfirst (the default), oldestfirst, arrival, updated or leastsure.", HelpName = "ORDER" };
        var limit = new Option<long?>("--limit", "-l") { Description = $"At most so many; {MostOfTable} for tables, all otherwise.", HelpName = "N" };
        var after = new Option<string?>("--after") { Description = "Goes on after the cursor that a list before ended with.", HelpName = "CURSOR" };
        limit.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && result.GetValueOrDefault<long?>() is < 1) result.AddError("--limit: at least 1");
        });
        var command = new Command("query", "Lists the events of a record that answer a question, or counts them by what they share.") { record, group, count, order, limit, after, format };
        query.AddTo(command);
        command.SetAction(parsed =>
        {
            var (opened, asked, form) = (RecordOption.Open(parsed.GetValue(record), RecordAccess.Read), query.Read(parsed), RowTable.FormatOf(parsed.GetValue(format), terminal));
            var most = parsed.GetValue(limit) ?? (form == "table" ? MostOfTable : null);
            if (parsed.GetValue(count)) return Count(opened, asked, terminal);
            if (parsed.GetValue(group) is { } by) return Group(opened, asked, by, (int?)most, form, terminal);
            return List(opened.Events(asked, parsed.GetValue(order), most, parsed.GetValue(after)), most, form, terminal);
        });
        return command;
    }

    private static int Count(EventRecord record, EventQuery query, Terminal terminal)
    {
        using var output = terminal.OpenText();
        output.Write(FormattableString.Invariant($"{record.Count(query)}\n"));
        return ExitCode.Ok;
    }

    private static int Group(EventRecord record, EventQuery query, EventGroup by, int? most, string format, Terminal terminal)
    {
        var groups = record.GroupBy(query, by, most);
        using var rows = new RowTable(terminal, format, [by.ToString().ToLowerInvariant(), .. TallyCells.Columns]);
        foreach (var group in groups) rows.Write([group.Key, .. TallyCells.Of(group.Tally)]);
        return groups.Count > 0 ? ExitCode.Ok : ExitCode.NothingFound;
    }

    private static int List(IEnumerable<StoredEvent> events, long? most, string format, Terminal terminal)
    {
        var (found, last) = (0L, "");
        using (var output = format == "csv" ? null : terminal.OpenText())
        using (var rows = format == "csv" ? new RowTable(terminal, format, "id", "date", "event", "actor", "recipient", "status", "score", "confidence", "document", "publisher", "sentence") : null)
            foreach (var stored in events)
            {
                terminal.Stop.ThrowIfCancellationRequested();
                // PLOVER lines go out as they came in, but for what people corrected.
                if (rows is not null) Write(rows, stored);
                else output!.Write(format == "table" ? RowWords.Card(stored.Corrected?.Row ?? stored.Row) : $"{stored.Corrected?.Line ?? stored.Line}\n");
                (found, last) = (found + 1, stored.Cursor);
            }
        if (found == most) terminal.Say($"there may be more; go on with --after {last}");
        return found > 0 ? ExitCode.Ok : ExitCode.NothingFound;
    }

    private static void Write(RowTable rows, StoredEvent stored)
    {
        var row = stored.Corrected?.Row ?? stored.Row;
        rows.Write(stored.Id, row.Date, RowWords.What(row), RowWords.Side(row.Actors), RowWords.Side(row.Recipients), row.Status, row.Scale, row.Confidence, row.Document, row.Publisher, row.Text);
    }
}
