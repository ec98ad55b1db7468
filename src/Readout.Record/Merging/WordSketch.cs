using System.Globalization;
using Readout.Lexicons;

namespace Readout.Record.Merging;

/// <summary>The words of a sentence as numbers, each with how much it tells: rare words much, everyday words little. Words count by their first five
/// letters, so that "bombed" and "bombing" are one.</summary>
internal static class WordSketch
{
    /// <summary>How many low bits of a word hold its weight, and whether it is part of a name.</summary>
    public const int WeightBits = 5;

    /// <summary>The bits of a word that hold its hash.</summary>
    public const uint Hash = ~(Weight | Name);

    private const int Stem = 5, Shortest = 3, Whole = 10;
    private const uint Prime = 16777619, Seed = 2166136261, Weight = 15, Name = 16;
    private static readonly Lazy<Dictionary<uint, uint>> s_common = new(() => Table.Embedded("data/merging/common-words.tsv").Rows.ToDictionary(row => HashOf(row["id"]), row => (uint)Math.Round(double.Parse(row["weight"], CultureInfo.InvariantCulture) * Whole)));

    /// <summary>The weight of a word, from 0 to 1.</summary>
    public static double WeightOf(uint word) => (word & Weight) / (double)Whole;

    /// <summary>The words of a text that tell anything, each once, in the order of their hashes.</summary>
    /// <param name="text">The text; null for none.</param>
    /// <param name="names">Words that something else is compared by: names. Shared as such they count nothing.</param>
    public static uint[] Of(string? text, ReadOnlySpan<uint> names)
    {
        var words = new List<uint>();
        foreach (var hash in Hashes(text))
        {
            var word = names.Contains(hash) ? Weighed(hash) | Name : Weighed(hash);
            if ((word & ~Hash) > 0) words.Add(word);
        }
        words.Sort();
        var (sketch, count) = (words.ToArray(), 0);
        foreach (var word in words)
            if (count == 0 || sketch[count - 1] != word) sketch[count++] = word;
        return sketch[..count];
    }

    /// <summary>A word's hash with its weight.</summary>
    public static uint Weighed(uint hash) => hash | s_common.Value.GetValueOrDefault(hash, (uint)Whole);

    /// <summary>Hashes of the words of a text, without weights.</summary>
    public static List<uint> Hashes(string? text)
    {
        var (hashes, at) = (new List<uint>(), 0);
        for (var rest = text.AsSpan(); at < rest.Length;)
        {
            var start = at;
            while (at < rest.Length && char.IsLetter(rest[at])) at++;
            if (at - start >= Shortest) hashes.Add(HashOf(rest[start..at]));
            if (at == start) at++;
        }
        return hashes;
    }

    /// <summary>Whether one word stands in a sketch, whatever it weighs there.</summary>
    public static bool Has(uint[] words, uint hash)
    {
        var at = Array.BinarySearch(words, hash);
        if (at < 0) at = ~at;
        return at < words.Length && (words[at] & Hash) == hash;
    }

    /// <summary>What two sketches share, and what each is worth in all.</summary>
    public static (double Shared, double First, double Second) Compare(uint[] first, uint[] second)
    {
        var (shared, a, b) = (0u, 0u, 0u);
        foreach (var word in first) a += Told(word);
        foreach (var word in second) b += Told(word);
        for (int i = 0, j = 0; i < first.Length && j < second.Length;)
        {
            var (one, other) = (first[i] & Hash, second[j] & Hash);
            if (one == other && (first[i] & second[j] & Name) == 0) shared += Math.Min(first[i] & Weight, second[j] & Weight);
            if (one <= other) i++;
            if (other <= one) j++;
        }
        return (shared / (double)Whole, a / (double)Whole, b / (double)Whole);
    }

    private static uint Told(uint word) => (word & Name) == 0 ? word & Weight : 0;

    private static uint HashOf(ReadOnlySpan<char> word)
    {
        var hash = Seed;
        foreach (var letter in word[..Math.Min(word.Length, Stem)]) hash = (hash ^ char.ToLowerInvariant(letter)) * Prime;
        return hash & Hash;
    }
}
