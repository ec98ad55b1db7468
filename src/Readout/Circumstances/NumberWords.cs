using System.Globalization;
using Readout.Lexicons;

namespace Readout.Circumstances;

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

/// <summary>What a word does in a number.</summary>
internal enum NumberWordKind
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>"One" to "nineteen".</summary>
    Unit,

    /// <summary>"Twenty" to "ninety".</summary>
    Ten,

    /// <summary>"Hundred".</summary>
    Hundred,

    /// <summary>"Thousand", "million", "crore".</summary>
    Scale,

    /// <summary>Short for a scale, right behind digits: "20m".</summary>
    Suffix,

    /// <summary>"Dozen", "score": only behind a number or an article.</summary>
    Group,

    /// <summary>"Half" of a scale.</summary>
    Half,

    /// <summary>"A", before a scale or a group.</summary>
    Article,

    /// <summary>"Dozens", "thousands": nobody knows how many.</summary>
    Plural,

    /// <summary>"Several", "a few": nobody knows how many.</summary>
    Vague,

    /// <summary>"At least": not less than the number.</summary>
    Least,

    /// <summary>"Up to": not more than the number.</summary>
    Most,

    /// <summary>"About", "some": the number, more or less.</summary>
    About,
}
