using System.Numerics;

namespace Readout.Record.NearDuplicates;

/// <summary>Words in threes.</summary>
internal static class Shingles
{
    /// <summary>The triples of a text; one of all its words where it has fewer than three, none where it has none.</summary>
    public static void Of(ReadOnlySpan<uint> words, List<uint> shingles)
    {
        shingles.Clear();
        if (words.Length is 1 or 2) shingles.Add(Join(words[0], words[^1], 0));
        for (var i = 0; i + 2 < words.Length; i++) shingles.Add(Join(words[i], words[i + 1], words[i + 2]));
    }

    /// <summary>In order, each once.</summary>
    public static uint[] Distinct(List<uint> values)
    {
        var sorted = values.ToArray();
        Array.Sort(sorted);
        var count = 0;
        for (var i = 0; i < sorted.Length; i++)
            if (i == 0 || sorted[i] != sorted[i - 1]) sorted[count++] = sorted[i];
        return sorted[..count];
    }

    /// <summary>How many values two ordered lists have in common.</summary>
    public static int Common(uint[] one, uint[] other)
    {
        var (common, i, j) = (0, 0, 0);
        while (i < one.Length && j < other.Length)
        {
            if (one[i] == other[j]) (common, i, j) = (common + 1, i + 1, j + 1);
            else if (one[i] < other[j]) i++;
            else j++;
        }
        return common;
    }

    /// <summary>The common share of the shorter of two ordered lists; 0 where one is empty.</summary>
    public static double Share(uint[] one, uint[] other) => Math.Min(one.Length, other.Length) is > 0 and var least ? Common(one, other) / (double)least : 0;

    private static uint Join(uint first, uint second, uint third) => WordBuffer.Mix(BitOperations.RotateLeft(BitOperations.RotateLeft(first, 7) + second, 7) + third);
}
