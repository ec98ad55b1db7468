using System.Buffers;
using System.Runtime.InteropServices;

namespace Readout.Record.Reading;

/// <summary>The columns of events, a row an event in the order of their numbers, and what is counted of chosen rows. An event that people changed has two rows, the
/// coder's and the one that holds.</summary>
/// <param name="capacity">How many rows it is about to have: what is made larger by and by leaves as much behind as it holds.</param>
internal sealed class EventTable(int capacity)
{
    private readonly List<Row> _rows = new(capacity);
    private readonly List<double> _scores = new(capacity);
    private readonly List<RowMarks> _marks = new(capacity);

    /// <summary>What is compared of an event.</summary>
    /// <param name="Number">Its number.</param>
    /// <param name="Document">Number of its document.</param>
    /// <param name="Updated">When it last changed, in milliseconds since 1970.</param>
    /// <param name="Confidence">Its confidence; not a number where none is given.</param>
    internal readonly record struct Row(long Number, long Document, long Updated, double Confidence);

    /// <summary>How many rows there are.</summary>
    public int Count => _rows.Count;

    /// <summary>Categories, statuses and so on, pairs among them; days have a column of their own.</summary>
    public IReadOnlyDictionary<EventGroup, ValueColumn> Columns { get; } =
        Enum.GetValues<EventGroup>().Where(group => group < EventGroup.Day).ToDictionary(group => group, _ => new ValueColumn(capacity));

    /// <summary>Days as numbers (20240307); 0 unknown.</summary>
    public NumberedColumn<int> Days { get; } = new(capacity);

    /// <summary>Degrees north and east; not numbers where unknown.</summary>
    public NumberedColumn<(float Latitude, float Longitude)> Places { get; } = new(capacity);

    /// <summary>All sectors of those who act, further ones too.</summary>
    public ValueColumn ActorSectors { get; } = new(capacity);

    /// <summary>All sectors of those to whom it is done.</summary>
    public ValueColumn RecipientSectors { get; } = new(capacity);

    /// <summary>What each row is.</summary>
    public ReadOnlySpan<RowMarks> Marks => CollectionsMarshal.AsSpan(_marks);

    /// <summary>All rows; there once all are added.</summary>
    public ChosenRows All { get; private set; } = ChosenRows.All(0);

    /// <summary>A row.</summary>
    public ref readonly Row this[int row] => ref CollectionsMarshal.AsSpan(_rows)[row];

    /// <summary>Adds what is compared and summed; the columns are filled apart.</summary>
    public void Add(in Row row, double score, RowMarks marks)
    {
        _rows.Add(row);
        _scores.Add(score);
        _marks.Add(marks);
    }

    /// <summary>Gives back what only adding needs.</summary>
    public void Seal()
    {
        (_rows.Capacity, _scores.Capacity, _marks.Capacity) = (Count, Count, Count);
        foreach (var column in Columns.Values.Concat([ActorSectors, RecipientSectors])) column.Seal();
        Days.Seal();
        Places.Seal();
        All = ChosenRows.All(Count);
    }

    /// <summary>The rows of an event's number, of which there may be two.</summary>
    public IEnumerable<int> Find(long number)
    {
        var (low, high) = (0, Count);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (_rows[middle].Number < number) low = middle + 1;
            else high = middle;
        }
        for (; low < Count && _rows[low].Number == number; low++) yield return low;
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
        (bool, double, int, int) Rank(int row) => (happened[Columns[EventGroup.Status].Rows[row]], Math.Abs(_scores[row]), Days.Value(Days.Rows[row]), row);
        foreach (var row in chosen)
            if (spanOf[Days.Rows[row]] is >= 0 and var span && (strongest[span] is not { } best || Rank(row).CompareTo(Rank(best)) > 0)) strongest[span] = row;
        return strongest;
    }

    /// <summary>Chosen rows by cells of the map.</summary>
    public IEnumerable<MapCell> Cells(ChosenRows chosen, double degrees)
    {
        var cells = new Dictionary<(int, int), (double Latitude, double Longitude, EventTally Tally)>();
        foreach (var (place, sum) in Sums(chosen, Places.Numbers, Places.Values))
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

    private List<GroupCount> Groups(ChosenRows chosen, ValueColumn column)
    {
        var tallies = ArrayPool<EventTally>.Shared.Rent(column.Keys.Length);
        Array.Clear(tallies, 0, column.Keys.Length);
        foreach (var (value, tally) in Sums(chosen, column.Numbers, column.Values))
            foreach (var key in column.KeysOf(value)) tallies[key] += tally;
        var groups = new List<GroupCount>();
        for (var key = 0; key < column.Keys.Length; key++)
            if (tallies[key].Events > 0) groups.Add(new GroupCount(column.Keys[key], tallies[key]));
        ArrayPool<EventTally>.Shared.Return(tallies);
        return groups;
    }

    private IEnumerable<(int Day, EventTally Tally)> DaySums(ChosenRows chosen) => Sums(chosen, Days.Numbers, Days.Values).Select(sum => (Days.Value(sum.Value), sum.Tally));

    // Cooperation and conflict of a value stand side by side, so that no row asks which of them it is. Memory is lent: a column of many values would leave megabytes behind
    // each time it is counted.
    private IEnumerable<(int Value, EventTally Tally)> Sums(ChosenRows chosen, ReadOnlyMemory<int> values, int count)
    {
        var sums = ArrayPool<(long Events, double Score)>.Shared.Rent(count * 2);
        Array.Clear(sums, 0, count * 2);
        Add(chosen, values.Span, sums);
        for (var value = 0; value < count; value++)
        {
            var (conflict, cooperation) = (sums[value << 1], sums[(value << 1) | 1]);
            if (conflict.Events + cooperation.Events > 0) yield return (value, new EventTally(conflict.Events + cooperation.Events, cooperation.Events, conflict.Events, cooperation.Score, conflict.Score));
        }
        ArrayPool<(long, double)>.Shared.Return(sums);
    }

    private void Add(ChosenRows chosen, ReadOnlySpan<int> values, (long Events, double Score)[] sums)
    {
        ReadOnlySpan<double> scores = CollectionsMarshal.AsSpan(_scores);
        var marks = Marks;
        foreach (var row in chosen)
        {
            ref var sum = ref sums[(values[row] << 1) | (int)(marks[row] & RowMarks.Cooperation)];
            sum.Events++;
            sum.Score += scores[row];
        }
    }
}
