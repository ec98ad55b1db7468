using System.Runtime.CompilerServices;
using Readout.Language.Network;

namespace Readout.Tests.Language.Network;

/// <summary>What instructions with unsigned inputs compute, one output at a time: tests the offset where the processor lacks them.</summary>
internal readonly unsafe struct OffsetDot : IDotProduct<int>
{
    public static int Width => 1;

    public static int GroupInputs => 4;

    public static int InputOffset => 128;

    public static int Load(void* address) => Unsafe.ReadUnaligned<int>(address);

    public static int Broadcast(int group) => group;

    public static int Accumulate(int sums, int weights, int inputs)
    {
        for (var shift = 0; shift < 32; shift += 8)
            sums += (sbyte)(weights >> shift) * (byte)(inputs >> shift);
        return sums;
    }

    public static void Store(int* address, int sums) => *address = sums;
}
