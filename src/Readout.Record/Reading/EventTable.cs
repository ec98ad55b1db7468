using System.Runtime.InteropServices;

namespace Readout.Record.Reading;

/// <summary>The columns of events, a row an event in the order of their numbers, and what is counted of chosen rows. An event that people changed has two rows, the
/// coder's and the one that holds.</summary>
internal sealed class EventTable
{
    private readonly List<Row> _rows = [];
    private readonly List<double> _scores = [];
    private readonly List<RowMarks> _marks = [];
    private int[]? _all;
    private RowLender? _lender;

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
        Enum.GetValues<EventGroup>().Where(group => group < EventGroup.Day).ToDictionary(group => group, _ => new ValueColumn());

    /// <summary>Days as numbers (20240307); 0 unknown.</summary>
    public NumberedColumn<int> Days { get; } = new();

    /// <summary>Degrees north and east; not numbers where unknown.</summary>
    public NumberedColumn<(float Latitude, float Longitude)> Places { get; } = new();

    /// <summary>All sectors of those who act, further ones too.</summary>
    public ValueColumn ActorSectors { get; } = new();

    /// <summary>All sectors of those to whom it is done.</summary>
    public ValueColumn RecipientSectors { get; } = new();

    /// <summary>What each row is.</summary>
    public ReadOnlySpan<RowMarks> Marks => CollectionsMarshal.AsSpan(_marks);

    /// <summary>All rows, ascending; not to be changed.</summary>
    public int[] All => _all ??= [.. Enumerable.Range(0, Count)];

    /// <summary>What lends memory for chosen rows; there once all rows are.</summary>
    public RowLender Lender => _lender!;

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
        _lender = new RowLender(Count);
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
    public IEnumerable<GroupCount> Tallies(ReadOnlySpan<int> chosen, EventGroup group) => group switch
    {
        EventGroup.Dyad => Gathered(Values(chosen, Columns[group])).Where(pair => pair.Key.Length > 0),
        >= EventGroup.Day => Gathered(DaySums(chosen).Select(pair => (EventCounter.Period(Storage.RecordTime.ToDay(pair.Day), group), pair.Tally))),
        _ => Gathered(Values(chosen, Columns[group])),
    };

    /// <summary>Chosen rows by period; those without a day are left out.</summary>
    public Dictionary<DateOnly, EventTally> Periods(ReadOnlySpan<int> chosen, TimeUnit unit)
    {
        var periods = new Dictionary<DateOnly, EventTally>();
        foreach (var (day, tally) in DaySums(chosen))
            if (Storage.RecordTime.ToDay(day) is { } known && Calendar.StartOf(known, unit) is var start) periods[start] = periods.GetValueOrDefault(start) + tally;
        return periods;
    }

    /// <summary>Chosen rows by cells of the map.</summary>
    public IEnumerable<MapCell> Cells(ReadOnlySpan<int> chosen, double degrees)
    {
        var cells = new Dictionary<(int, int), (double Latitude, double Longitude, EventTally Tally)>();
        var sums = Sums(chosen, Places.Rows, Places.Values);
        for (var place = 0; place < sums.Length; place++)
        {
            var (north, east) = Places.Value(place);
            if (sums[place].Events == 0 || float.IsNaN(north) || float.IsNaN(east)) continue;
            var key = (Cell(north, degrees, 90), Cell(east, degrees, 180));
            var (latitude, longitude, tally) = cells.GetValueOrDefault(key);
            cells[key] = (latitude + (double)north * sums[place].Events, longitude + (double)east * sums[place].Events, tally + sums[place]);
        }
        return cells.Select(pair => (pair.Key, Cell: pair.Value)).Select(pair => new MapCell(Math.Round(pair.Cell.Latitude / pair.Cell.Tally.Events, 4), Math.Round(pair.Cell.Longitude / pair.Cell.Tally.Events, 4),
            Box(pair.Key, degrees), pair.Cell.Tally));
    }

    // What lies on the pole or the 180th meridian belongs to the last cell: there is none beyond.
    private static int Cell(double place, double degrees, double end) => (int)Math.Min(Math.Floor(place / degrees), Math.Ceiling(end / degrees) - 1);

    private static MapBox Box((int North, int East) cell, double degrees) => new(Math.Max(-90, cell.North * degrees), Math.Max(-180, cell.East * degrees), Math.Min(90, (cell.North + 1) * degrees), Math.Min(180, (cell.East + 1) * degrees));

    private static IEnumerable<GroupCount> Gathered(IEnumerable<(string Key, EventTally Tally)> tallies)
    {
        var gathered = new Dictionary<string, EventTally>(StringComparer.Ordinal);
        foreach (var (key, tally) in tallies) gathered[key] = gathered.GetValueOrDefault(key) + tally;
        return gathered.Select(pair => new GroupCount(pair.Key, pair.Value));
    }

    private List<(string, EventTally)> Values(ReadOnlySpan<int> chosen, ValueColumn column)
    {
        var (sums, listed, tallies) = (Sums(chosen, column.Rows, column.Values), column.Listed, new List<(string, EventTally)>());
        for (var value = 0; value < sums.Length; value++)
            if (sums[value].Events > 0)
                foreach (var key in listed[value]) tallies.Add((key, sums[value]));
        return tallies;
    }

    private List<(int Day, EventTally Tally)> DaySums(ReadOnlySpan<int> chosen)
    {
        var (sums, days) = (Sums(chosen, Days.Rows, Days.Values), new List<(int, EventTally)>());
        for (var day = 0; day < sums.Length; day++)
            if (sums[day].Events > 0) days.Add((Days.Value(day), sums[day]));
        return days;
    }

    // Cooperation and conflict of a value stand side by side, so that no row asks which of them it is.
    private EventTally[] Sums(ReadOnlySpan<int> chosen, ReadOnlySpan<int> values, int count)
    {
        var sums = new (long Events, double Score)[count * 2];
        ReadOnlySpan<double> scores = CollectionsMarshal.AsSpan(_scores);
        var marks = Marks;
        foreach (var row in chosen)
        {
            ref var sum = ref sums[(values[row] << 1) | (int)(marks[row] & RowMarks.Cooperation)];
            sum.Events++;
            sum.Score += scores[row];
        }
        var tallies = new EventTally[count];
        for (var value = 0; value < count; value++)
        {
            var (conflict, cooperation) = (sums[value << 1], sums[(value << 1) | 1]);
            tallies[value] = new EventTally(conflict.Events + cooperation.Events, cooperation.Events, conflict.Events, cooperation.Score, conflict.Score);
        }
        return tallies;
    }
}
