namespace Readout.Record.Reading;

/// <summary>The columns of events, a row an event in the order of their numbers, and what is counted of chosen rows. An event that people changed has two rows, the
/// coder's and the one that holds. Behind them stand rows of events that came or changed since, in a fork; rows in whose place those stand count no more.</summary>
internal sealed class EventTable
{
    private readonly SharedList<Row> _rows;
    private readonly SharedList<double> _scores;
    private readonly SharedList<RowMarks> _marks;

    // Where the rows of a fork begin, by event; and those that they stand in the place of.
    private readonly int _ordered;
    private readonly Dictionary<long, int> _added = [];
    private readonly HashSet<int> _gone = [];
    private TallySums _sums = new(default, default);
    private (int Count, Lazy<PairNames> Names) _pairs = (0, new Lazy<PairNames>(new PairNames([])));

    /// <summary>Makes one without rows.</summary>
    /// <param name="capacity">How many rows it is about to have: what is made larger by and by leaves as much behind as it holds.</param>
    public EventTable(int capacity)
    {
        var room = SharedList<Row>.Room(capacity);
        (_rows, _scores, _marks, _ordered) = (new(room), new(room), new(room), int.MaxValue);
        Columns = Enum.GetValues<EventGroup>().Where(group => group < EventGroup.Day).ToDictionary(group => group, _ => new ValueColumn(capacity));
        (Days, Places, ActorSectors, RecipientSectors) = (new(capacity, order: Comparer<int>.Default), new(capacity), new(capacity), new(capacity));
    }

    private EventTable(EventTable other, IEnumerable<int> gone)
    {
        (_rows, _scores, _marks, _ordered) = (other._rows.Fork(), other._scores.Fork(), other._marks.Fork(), Math.Min(other._ordered, other.Count));
        (_added, _gone, _pairs) = (new(other._added), [.. other._gone, .. gone], other._pairs);
        (Events, LastNumber, LastUpdated) = (other.Events - _gone.Except(other._gone).Count(row => (other.Marks[row] & RowMarks.InPlace) == 0), other.LastNumber, other.LastUpdated);
        Columns = other.Columns.ToDictionary(pair => pair.Key, pair => new ValueColumn(pair.Value));
        (Days, Places, ActorSectors, RecipientSectors) = (new(other.Days), new(other.Places), new(other.ActorSectors), new(other.RecipientSectors));
    }

    /// <summary>What is compared of an event.</summary>
    /// <param name="Number">Its number.</param>
    /// <param name="Document">Number of its document.</param>
    /// <param name="Updated">When it last changed, in milliseconds since 1970.</param>
    /// <param name="Confidence">Its confidence; not a number where none is given.</param>
    internal readonly record struct Row(long Number, long Document, long Updated, double Confidence);

    /// <summary>How many rows there are.</summary>
    public int Count => _rows.Count;

    /// <summary>Categories, statuses and so on, pairs among them; days have a column of their own.</summary>
    public IReadOnlyDictionary<EventGroup, ValueColumn> Columns { get; }

    /// <summary>Days as numbers (20240307); 0 unknown.</summary>
    public NumberedColumn<int> Days { get; }

    /// <summary>Degrees north and east; not numbers where unknown.</summary>
    public NumberedColumn<(float Latitude, float Longitude)> Places { get; }

    /// <summary>All sectors of those who act, further ones too.</summary>
    public ValueColumn ActorSectors { get; }

    /// <summary>All sectors of those to whom it is done.</summary>
    public ValueColumn RecipientSectors { get; }

    /// <summary>What each row is.</summary>
    public ReadOnlySpan<RowMarks> Marks => _marks.Span;

    /// <summary>How many events there are, as the coder said them.</summary>
    public int Events { get; private set; }

    /// <summary>The greatest number of an event; 0 where there is none.</summary>
    public long LastNumber { get; private set; }

    /// <summary>When the last of them changed, in milliseconds since 1970; 0 where there is none.</summary>
    public long LastUpdated { get; private set; }

    /// <summary>How many rows count no more.</summary>
    public int Gone => _gone.Count;

    /// <summary>All rows that count; there once all are added.</summary>
    public ChosenRows All { get; private set; } = ChosenRows.All(0);

