using System.Numerics;
using System.Runtime.InteropServices;

namespace Readout.Record.NearDuplicates;

/// <summary>The least value of a text's triples under each of some hash functions: two texts agree in as large a share of them as they share triples.</summary>
internal static class MinHash
{
    /// <summary>How many functions there are: a multiple of the widest vector.</summary>
    public const int Functions = 48;

    private static readonly uint[] s_factors = Constants(0x9E3779B97F4A7C15, odd: 1), s_addends = Constants(0xD1B54A32D192ED03, odd: 0);

    /// <summary>Reckons the least values.</summary>
    /// <param name="shingles">The triples.</param>
    /// <param name="least">Where the values go, <see cref="Functions"/> of them or fewer; the largest there is where there are no triples.</param>
    public static void Compute(ReadOnlySpan<uint> shingles, Span<uint> least)
    {
        least.Fill(uint.MaxValue);
        var vectors = MemoryMarshal.Cast<uint, Vector<uint>>(least);
        var factors = MemoryMarshal.Cast<uint, Vector<uint>>(s_factors);
        var addends = MemoryMarshal.Cast<uint, Vector<uint>>(s_addends);
        for (var v = 0; v < vectors.Length; v++)
        {
            var (least1, factor, addend) = (vectors[v], factors[v], addends[v]);
            foreach (var shingle in shingles) least1 = Vector.Min(least1, new Vector<uint>(shingle) * factor + addend);
            vectors[v] = least1;
        }
    }

    // SplitMix64 from a seed: the same on every machine.
    private static uint[] Constants(ulong seed, uint odd)
    {
        var values = new uint[Functions];
        for (var i = 0; i < values.Length; i++)
        {
            var z = seed += 0x9E3779B97F4A7C15;
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
            values[i] = (uint)((z ^ (z >> 31)) >> 32) | odd;
        }
        return values;
    }
}
