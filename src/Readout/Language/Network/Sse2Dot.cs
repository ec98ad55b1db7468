using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Readout.Language.Network;

/// <summary>Four outputs at a time with what every x64 processor has: 16-bit pairs, whose products cannot overflow.</summary>
internal readonly unsafe struct Sse2Dot : IDotProduct<Vector128<int>>
{
    public static int Width => 4;

    public static int GroupInputs => 2;

    public static int InputOffset => 0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<int> Load(void* address) => Vector128.Load((int*)address);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<int> Broadcast(int group) => Vector128.Create(group);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<int> Accumulate(Vector128<int> sums, Vector128<int> weights, Vector128<int> inputs) =>
        sums + Sse2.MultiplyAddAdjacent(weights.AsInt16(), inputs.AsInt16());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(int* address, Vector128<int> sums) => sums.Store(address);
}
