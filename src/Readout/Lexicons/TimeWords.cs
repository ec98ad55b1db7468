using System.Globalization;

namespace Readout.Lexicons;

/// <summary>The words for days of the week, months, and days counted from the document's own.</summary>
internal sealed class TimeWords
{
    private readonly Dictionary<string, (TimeWordKind Kind, int Value)>.AlternateLookup<ReadOnlySpan<char>> _words;

    private TimeWords(Dictionary<string, (TimeWordKind, int)> words) => _words = words.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The English table.</summary>
    public static TimeWords English { get; } = Load("data/lexicons/en/time-words.tsv");

    /// <summary>What a word says of time; false for every other word.</summary>
    public bool TryFind(ReadOnlySpan<char> word, out TimeWordKind kind, out int value)
    {
        var found = _words.TryGetValue(word, out var entry);
        (kind, value) = entry;
        return found;
    }

    private static TimeWords Load(string name)
    {
        var words = new Dictionary<string, (TimeWordKind, int)>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in Table.Embedded(name).Rows)
            words[row["word"]] = (Enum.Parse<TimeWordKind>(row["kind"], ignoreCase: true), int.Parse(row["value"], CultureInfo.InvariantCulture));
        return new TimeWords(words);
    }
}

/// <summary>What a time word counts.</summary>
internal enum TimeWordKind
{
    /// <summary>Day of the week, Monday 1.</summary>
    Weekday,

    /// <summary>Month of the year, January 1.</summary>
    Month,

    /// <summary>Days from the document's own day.</summary>
    Day,
}
