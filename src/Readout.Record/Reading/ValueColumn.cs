namespace Readout.Record.Reading;

/// <summary>A column of words. A value may list several (";a;b;"), which count one by one.</summary>
internal sealed class ValueColumn() : NumberedColumn<string>(StringComparer.Ordinal)
{
    private string[][]? _listed;

    /// <summary>What each value lists; one "" for nothing. To be asked for once all rows are there.</summary>
    public string[][] Listed => _listed ??= [.. Enumerable.Range(0, Values).Select(number => Value(number) is [';', .., ';'] listed ? listed[1..^1].Split(';').Distinct(StringComparer.Ordinal).ToArray() : [Value(number)])];

    /// <summary>Whether any value lists a word.</summary>
    public bool Lists(string word) => Array.Exists(Listed, listed => listed.Contains(word));

    /// <summary>Which values list any of some.</summary>
    public bool[] Having(IReadOnlyCollection<string> wanted) => [.. Listed.Select(listed => listed.Any(wanted.Contains))];
}
