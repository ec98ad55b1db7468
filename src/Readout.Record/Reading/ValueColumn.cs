namespace Readout.Record.Reading;

/// <summary>A column of which many rows say the same: each row holds the number of its value. A value may list several (";a;b;"), which count one by one.</summary>
internal sealed class ValueColumn
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<string[]> _values = [];
    private int[] _rows = new int[1024];

    /// <summary>How many rows there are.</summary>
    public int Count { get; private set; }

    /// <summary>How many values differ.</summary>
    public int Values => _values.Count;

    /// <summary>The number of a row's value.</summary>
    public int this[int row] => _rows[row];

    /// <summary>What a value lists; one "" for nothing.</summary>
    public string[] Listed(int value) => _values[value];

    /// <summary>Adds a row.</summary>
    public void Add(string? value)
    {
        var text = value ?? "";
        if (!_numbers.TryGetValue(text, out var number))
        {
            _numbers[text] = number = _values.Count;
            _values.Add(text is [';', .., ';'] ? text[1..^1].Split(';').Distinct(StringComparer.Ordinal).ToArray() : [text]);
        }
        if (Count == _rows.Length) Array.Resize(ref _rows, Count * 2);
        _rows[Count++] = number;
    }

    /// <summary>Which values list any of some; what a filter asks row by row.</summary>
    public bool[] Having(IReadOnlyCollection<string> wanted) => [.. _values.Select(listed => listed.Any(wanted.Contains))];
}
