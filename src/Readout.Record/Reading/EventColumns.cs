using System.Runtime.CompilerServices;
using Readout.Record.Storage;

namespace Readout.Record.Reading;

/// <summary>The current events of a record in memory, column by column, as they stood when they were loaded: what pages count and list over any selection, which a
/// database would read event by event. Some 110 bytes an event; for any number of threads. What one question object answered once
/// it answers again, also where the record has changed since.</summary>
public sealed class EventColumns
{
    private readonly IDialect _dialect;
    private readonly EventTable _table;
    private readonly ChangedEvents _changed;

    // A page asks one question several things: how many, when, of what kinds, which. Its rows are looked for once, and forgotten with the question.
    private readonly ConditionalWeakTable<EventQuery, ChosenRows> _selected = [];

    // 125 KB a window of a million events.
    private readonly RecentAnswers<(DateOnly? From, DateOnly? To), ChosenRows> _windows = new(8);
    private readonly RecentAnswers<string, IReadOnlyList<(DateOnly Day, long Count)>> _documents = new(32);

    internal EventColumns(IDialect dialect, EventTable table, ChangedEvents changed, string stamp) => (_dialect, _table, _changed, Stamp) = (dialect, table, changed, stamp);

    /// <summary>The rows.</summary>
    internal EventTable Table => _table;

    /// <summary>What people changed.</summary>
    internal ChangedEvents Changed => _changed;

    /// <summary>How many events are held, those that people rejected apart.</summary>
    public int Events => (int)Count(new EventQuery());

    /// <summary>What the record's log said when the events were loaded: where <see cref="EventRecord.Stamp"/> differs, the record has changed since.</summary>
    public string Stamp { get; }

    /// <summary>How many events answer a question.</summary>
    /// <exception cref="RecordException">The record cannot be read, where the question asks for words, names or documents.</exception>
    public long Count(EventQuery query) => Select(query).Count;

    /// <summary>Events by what they share, for several groups at once; each as <see cref="EventRecord.GroupBy"/> gives it.</summary>
    /// <param name="query">The question.</param>
    /// <param name="groups">What they share.</param>
    /// <param name="limit">How many of each at most; null for all.</param>
    /// <exception cref="RecordException">The record cannot be read, where the question asks for words, names or documents.</exception>
    public IReadOnlyDictionary<EventGroup, IReadOnlyList<GroupCount>> Facets(EventQuery query, IReadOnlyList<EventGroup> groups, int? limit = null)
    {
        ArgumentNullException.ThrowIfNull(groups);
        var chosen = Select(query);
        var facets = new Dictionary<EventGroup, IReadOnlyList<GroupCount>>();
        foreach (var group in groups.Distinct())
            facets[group] = EventCounter.Ordered(group == EventGroup.Dyad && EventCounter.IsOfPairs(Resolve(query)) ? Named(Pairs(query)) : _table.Tallies(chosen, group), group, limit);
        return facets;
    }

    /// <summary>Events by period, as <see cref="EventRecord.Timeline"/> counts them; periods without events are left out, and documents are not counted.</summary>
    /// <exception cref="RecordException">The record cannot be read, where the question asks for words, names or documents.</exception>
    public IReadOnlyList<TimelinePeriod> Timeline(EventQuery query, TimeUnit unit) =>
        [.. Periods(query, unit).OrderBy(pair => pair.Key).Select(pair => new TimelinePeriod(pair.Key, Calendar.EndOf(pair.Key, unit), 0, pair.Value))];

    /// <summary>Events and documents by period, those without any among them, exactly as <see cref="EventRecord.Timeline"/> gives them; the documents of a publisher are counted by the record when
    /// they are first asked for, and kept.</summary>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    public IReadOnlyList<TimelinePeriod> History(EventQuery query, TimeUnit unit)
    {
        ArgumentNullException.ThrowIfNull(query);
        var days = _documents.Get(string.Join('\0', query.Publishers), _ => Guard.Run(_dialect, () => TimelineReader.DocumentDays(_dialect, query.Publishers)));
        return TimelineReader.Fill(query, unit, Periods(query, unit), days);
    }

