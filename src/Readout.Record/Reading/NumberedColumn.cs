namespace Readout.Record.Reading;

/// <summary>A column of which many rows say the same: each row holds the number of its value.</summary>
internal class NumberedColumn<T> where T : notnull
{
    private readonly Dictionary<T, int> _numbers;
    private readonly List<T> _values = [];
    private int[] _rows = new int[1024];
    private int _count;

    public NumberedColumn(IEqualityComparer<T>? comparer = null) => _numbers = new Dictionary<T, int>(comparer);

    /// <summary>How many values differ.</summary>
    public int Values => _values.Count;

    /// <summary>The number of each row's value.</summary>
    public ReadOnlySpan<int> Rows => _rows.AsSpan(0, _count);

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
        if (_count == _rows.Length) Array.Resize(ref _rows, _count * 2);
        _rows[_count++] = number;
    }

    /// <summary>Gives back what only adding needs; nothing is added after.</summary>
    public void Seal()
    {
        Array.Resize(ref _rows, _count);
        _numbers.Clear();
        _numbers.TrimExcess();
        _values.TrimExcess();
    }

    /// <summary>Which values are wanted; what a filter asks row by row.</summary>
    public bool[] Having(Func<T, bool> isWanted)
    {
        var having = new bool[_values.Count];
        for (var number = 0; number < having.Length; number++) having[number] = isWanted(_values[number]);
        return having;
    }
}