    /// <summary>The first and the last day of each block of <see cref="ChosenRows"/>; there once all are added.</summary>
    public IReadOnlyList<(int Earliest, int Latest)> DayBounds { get; private set; } = [];

    /// <summary>A row.</summary>
    public ref readonly Row this[int row] => ref _rows.Span[row];

    /// <summary>Another that begins with all rows of this, of which some count no more; rows are added behind them, those of an event one after the other.</summary>
    public EventTable Fork(IEnumerable<int> gone) => new(this, gone);

    /// <summary>Adds what is compared and summed; the columns are filled apart.</summary>
    public void Add(in Row row, double score, RowMarks marks)
    {
        if (Count >= _ordered) _added[row.Number] = _added.TryGetValue(row.Number, out var first) && !_gone.Contains(first) ? first : Count;
        (LastNumber, LastUpdated) = (Math.Max(LastNumber, row.Number), Math.Max(LastUpdated, row.Updated));
        if ((marks & RowMarks.InPlace) == 0) Events++;
        _rows.Add(row);
        _scores.Add(score);
        _marks.Add(marks);
    }

    /// <summary>The codes of pairs; there once all rows are added.</summary>
    public PairNames PairNames => _pairs.Names.Value;

    /// <summary>Gives back what only adding needs.</summary>
    public void Seal()
    {
        _rows.Trim();
        _scores.Trim();
        _marks.Trim();
        foreach (var column in Columns.Values.Concat([ActorSectors, RecipientSectors])) column.Seal();
        Days.Seal();
        Places.Seal();
        All = _gone.Count == 0 ? ChosenRows.All(Count) : ChosenRows.All(Count).Without(_gone);
        DayBounds = [.. Enumerable.Range(0, All.Blocks).Select(BoundsOf)];
        _sums = new TallySums(_scores.Kept, _marks.Kept);
        if (Columns[EventGroup.Dyad].Keys.Length is var pairs && pairs != _pairs.Count) _pairs = (pairs, new Lazy<PairNames>(() => new PairNames(Columns[EventGroup.Dyad].Keys)));
    }

    /// <summary>The rows of an event's number that count, of which there may be two.</summary>
    public IEnumerable<int> Find(long number)
    {
        if (!_added.TryGetValue(number, out var row)) row = First(number);
        for (; row < Count && _rows.Span[row].Number == number; row++)
            if (!_gone.Contains(row)) yield return row;
    }

    // Not of the numbers that days have: those of a fork's days come after all others.
    private (int Earliest, int Latest) BoundsOf(int block)
    {
        var (earliest, latest) = (int.MaxValue, 0);
        foreach (var number in Days.Rows[(block << ChosenRows.BlockBits)..Math.Min(Count, (block + 1) << ChosenRows.BlockBits)])
            if (Days.Value(number) is var day) (earliest, latest) = (Math.Min(earliest, day), Math.Max(latest, day));
        return (earliest, latest);
    }