    /// <summary>Pairs of codes, the busiest first: who with whom in a window of time.</summary>
    /// <param name="query">The question.</param>
    /// <param name="limit">How many at most; null for all.</param>
    /// <exception cref="RecordException">The record cannot be read, where the question asks for words, names or documents.</exception>
    public IReadOnlyList<DyadCount> Dyads(EventQuery query, int? limit = null)
    {
        ArgumentNullException.ThrowIfNull(query);
        return _table.PairNames.Ordered(Pairs(query), limit);
    }

    /// <summary>Who with whom, both directions of a pair together, in the order of the codes: <see cref="DyadCount.Actor"/> is the lesser of the two in ordinal order. Nobody is linked with itself.</summary>
    /// <param name="query">The question.</param>
    /// <exception cref="RecordException">The record cannot be read, where the question asks for words, names or documents.</exception>
    public IReadOnlyList<DyadCount> Links(EventQuery query) => [.. _table.PairNames.Linked(Pairs(query))];

    /// <summary>Events by cells of the map, the busiest first; events without coordinates are left out.</summary>
    /// <param name="query">The question.</param>
    /// <param name="degrees">Width and height of a cell, over 0.</param>
    /// <param name="limit">How many cells at most; null for all.</param>
    /// <exception cref="RecordException">The record cannot be read, where the question asks for words, names or documents.</exception>
    public IReadOnlyList<MapCell> Cells(EventQuery query, double degrees, int? limit = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(degrees);
        var chosen = Select(query);
        var cells = _table.Cells(chosen, degrees).OrderByDescending(cell => cell.Tally.Events).ThenBy(cell => cell.Latitude).ThenBy(cell => cell.Longitude);
        return [.. limit is { } most ? cells.Take(most) : cells];
    }

