using Readout.Record.Storage;

namespace Readout.Record.Reading;

/// <summary>Finds the rows that answer a question: by the columns, and by the database where it asks for names, entries, or words and names of documents.</summary>
internal sealed class ColumnFilter(EventTable table, Question question)
{
    private readonly List<(NumberedColumn<string> Column, bool[] Wanted)> _values = [];
    private readonly List<Func<int, bool>> _conditions = [];
    private readonly EventQuery _query = question.Query;

    /// <summary>The rows, ascending.</summary>
    public ChosenRows Select()
    {
        AddColumns();
        AddParties();
        AddBounds();
        AddDocuments();
        var (days, found) = (Days(), Found());
        if (_values.Count + _conditions.Count == 0 && days is null && found is null && !HasChanges) return ChosenRows.All(table.Lender, table.All);
        var chosen = ChosenRows.Among(table.Lender, found ?? table.All);
        try
        {
            Keep(chosen, days);
            return chosen;
        }
        catch
        {
            chosen.Dispose();
            throw;
        }
    }

    private void Keep(ChosenRows chosen, bool[]? days)
    {
        KeepWhatHolds(chosen);
        if (days is not null) chosen.Keep(table.Days.Rows, days);
        foreach (var (column, wanted) in _values) chosen.Keep(column.Rows, wanted);
        foreach (var condition in _conditions) chosen.Keep(condition);
    }

    private bool HasChanges => question.Changed.Numbers.Length > 0 || _query.Corrections == CorrectionUse.Only;

    private void KeepWhatHolds(ChosenRows chosen)
    {
        if (!HasChanges) return;
        var (without, with) = _query.Corrections switch { CorrectionUse.Apply => (RowMarks.Overruled, RowMarks.None), CorrectionUse.Ignore => (RowMarks.InPlace, RowMarks.None), _ => (RowMarks.None, RowMarks.Corrected) };
        chosen.Keep(row => (table.Marks[row] & without) == 0 && (table.Marks[row] & with) == with);
    }

    private void AddColumns()
    {
        Require(EventGroup.Category, _query.Categories);
        Require(EventGroup.Status, _query.Statuses);
        Require(EventGroup.Mode, _query.Modes);
        Require(EventGroup.Context, _query.Contexts);
        Require(EventGroup.Source, [.. _query.Sources.Select(source => source == "none" ? "" : source)]);
        Require(EventGroup.Country, _query.Countries);
        Require(EventGroup.Publisher, _query.Publishers);
        Require(table.ActorSectors, _query.ActorSectors);
        Require(table.RecipientSectors, _query.RecipientSectors);
    }

    private void AddParties()
    {
        if (AreCodes(_query.Actors)) Require(EventGroup.Actor, _query.Actors);
        if (AreCodes(_query.Recipients)) Require(EventGroup.Recipient, _query.Recipients);
        foreach (var party in _query.Parties.Where(NameKey.IsCode))
        {
            var (actors, recipients) = (table.Columns[EventGroup.Actor], table.Columns[EventGroup.Recipient]);
            var (acts, receives) = (actors.Having([party]), recipients.Having([party]));
            _conditions.Add(row => acts[actors.Rows[row]] || receives[recipients.Rows[row]]);
        }
    }

    private void AddBounds()
    {
        if (_query.MinConfidence is { } least) _conditions.Add(row => table[row].Confidence >= least);
        if (_query.Box is { } box && table.Places.Having(place => box.Holds(place.Latitude, place.Longitude)) is var inside) _conditions.Add(row => inside[table.Places.Rows[row]]);
        if (_query.UpdatedSince is { } since && RecordTime.ToNumber(since) is var after) _conditions.Add(row => table[row].Updated > after);
        if (_query.OncePerEntry) _conditions.Add(row => (table.Marks[row] & RowMarks.Lead) != 0);
    }

    // Days are few: each is asked once.
    private bool[]? Days()
    {
        if ((_query.From ?? _query.To) is null) return null;
        var (first, last) = (RecordTime.ToNumber(_query.From), _query.To is { } to ? RecordTime.ToNumber(to) : long.MaxValue);
        return table.Days.Having(day => day >= first && day <= last && (day > 0 || _query.To is null));
    }

    // A word may stand in every second document: documents are asked for, not their events.
    private void AddDocuments()
    {
        if (DocumentFinder.Find(question.Dialect, _query) is not { } documents) return;
        var wanted = new bool[documents.Count == 0 ? 0 : documents.Max() + 1];
        foreach (var document in documents) wanted[document] = true;
        _conditions.Add(row => table[row].Document < wanted.Length && wanted[table[row].Document]);
    }

    private void Require(EventGroup group, IReadOnlyList<string> wanted) => Require(table.Columns[group], wanted);

    private void Require(ValueColumn column, IReadOnlyList<string> wanted)
    {
        if (wanted.Count > 0) _values.Add((column, column.Having(wanted)));
    }

    private static bool AreCodes(IReadOnlyList<string> words) => words.All(NameKey.IsCode);

    /// <summary>The rows of what the columns do not tell; null for nothing.</summary>
    private int[]? Found()
    {
        var asked = new EventQuery
        {
            Actors = AreCodes(_query.Actors) ? [] : _query.Actors, Recipients = AreCodes(_query.Recipients) ? [] : _query.Recipients, Parties = [.. _query.Parties.Where(party => !NameKey.IsCode(party))], Entry = _query.Entry, Corrections = CorrectionUse.Ignore,
        };
        if (asked.Actors.Count + asked.Recipients.Count + asked.Parties.Count == 0 && asked.Entry is null) return null;
        var rows = EventCounter.Numbers(question.Dialect, asked).SelectMany(number => table.Find(number).Take(1));
        var inPlace = question.Changed.Matching(question.Dialect, asked).SelectMany(changed => table.Find(changed.Stored.Number).Skip(1));
        return [.. rows.Concat(inPlace).Order()];
    }
}
