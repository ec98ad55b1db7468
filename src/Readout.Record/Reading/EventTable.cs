namespace Readout.Record.Reading;

/// <summary>The columns of events, a row an event in the order of their numbers, and what is counted of chosen rows.</summary>
internal sealed class EventTable(IReadOnlyList<EventTable.Row> rows)
{
    /// <summary>What is counted and compared of an event.</summary>
    /// <param name="Number">Its number.</param>
    /// <param name="Day">Its day; 0 unknown.</param>
    /// <param name="Score">Its score.</param>
    /// <param name="Confidence">Its confidence; not a number where none is given.</param>
    /// <param name="Latitude">Degrees north; not a number where unknown.</param>
    /// <param name="Longitude">Degrees east.</param>
    /// <param name="IsCooperation">Whether its quad code is 1 or 2.</param>
    /// <param name="IsLead">Whether it stands for its entry.</param>
    internal readonly record struct Row(long Number, int Day, double Score, double Confidence, float Latitude, float Longitude, bool IsCooperation, bool IsLead);

    private readonly Row[] _rows = [.. rows];

    /// <summary>How many events there are.</summary>
    public int Count => _rows.Length;

    /// <summary>Categories, statuses and so on.</summary>
    public required IReadOnlyDictionary<EventGroup, ValueColumn> Columns { get; init; }

    /// <summary>All sectors of those who act, further ones too.</summary>
    public required ValueColumn ActorSectors { get; init; }

    /// <summary>All sectors of those to whom it is done.</summary>
    public required ValueColumn RecipientSectors { get; init; }

    /// <summary>A row.</summary>
    public ref readonly Row this[int row] => ref _rows[row];

    /// <summary>The row of an event's number; negative for none.</summary>
    public int Find(long number)
    {
        var (low, high) = (0, _rows.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            if (_rows[middle].Number == number) return middle;
            if (_rows[middle].Number < number) low = middle + 1;
            else high = middle - 1;
        }
        return ~low;
    }

    /// <summary>Chosen rows by what they share.</summary>
    public IEnumerable<GroupCount> Tallies(int[] chosen, EventGroup group) => group switch
    {
        EventGroup.Dyad => Pairs(chosen),
        EventGroup.Day or EventGroup.Week or EventGroup.Month or EventGroup.Year => Gathered(Days(chosen).Select(pair => (EventCounter.Period(Storage.RecordTime.ToDay(pair.Key), group), pair.Value))),
        _ => Gathered(Values(chosen, Columns[group])),
    };

    /// <summary>Chosen rows by period; those without a day are left out.</summary>
    public Dictionary<DateOnly, EventTally> Periods(int[] chosen, TimeUnit unit)
    {
        var periods = new Dictionary<DateOnly, EventTally>();
        foreach (var (day, tally) in Days(chosen))
            if (Storage.RecordTime.ToDay(day) is { } known && Calendar.StartOf(known, unit) is var start) periods[start] = periods.GetValueOrDefault(start) + tally;
        return periods;
    }

    /// <summary>Chosen rows by cells of the map.</summary>
    public IEnumerable<MapCell> Cells(int[] chosen, double degrees)
    {
        var cells = new Dictionary<(int, int), (double Latitude, double Longitude, EventTally Tally)>();
        foreach (var at in chosen)
        {
            ref readonly var row = ref _rows[at];
            if (float.IsNaN(row.Latitude) || float.IsNaN(row.Longitude)) continue;
            var key = ((int)Math.Floor(row.Latitude / degrees), (int)Math.Floor(row.Longitude / degrees));
            var (latitude, longitude, tally) = cells.GetValueOrDefault(key);
            cells[key] = (latitude + row.Latitude, longitude + row.Longitude, tally + One(row));
        }
        return cells.Select(pair => (pair.Key, Cell: pair.Value)).Select(pair => new MapCell(Math.Round(pair.Cell.Latitude / pair.Cell.Tally.Events, 4), Math.Round(pair.Cell.Longitude / pair.Cell.Tally.Events, 4),
            new MapBox(pair.Key.Item1 * degrees, pair.Key.Item2 * degrees, (pair.Key.Item1 + 1) * degrees, (pair.Key.Item2 + 1) * degrees), pair.Cell.Tally));
    }

    private static EventTally One(in Row row) => row.IsCooperation ? new EventTally(1, 1, 0, row.Score, 0) : new EventTally(1, 0, 1, 0, row.Score);

    private static IEnumerable<GroupCount> Gathered(IEnumerable<(string Key, EventTally Tally)> tallies)
    {
        var gathered = new Dictionary<string, EventTally>(StringComparer.Ordinal);
        foreach (var (key, tally) in tallies) gathered[key] = gathered.GetValueOrDefault(key) + tally;
        return gathered.Select(pair => new GroupCount(pair.Key, pair.Value));
    }

    private IEnumerable<(string, EventTally)> Values(int[] chosen, ValueColumn column)
    {
        var tallies = new EventTally[column.Values];
        foreach (var at in chosen) tallies[column[at]] += One(_rows[at]);
        for (var value = 0; value < tallies.Length; value++)
            if (tallies[value].Events > 0)
                foreach (var key in column.Listed(value)) yield return (key, tallies[value]);
    }

    private Dictionary<int, EventTally> Days(int[] chosen)
    {
        var days = new Dictionary<int, EventTally>();
        foreach (var at in chosen) days[_rows[at].Day] = days.GetValueOrDefault(_rows[at].Day) + One(_rows[at]);
        return days;
    }

    private IEnumerable<GroupCount> Pairs(int[] chosen)
    {
        var (actors, recipients, pairs) = (Columns[EventGroup.Actor], Columns[EventGroup.Recipient], new Dictionary<(int, int), EventTally>());
        foreach (var at in chosen) pairs[(actors[at], recipients[at])] = pairs.GetValueOrDefault((actors[at], recipients[at])) + One(_rows[at]);
        return Gathered(pairs.SelectMany(pair =>
            from actor in actors.Listed(pair.Key.Item1)
            from recipient in recipients.Listed(pair.Key.Item2)
            where actor.Length > 0 && recipient.Length > 0
            select ($"{actor} {recipient}", pair.Value)));
    }
}
