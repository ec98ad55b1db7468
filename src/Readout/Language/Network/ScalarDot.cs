using System.Runtime.CompilerServices;

namespace Readout.Language.Network;

/// <summary>One output at a time, without vectors: what the other ways must equal.</summary>
internal readonly unsafe struct ScalarDot : IDotProduct<int>
{
    public static int Width => 1;

    public static int GroupInputs => 4;

    public static int InputOffset => 0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Load(void* address) => Unsafe.ReadUnaligned<int>(address);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Broadcast(int group) => group;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Accumulate(int sums, int weights, int inputs) =>
        sums + (sbyte)weights * (sbyte)inputs
            + (sbyte)(weights >> 8) * (sbyte)(inputs >> 8)
            + (sbyte)(weights >> 16) * (sbyte)(inputs >> 16)
            + (weights >> 24) * (inputs >> 24);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(int* address, int sums) => *address = sums;
}
