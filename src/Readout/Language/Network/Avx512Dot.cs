using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Readout.Language.Network;

/// <summary>Sixteen outputs at a time with AVX-512BW: 16-bit pairs, whose products cannot overflow.</summary>
internal readonly unsafe struct Avx512Dot : IDotProduct<Vector512<int>>
{
    public static int Width => 16;

    public static int GroupInputs => 2;

    public static int InputOffset => 0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<int> Load(void* address) => Vector512.Load((int*)address);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<int> Broadcast(int group) => Vector512.Create(group);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<int> Accumulate(Vector512<int> sums, Vector512<int> weights, Vector512<int> inputs) =>
        sums + Avx512BW.MultiplyAddAdjacent(weights.AsInt16(), inputs.AsInt16());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(int* address, Vector512<int> sums) => sums.Store(address);
}
