using Readout.Record.Storage;

namespace Readout.Record.Reading;

/// <summary>Finds the rows that answer a question: by the columns, and by the database where it asks for words, names, documents, entries or changes.</summary>
internal sealed class ColumnFilter(EventTable table, EventQuery query)
{
    private readonly List<Func<int, bool>> _conditions = [];

    /// <summary>The rows, ascending.</summary>
    public int[] Select(IDialect dialect)
    {
        AddColumns();
        AddParties();
        AddBounds();
        var rows = Asked() is { } asked ? Found(dialect, asked) : [.. Enumerable.Range(0, table.Count)];
        var count = rows.Length;
        foreach (var condition in _conditions) count = Keep(rows, count, condition);
        return count == rows.Length ? rows : rows[..count];
    }

    private static int Keep(int[] rows, int count, Func<int, bool> condition)
    {
        var kept = 0;
        for (var i = 0; i < count; i++)
            if (condition(rows[i])) rows[kept++] = rows[i];
        return kept;
    }

    private void AddColumns()
    {
        Require(EventGroup.Category, query.Categories);
        Require(EventGroup.Status, query.Statuses);
        Require(EventGroup.Mode, query.Modes);
        Require(EventGroup.Context, query.Contexts);
        Require(EventGroup.Source, [.. query.Sources.Select(source => source == "none" ? "" : source)]);
        Require(EventGroup.Country, query.Countries);
        Require(EventGroup.Publisher, query.Publishers);
        Require(table.ActorSectors, query.ActorSectors);
        Require(table.RecipientSectors, query.RecipientSectors);
    }

    private void AddParties()
    {
        if (AreCodes(query.Actors)) Require(EventGroup.Actor, query.Actors);
        if (AreCodes(query.Recipients)) Require(EventGroup.Recipient, query.Recipients);
        foreach (var party in query.Parties.Where(NameKey.IsCode))
        {
            var (actors, recipients) = (table.Columns[EventGroup.Actor], table.Columns[EventGroup.Recipient]);
            var (acts, receives) = (actors.Having([party]), recipients.Having([party]));
            _conditions.Add(row => acts[actors[row]] || receives[recipients[row]]);
        }
    }

    private void AddBounds()
    {
        if (query.From is { } from && RecordTime.ToNumber(from) is var first) _conditions.Add(row => table[row].Day >= first);
        if (query.To is { } to && RecordTime.ToNumber(to) is var last) _conditions.Add(row => table[row].Day <= last && table[row].Day > 0);
        if (query.MinConfidence is { } least) _conditions.Add(row => table[row].Confidence >= least);
        if (query.Box is { } box) _conditions.Add(row => box.Holds(table[row].Latitude, table[row].Longitude));
        if (query.OncePerEntry) _conditions.Add(row => table[row].IsLead);
    }

    private void Require(EventGroup group, IReadOnlyList<string> wanted) => Require(table.Columns[group], wanted);

    private void Require(ValueColumn column, IReadOnlyList<string> wanted)
    {
        if (wanted.Count == 0) return;
        var having = column.Having(wanted);
        _conditions.Add(row => having[column[row]]);
    }

    private static bool AreCodes(IReadOnlyList<string> words) => words.All(NameKey.IsCode);

    /// <summary>What the columns do not tell; null for nothing.</summary>
    private EventQuery? Asked()
    {
        var asked = new EventQuery
        {
            Actors = AreCodes(query.Actors) ? [] : query.Actors, Recipients = AreCodes(query.Recipients) ? [] : query.Recipients, Parties = [.. query.Parties.Where(party => !NameKey.IsCode(party))],
            Documents = query.Documents, Entry = query.Entry, Text = query.Text, UpdatedSince = query.UpdatedSince,
        };
        var isNothing = asked.Actors.Count + asked.Recipients.Count + asked.Parties.Count + asked.Documents.Count == 0 && (asked.Entry ?? asked.Text) is null && asked.UpdatedSince is null;
        return isNothing ? null : asked;
    }

    private int[] Found(IDialect dialect, EventQuery asked)
    {
        var rows = EventCounter.Numbers(dialect, asked).Select(table.Find).Where(row => row >= 0).ToArray();
        Array.Sort(rows);
        return rows;
    }
}
