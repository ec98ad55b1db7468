namespace Readout.Record.Reading;

/// <summary>A column of words. A value may list several (";a;b;"), which count one by one.</summary>
/// <param name="capacity">How many rows it is about to have.</param>
internal sealed class ValueColumn(int capacity) : NumberedColumn<string>(capacity, StringComparer.Ordinal)
{
    private string[] _keys = [];
    private int[][] _keysOf = [];

    /// <summary>All that values list, each once; there once the column is sealed.</summary>
    public ReadOnlySpan<string> Keys => _keys;

    /// <summary>Numbers of the keys that a value lists; that of "" for nothing.</summary>
    public ReadOnlySpan<int> KeysOf(int value) => _keysOf[value];

    /// <inheritdoc/>
    public override void Seal()
    {
        base.Seal();
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        int Number(string key)
        {
            if (!numbers.TryGetValue(key, out var number)) numbers[key] = number = numbers.Count;
            return number;
        }
        _keysOf = [.. Enumerable.Range(0, Values).Select(value => Listed(Value(value)).Select(Number).ToArray())];
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
