using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Readout.Language.Network;

/// <summary>Eight outputs at a time with AVX2: 16-bit pairs, whose products cannot overflow.</summary>
internal readonly unsafe struct Avx2Dot : IDotProduct<Vector256<int>>
{
    public static int Width => 8;

    public static int GroupInputs => 2;

    public static int InputOffset => 0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<int> Load(void* address) => Vector256.Load((int*)address);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<int> Broadcast(int group) => Vector256.Create(group);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<int> Accumulate(Vector256<int> sums, Vector256<int> weights, Vector256<int> inputs) =>
        sums + Avx2.MultiplyAddAdjacent(weights.AsInt16(), inputs.AsInt16());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(int* address, Vector256<int> sums) => sums.Store(address);
}
