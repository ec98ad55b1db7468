namespace Readout.Record.Reading;

/// <summary>A column of which many rows say the same: each row holds the number of its value.</summary>
internal class NumberedColumn<T> : INumberedColumn
    where T : notnull
{
    private readonly Dictionary<T, int> _numbers;
    private readonly List<T> _values;
    private readonly IComparer<T>? _order;
    private readonly List<(int Least, int Most)> _bounds;
    private SharedList<int> _rows;
    private int[] _counts = [];
    private int _sealed;

    /// <summary>Makes one without rows.</summary>
    /// <param name="capacity">How many it is about to have.</param>
    /// <param name="comparer">When values are the same; null for what they say themselves.</param>
    /// <param name="order">How values are numbered when the column is first sealed; null for as they came.</param>
    public NumberedColumn(int capacity, IEqualityComparer<T>? comparer = null, IComparer<T>? order = null) =>
        (_rows, _numbers, _values, _bounds, _order) = (new SharedList<int>(SharedList<int>.Room(capacity)), new Dictionary<T, int>(comparer), [], [], order);

    /// <summary>Makes one that begins with all rows of another, which is sealed; what is added is known to this one alone.</summary>
    public NumberedColumn(NumberedColumn<T> other)
    {
        (_rows, _values, _bounds, _counts, _sealed) = (other._rows.Fork(), [.. other._values], [.. other._bounds], [.. other._counts], other._sealed);
        _numbers = new Dictionary<T, int>(_values.Count, other._numbers.Comparer);
        for (var number = 0; number < _values.Count; number++) _numbers[_values[number]] = number;
    }

    /// <inheritdoc/>
    public int Values => _values.Count;

    /// <summary>The number of each row's value.</summary>
    public ReadOnlySpan<int> Rows => _rows.Span;

    /// <inheritdoc/>
    public ReadOnlyMemory<int> Numbers => _rows.Kept;

    /// <summary>The least and the greatest number of each block of <see cref="ChosenRows"/>; there once the column is sealed.</summary>
    public IReadOnlyList<(int Least, int Most)> Bounds => _bounds;

    /// <summary>The value of a number.</summary>
    public T Value(int number) => _values[number];

    /// <summary>Adds a row.</summary>
    public void Add(T value)
    {
        if (!_numbers.TryGetValue(value, out var number))
        {
            _numbers[value] = number = _values.Count;
            _values.Add(value);
        }
        _rows.Add(number);
    }

    /// <summary>Gives back what only adding needs; nothing is added after.</summary>
    public virtual void Seal()
    {
        if (_sealed == 0 && _order is not null) Sort(_order);
        _rows.Trim();
        _numbers.Clear();
        _numbers.TrimExcess();
        _values.TrimExcess();
        Array.Resize(ref _counts, _values.Count);
        for (; _sealed < _rows.Count; _sealed++) Note(_sealed, _rows.Span[_sealed]);
    }

    /// <summary>How many rows have one of the values that are wanted.</summary>
    public long CountOf(bool[] wanted)
    {
        var count = 0L;
        for (var number = 0; number < wanted.Length; number++)
            if (wanted[number]) count += _counts[number];
        return count;
    }

    /// <summary>Which values are wanted; what a filter asks row by row.</summary>
    public bool[] Having(Func<T, bool> isWanted)
    {
        var having = new bool[_values.Count];
        for (var number = 0; number < having.Length; number++) having[number] = isWanted(_values[number]);
        return having;
    }

    private void Sort(IComparer<T> order)
    {
        var sorted = Enumerable.Range(0, _values.Count).OrderBy(number => _values[number], order).ToArray();
        var (places, rows) = (new int[sorted.Length], new SharedList<int>(SharedList<int>.Room(_rows.Count)));
        foreach (var (place, number) in sorted.Index()) places[number] = place;
        foreach (var number in _rows.Span) rows.Add(places[number]);
        T[] values = [.. sorted.Select(number => _values[number])];
        _values.Clear();
        _values.AddRange(values);
        _rows = rows;
    }

    private void Note(int row, int number)
    {
        _counts[number]++;
        var block = row >> ChosenRows.BlockBits;
        if (block == _bounds.Count) _bounds.Add((number, number));
        else _bounds[block] = (Math.Min(_bounds[block].Least, number), Math.Max(_bounds[block].Most, number));
    }
}
