using System.Globalization;

namespace Readout.Lexicons;

/// <summary>The words that numbers are made of, and those that bound them.</summary>
internal sealed class NumberWords
{
    private readonly Dictionary<string, (NumberWordKind Kind, decimal Value)>.AlternateLookup<ReadOnlySpan<char>> _words;

    private NumberWords(Dictionary<string, (NumberWordKind, decimal)> words) => (_words, Longest) = (words.GetAlternateLookup<ReadOnlySpan<char>>(), words.Keys.Max(word => word.Length));

    /// <summary>The English table.</summary>
    public static NumberWords English { get; } = Load("data/lexicons/en/number-words.tsv");

    /// <summary>Length of the longest entry, in characters.</summary>
    public int Longest { get; }

    /// <summary>What a word or words say of a number; <see cref="NumberWordKind.None"/> for all others.</summary>
    public NumberWordKind Find(ReadOnlySpan<char> words, out decimal value)
    {
        value = 0;
        if (words.Length > Longest || !_words.TryGetValue(words, out var entry)) return NumberWordKind.None;
        value = entry.Value;
        return entry.Kind;
    }

    private static NumberWords Load(string name)
    {
        var words = new Dictionary<string, (NumberWordKind, decimal)>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in Table.Embedded(name).Rows)
            words[row["word"]] = (Enum.Parse<NumberWordKind>(row["kind"], ignoreCase: true), row["value"] is { Length: > 0 } value ? decimal.Parse(value, CultureInfo.InvariantCulture) : 0);
        return new NumberWords(words);
    }
}
