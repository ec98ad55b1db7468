using System.Globalization;

namespace Readout.Lexicons;

/// <summary>The words that date expressions are made of.</summary>
internal sealed class TimeWords
{
    private readonly Dictionary<string, TimeWord>.AlternateLookup<ReadOnlySpan<char>> _words;

    private TimeWords(Dictionary<string, TimeWord> words) => _words = words.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The English table.</summary>
    public static TimeWords English { get; } = Load("data/lexicons/en/time-words.tsv");

    /// <summary>What a word says of time; <see cref="TimeWordKind.None"/> for every other word.</summary>
    public TimeWord Find(ReadOnlySpan<char> word) => _words.TryGetValue(word, out var entry) ? entry : default;

    /// <summary>Whether a word is a day of the week.</summary>
    public bool IsWeekday(ReadOnlySpan<char> word) => Find(word).Kind == TimeWordKind.Weekday;

    private static TimeWords Load(string name)
    {
        var words = new Dictionary<string, TimeWord>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in Table.Embedded(name).Rows)
            words[row["word"]] = new TimeWord(Enum.Parse<TimeWordKind>(row["kind"], ignoreCase: true), short.Parse(row["value"], CultureInfo.InvariantCulture));
        return new TimeWords(words);
    }
}

/// <summary>What a word says of time.</summary>
/// <param name="Kind">What it counts or does.</param>
/// <param name="Value">How much; see the kind.</param>
internal readonly record struct TimeWord(TimeWordKind Kind, short Value);
