namespace Readout.Record.Reading;

/// <summary>A column of which many rows say the same: each row holds the number of its value.</summary>
internal class NumberedColumn<T> where T : notnull
{
    private readonly Dictionary<T, int> _numbers;
    private readonly List<T> _values = [];
    private int[] _rows;
    private int _count;
    private int[] _counts = [];

    /// <summary>Makes one without rows.</summary>
    /// <param name="capacity">How many it is about to have.</param>
    /// <param name="comparer">When values are the same; null for what they say themselves.</param>
    public NumberedColumn(int capacity, IEqualityComparer<T>? comparer = null) => (_rows, _numbers) = (new int[capacity], new Dictionary<T, int>(comparer));

    /// <summary>How many values differ.</summary>
    public int Values => _values.Count;

    /// <summary>The number of each row's value.</summary>
    public ReadOnlySpan<int> Rows => _rows.AsSpan(0, _count);

    /// <summary>The same, to be kept.</summary>
    public ReadOnlyMemory<int> Numbers => _rows.AsMemory(0, _count);

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
        if (_count == _rows.Length) Array.Resize(ref _rows, Math.Max(16, _count * 2));
        _rows[_count++] = number;
    }

    /// <summary>Gives back what only adding needs; nothing is added after.</summary>
    public virtual void Seal()
    {
        Array.Resize(ref _rows, _count);
        _numbers.Clear();
        _numbers.TrimExcess();
        _values.TrimExcess();
        _counts = new int[_values.Count];
        foreach (var number in _rows) _counts[number]++;
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
}