    /// <summary>Events that answer a question, as <see cref="EventRecord.Events"/> lists them, with the same cursors: found in memory, however rare they are, and read of the record, where
    /// those that are gone since are left out.</summary>
    /// <param name="query">The question.</param>
    /// <param name="order">Their order.</param>
    /// <param name="limit">How many at most, 0 or more.</param>
    /// <param name="after">The <see cref="StoredEvent.Cursor"/> of the event that the list before ended with, in the same order; null to begin.</param>
    /// <exception cref="ArgumentException"><paramref name="after"/> is no cursor.</exception>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    public IReadOnlyList<StoredEvent> List(EventQuery query, EventOrder order, int limit, string? after = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(limit);
        EventCursor? cursor = after is null ? null : EventCursor.Parse(after);
        var places = Places(query, order, limit, cursor);
        return Guard.Run(_dialect, () => Read(places, query.Corrections));
    }

    /// <summary>What happened in stretches of days: of each the event with the greatest score, by its size, of those that happened before those that did not; the newest of equals.</summary>
    /// <param name="query">The question.</param>
    /// <param name="spans">First and last day of each stretch, in the order of days; none reaches into another.</param>
    /// <returns>An event a stretch; null where none answers.</returns>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    public IReadOnlyList<StoredEvent?> Strongest(EventQuery query, IReadOnlyList<(DateOnly First, DateOnly Last)> spans)
    {
        ArgumentNullException.ThrowIfNull(spans);
        var rows = _table.Strongest(Select(query), [.. spans.Select(span => (RecordTime.ToNumber(span.First), RecordTime.ToNumber(span.Last)))]);
        var found = Guard.Run(_dialect, () => Read([.. rows.OfType<int>().Select(row => new EventCursor(0, _table[row].Number))], query.Corrections)).ToDictionary(stored => stored.Number);
        return [.. rows.Select(row => row is { } at ? found.GetValueOrDefault(_table[at].Number) : null)];
    }

    /// <summary>Entries whose leading report answers a question, as <see cref="EventRecord.Entries"/> lists them; found as <see cref="List"/> finds events.</summary>
    /// <param name="query">The question; <see cref="EventQuery.OncePerEntry"/> need not be set.</param>
    /// <param name="order">Their order, that of the reports that lead them.</param>
    /// <param name="limit">How many at most, 0 or more.</param>
    /// <param name="after">The <see cref="StoredEvent.Cursor"/> of the report that leads the entry that the list before ended with, in the same order; null to begin.</param>
    /// <exception cref="ArgumentException"><paramref name="after"/> is no cursor.</exception>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    public IReadOnlyList<StoredEntry> Entries(EventQuery query, EventOrder order, int limit, string? after = null)
    {
        ArgumentNullException.ThrowIfNull(query);
        var leads = List(query with { OncePerEntry = true }, order, limit, after);
        return Guard.Run(_dialect, () => EntryReader.Read(_dialect, leads, query.Corrections == CorrectionUse.Ignore ? ChangedEvents.None : _changed).ToArray());
    }

    /// <summary>Entries that others contradict, of those contradictions the latest that came in, the last day first.</summary>
    /// <param name="limit">How many contradictions are looked at, at most.</param>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    public IReadOnlyList<StoredEntry> Contradicted(int limit)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(limit);
        return Guard.Run(_dialect, () => EntryReader.Contradicted(_dialect, limit, _changed));
    }

    /// <summary>Entries that two documents or more report, the latest that came in, the last day first.</summary>
    /// <param name="limit">How many at most.</param>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    public IReadOnlyList<StoredEntry> Shared(int limit)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(limit);
        return Guard.Run(_dialect, () => EntryReader.Shared(_dialect, limit, _changed));
    }

    private IReadOnlyList<EventCursor> Places(EventQuery query, EventOrder order, int limit, EventCursor? after)
    {
        var chosen = Select(query);
        return new ColumnPage(_table, order).First(chosen, limit, after);
    }

    private IReadOnlyList<StoredEvent> Read(IReadOnlyList<EventCursor> places, CorrectionUse corrections)
    {
        var changed = corrections == CorrectionUse.Ignore ? ChangedEvents.None : _changed;
        var stored = EventLister.Find(_dialect, "e.number", [.. places.Select(place => place.Number).Where(number => !changed.ByNumber.ContainsKey(number))]).ToDictionary(found => found.Number);
        return [.. places.Select(place => (changed.ByNumber.GetValueOrDefault(place.Number)?.Stored ?? stored.GetValueOrDefault(place.Number))?.At(place)).OfType<StoredEvent>()];
    }

    private IEnumerable<(int Key, EventTally Tally)> Pairs(EventQuery query)
    {
        var (chosen, asked, names) = (Select(query), Resolve(query), _table.PairNames);
        return _table.Keys(chosen, _table.Columns[EventGroup.Dyad]).Where(pair => names[pair.Key] is { Actor.Length: > 0 } codes && (asked.Actors.Count + asked.Recipients.Count == 0 || DyadCounter.Counts(asked, codes.Actor, codes.Recipient)));
    }

    private IEnumerable<GroupCount> Named(IEnumerable<(int Key, EventTally Tally)> pairs)
    {
        foreach (var (key, tally) in pairs) yield return new GroupCount(_table.Columns[EventGroup.Dyad].Keys[key], tally);
    }

    private Dictionary<DateOnly, EventTally> Periods(EventQuery query, TimeUnit unit)
    {
        var chosen = Select(query);
        return _table.Periods(chosen, unit);
    }

    private EventQuery Resolve(EventQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return PartyWords.Resolve(query, word => _table.Columns[EventGroup.Actor].Lists(word) || _table.Columns[EventGroup.Recipient].Lists(word));
    }

    private ChosenRows Select(EventQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return _selected.GetValue(query, asked => Guard.Run(_dialect, () => new ColumnFilter(_table, new Question(_dialect, Resolve(asked), _changed), _windows).Select()));
    }
}
