using Readout.Record.Storage;

namespace Readout.Record.Reading;

/// <summary>Finds the rows that answer a question: by the columns, and by the database where it asks for names, entries, or words and names of documents.</summary>
/// <param name="table">The columns.</param>
/// <param name="question">What is asked.</param>
/// <param name="windows">The rows of windows of days that were asked for last: a page asks several questions of one.</param>
internal sealed class ColumnFilter(EventTable table, Question question, RecentAnswers<(DateOnly? From, DateOnly? To), ChosenRows> windows)
{
    private readonly List<(ValueColumn Column, bool[] Wanted)> _values = [];
    private readonly List<(bool[] Acts, bool[] Receives)> _parties = [];
    private readonly List<Func<int, bool>> _conditions = [];
    private readonly EventQuery _query = question.Query;

    /// <summary>The rows.</summary>
    public ChosenRows Select()
    {
        AddColumns();
        AddParties();
        AddBounds();
        AddDocuments();
        var chosen = Found() is { } found ? ChosenRows.Of(table.Count, found) : null;
        if ((_query.From ?? _query.To) is not null) chosen = chosen is null ? windows.Get((_query.From, _query.To), _ => Having(table.All, table.Days, Days())) : Having(chosen, table.Days, Days());
        chosen ??= table.All;
        // Days leave whole blocks or none, mostly. Then the rarest: what comes after has less to look through.
        foreach (var (column, wanted) in _values.OrderBy(asked => asked.Column.CountOf(asked.Wanted))) chosen = Having(chosen, column, wanted);
        foreach (var (acts, receives) in _parties) chosen = chosen.Where(new RowConditions.HasEither(new(table.Columns[EventGroup.Actor].Rows, acts), new(table.Columns[EventGroup.Recipient].Rows, receives)));
        chosen = Marked(chosen);
        foreach (var condition in _conditions) chosen = chosen.Where(new RowConditions.Answers(condition));
        return chosen;
    }

    // Numbers that lie side by side, as one value does and as days do, are compared without being looked up.
    private static ChosenRows Having<T>(ChosenRows chosen, NumberedColumn<T> column, bool[] wanted)
        where T : notnull
    {
        var (least, most) = (Array.IndexOf(wanted, true), Array.LastIndexOf(wanted, true));
        if (least < 0) return ChosenRows.Of(0, []);
        return Array.IndexOf(wanted, false, least, most - least) < 0 ? chosen.Between(column.Rows, column.Bounds, least, most) : chosen.Where(new RowConditions.HasValue(column.Rows, wanted));
    }

    private bool HasChanges => question.Changed.Numbers.Length > 0 || _query.Corrections == CorrectionUse.Only;

    private ChosenRows Marked(ChosenRows chosen)
    {
        var (without, with) = !HasChanges ? (RowMarks.None, RowMarks.None)
            : _query.Corrections switch { CorrectionUse.Apply => (RowMarks.Overruled, RowMarks.None), CorrectionUse.Ignore => (RowMarks.InPlace, RowMarks.None), _ => (RowMarks.None, RowMarks.Corrected) };
        if (_query.OncePerEntry) with |= RowMarks.Lead;
        return (without | with) == RowMarks.None ? chosen : chosen.Where(new RowConditions.IsMarked(table.Marks, without, with));
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
        foreach (var party in _query.Parties.Where(NameKey.IsCode)) _parties.Add((table.Columns[EventGroup.Actor].Having([party]), table.Columns[EventGroup.Recipient].Having([party])));
    }

    private void AddBounds()
    {
        if (_query.MinConfidence is { } least) _conditions.Add(row => table[row].Confidence >= least);
        if (_query.Box is { } box && table.Places.Having(place => box.Holds(place.Latitude, place.Longitude)) is var inside) _conditions.Add(row => inside[table.Places.Rows[row]]);
        if (_query.UpdatedSince is { } since && RecordTime.ToNumber(since) is var after) _conditions.Add(row => table[row].Updated > after);
    }

    // Days are few: each is asked once.
    private bool[] Days()
    {
        var (first, last) = (RecordTime.ToNumber(_query.From), _query.To is { } to ? RecordTime.ToNumber(to) : long.MaxValue);
        return table.Days.Having(day => day >= first && day <= last && (day > 0 || _query.To is null));
    }

    // A word may stand in every second document: documents are asked for, not their events.
    private void AddDocuments()
    {
        if (_query.Text is not { } words) return;
        var documents = DocumentFinder.Find(question.Dialect, words, _query.Documents);
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
    private IEnumerable<int>? Found()
    {
        var asked = new EventQuery
        {
            Actors = AreCodes(_query.Actors) ? [] : _query.Actors, Recipients = AreCodes(_query.Recipients) ? [] : _query.Recipients, Parties = [.. _query.Parties.Where(party => !NameKey.IsCode(party))], Entry = _query.Entry, Documents = _query.Text is null ? _query.Documents : [], Corrections = CorrectionUse.Ignore,
        };
        if (asked.Actors.Count + asked.Recipients.Count + asked.Parties.Count + asked.Documents.Count == 0 && asked.Entry is null) return null;
        var rows = EventCounter.Numbers(question.Dialect, asked).SelectMany(number => table.Find(number).Take(1));
        var inPlace = question.Changed.Matching(question.Dialect, asked).SelectMany(changed => table.Find(changed.Stored.Number).Skip(1));
        return rows.Concat(inPlace);
    }
}
