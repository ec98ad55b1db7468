using Readout.Record.Storage;

namespace Readout.Record.Reading;

/// <summary>The current events of a record in memory, column by column, as they stood when they were loaded: what pages count over any selection, which a
/// database would read event by event. Some 60 bytes an event; for any number of threads.</summary>
public sealed class EventColumns
{
    private readonly IDialect _dialect;
    private readonly EventTable _table;

    internal EventColumns(IDialect dialect, EventTable table, string stamp) => (_dialect, _table, Stamp) = (dialect, table, stamp);

    /// <summary>How many events are held.</summary>
    public int Events => _table.Count;

    /// <summary>What the record's log said when the events were loaded: where <see cref="EventRecord.Stamp"/> differs, the record has changed since.</summary>
    public string Stamp { get; }

    /// <summary>How many events answer a question.</summary>
    /// <exception cref="RecordException">The record cannot be read, where the question asks for words, names or documents.</exception>
    public long Count(EventQuery query) => Select(query).Length;

    /// <summary>Events by what they share, for several groups at once; each as <see cref="EventRecord.GroupBy"/> gives it.</summary>
    /// <param name="query">The question.</param>
    /// <param name="groups">What they share.</param>
    /// <param name="limit">How many of each at most; null for all.</param>
    /// <exception cref="RecordException">The record cannot be read, where the question asks for words, names or documents.</exception>
    public IReadOnlyDictionary<EventGroup, IReadOnlyList<GroupCount>> Facets(EventQuery query, IReadOnlyList<EventGroup> groups, int? limit = null)
    {
        ArgumentNullException.ThrowIfNull(groups);
        var selected = Select(query);
        return groups.Distinct().ToDictionary(group => group, group => EventCounter.Ordered(_table.Tallies(selected, group), group, limit));
    }

    /// <summary>Events by period, as <see cref="EventRecord.Timeline"/> counts them; periods without events are left out, and documents are not counted.</summary>
    /// <exception cref="RecordException">The record cannot be read, where the question asks for words, names or documents.</exception>
    public IReadOnlyList<TimelinePeriod> Timeline(EventQuery query, TimeUnit unit) =>
        [.. _table.Periods(Select(query), unit).OrderBy(pair => pair.Key).Select(pair => new TimelinePeriod(pair.Key, Calendar.EndOf(pair.Key, unit), 0, pair.Value))];

    /// <summary>Pairs of codes, the busiest first: who with whom in a window of time.</summary>
    /// <param name="query">The question.</param>
    /// <param name="limit">How many at most; null for all.</param>
    /// <exception cref="RecordException">The record cannot be read, where the question asks for words, names or documents.</exception>
    public IReadOnlyList<DyadCount> Dyads(EventQuery query, int? limit = null)
    {
        var pairs = EventCounter.Ordered(_table.Tallies(Select(query), EventGroup.Dyad), EventGroup.Dyad, limit);
        return [.. pairs.Select(pair => (Codes: pair.Key.Split(' '), pair.Tally)).Select(pair => new DyadCount(pair.Codes[0], pair.Codes[1], null, pair.Tally))];
    }

    /// <summary>Events by cells of the map, the busiest first; events without coordinates are left out.</summary>
    /// <param name="query">The question.</param>
    /// <param name="degrees">Width and height of a cell, over 0.</param>
    /// <param name="limit">How many cells at most; null for all.</param>
    /// <exception cref="RecordException">The record cannot be read, where the question asks for words, names or documents.</exception>
    public IReadOnlyList<MapCell> Cells(EventQuery query, double degrees, int? limit = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(degrees);
        var cells = _table.Cells(Select(query), degrees).OrderByDescending(cell => cell.Tally.Events).ThenBy(cell => cell.Latitude).ThenBy(cell => cell.Longitude);
        return [.. limit is { } most ? cells.Take(most) : cells];
    }

    private int[] Select(EventQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return Guard.Run(_dialect, () => new ColumnFilter(_table, query).Select(_dialect));
    }
}
