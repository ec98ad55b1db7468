namespace Readout.Record.Reading;

/// <summary>A column of words. A value may list several (";a;b;"), which count one by one.</summary>
internal sealed class ValueColumn : NumberedColumn<string>
{
    private string[] _keys = [];
    private int[][] _keysOf = [];

    /// <summary>Makes one without rows.</summary>
    /// <param name="capacity">How many it is about to have.</param>
    public ValueColumn(int capacity)
        : base(capacity, StringComparer.Ordinal)
    {
    }

    /// <summary>Makes one that begins with all rows of another, which is sealed.</summary>
    public ValueColumn(ValueColumn other)
        : base(other) => (_keys, _keysOf) = (other._keys, other._keysOf);

    /// <summary>All that values list, each once; there once the column is sealed.</summary>
    public ReadOnlySpan<string> Keys => _keys;

    /// <summary>Numbers of the keys that a value lists; that of "" for nothing.</summary>
    public ReadOnlySpan<int> KeysOf(int value) => _keysOf[value];

    /// <inheritdoc/>
    public override void Seal()
    {
        base.Seal();
        if (_keysOf.Length == Values) return;
        var numbers = new Dictionary<string, int>(_keys.Length, StringComparer.Ordinal);
        int Number(string key)
        {
            if (!numbers.TryGetValue(key, out var number)) numbers[key] = number = numbers.Count;
            return number;
        }
        foreach (var key in _keys) Number(key);
        _keysOf = [.. _keysOf, .. Enumerable.Range(_keysOf.Length, Values - _keysOf.Length).Select(value => Listed(Value(value)).Select(Number).ToArray())];
        _keys = [.. numbers.OrderBy(pair => pair.Value).Select(pair => pair.Key)];
    }

    /// <summary>Whether any value lists a word.</summary>
    public bool Lists(string word) => Array.IndexOf(_keys, word) >= 0;

    /// <summary>Which values list any of some.</summary>
    public bool[] Having(IReadOnlyCollection<string> wanted)
    {
        var keys = Array.ConvertAll(_keys, wanted.Contains);
        return Array.ConvertAll(_keysOf, listed => Array.Exists(listed, key => keys[key]));
    }

    private static IEnumerable<string> Listed(string value) => value is [';', .., ';'] ? value[1..^1].Split(';').Distinct(StringComparer.Ordinal) : [value];
}