    private int First(long number)
    {
        var (low, high) = (0, Math.Min(_ordered, Count));
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (_rows.Span[middle].Number < number) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    /// <summary>Chosen rows by what they share.</summary>
    public IEnumerable<GroupCount> Tallies(ChosenRows chosen, EventGroup group) => group switch
    {
        EventGroup.Dyad => Groups(chosen, Columns[group]).Where(pair => pair.Key.Length > 0),
        >= EventGroup.Day => DaySums(chosen).GroupBy(sum => EventCounter.Period(Storage.RecordTime.ToDay(sum.Day), group), sum => sum.Tally, (key, tallies) => new GroupCount(key, tallies.Aggregate((one, other) => one + other)), StringComparer.Ordinal),
        _ => Groups(chosen, Columns[group]),
    };

    /// <summary>Chosen rows by period; those without a day are left out.</summary>
    public Dictionary<DateOnly, EventTally> Periods(ChosenRows chosen, TimeUnit unit)
    {
        var periods = new Dictionary<DateOnly, EventTally>();
        foreach (var (day, tally) in DaySums(chosen))
            if (Storage.RecordTime.ToDay(day) is { } known && Calendar.StartOf(known, unit) is var start) periods[start] = periods.GetValueOrDefault(start) + tally;
        return periods;
    }

    /// <summary>Of each stretch of days the chosen row with the greatest score, by its size, of what happened before what did not; the newest of equals; null where there is none.</summary>
    /// <param name="chosen">The rows.</param>
    /// <param name="spans">First and last day of each as numbers; none reaches into another.</param>
    public int?[] Strongest(ChosenRows chosen, IReadOnlyList<(long First, long Last)> spans)
    {
        var (strongest, spanOf, happened) = (new int?[spans.Count], new int[Days.Values], Columns[EventGroup.Status].Having(["actual"]));
        for (var day = 0; day < spanOf.Length; day++) spanOf[day] = spans.Count(span => span.Last < Days.Value(day)) is var next && next < spans.Count && spans[next].First <= Days.Value(day) ? next : -1;
        (bool, double, int, long) Rank(int row) => (happened[Columns[EventGroup.Status].Rows[row]], Math.Abs(_scores.Span[row]), Days.Value(Days.Rows[row]), this[row].Number);
        foreach (var row in chosen)
            if (spanOf[Days.Rows[row]] is >= 0 and var span && (strongest[span] is not { } best || Rank(row).CompareTo(Rank(best)) > 0)) strongest[span] = row;
        return strongest;
    }

    /// <summary>Chosen rows by cells of the map.</summary>
    public IEnumerable<MapCell> Cells(ChosenRows chosen, double degrees)
    {
        var cells = new Dictionary<(int, int), (double Latitude, double Longitude, EventTally Tally)>();
        foreach (var (place, sum) in _sums.Of(chosen, Places))
        {
            var (north, east) = Places.Value(place);
            if (float.IsNaN(north) || float.IsNaN(east)) continue;
            var key = (Cell(north, degrees, 90), Cell(east, degrees, 180));
            var (latitude, longitude, tally) = cells.GetValueOrDefault(key);
            cells[key] = (latitude + (double)north * sum.Events, longitude + (double)east * sum.Events, tally + sum);
        }
        return cells.Select(pair => (pair.Key, Cell: pair.Value)).Select(pair => new MapCell(Math.Round(pair.Cell.Latitude / pair.Cell.Tally.Events, 4), Math.Round(pair.Cell.Longitude / pair.Cell.Tally.Events, 4),
            Box(pair.Key, degrees), pair.Cell.Tally));
    }

    // What lies on the pole or the 180th meridian belongs to the last cell: there is none beyond.
    private static int Cell(double place, double degrees, double end) => (int)Math.Min(Math.Floor(place / degrees), Math.Ceiling(end / degrees) - 1);

    private static MapBox Box((int North, int East) cell, double degrees) => new(Math.Max(-90, cell.North * degrees), Math.Max(-180, cell.East * degrees), Math.Min(90, (cell.North + 1) * degrees), Math.Min(180, (cell.East + 1) * degrees));

    /// <summary>Chosen rows by what the values of a column list. Memory is lent: a column of tens of thousands of pairs would leave megabytes behind each time it is counted.</summary>
    public IEnumerable<(int Key, EventTally Tally)> Keys(ChosenRows chosen, ValueColumn column)
    {
        var count = column.Keys.Length;
        var tallies = Lent<EventTally>.Arrays.Rent(count);
        try
        {
            Array.Clear(tallies, 0, count);
            foreach (var (value, tally) in _sums.Of(chosen, column))
                foreach (var key in column.KeysOf(value)) tallies[key] += tally;
            for (var key = 0; key < count; key++)
                if (tallies[key].Events > 0) yield return (key, tallies[key]);
        }
        finally
        {
            Lent<EventTally>.Arrays.Return(tallies);
        }
    }

    private IEnumerable<GroupCount> Groups(ChosenRows chosen, ValueColumn column) => Keys(chosen, column).Select(sum => new GroupCount(column.Keys[sum.Key], sum.Tally));

    private IEnumerable<(int Day, EventTally Tally)> DaySums(ChosenRows chosen) => _sums.Of(chosen, Days).Select(sum => (Days.Value(sum.Value), sum.Tally));
}
