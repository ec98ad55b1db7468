using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.Arm;

namespace Readout.Language.Network;

/// <summary>Four outputs at a time with the dot product of Arm v8.2: signed bytes in fours.</summary>
internal readonly unsafe struct ArmDot : IDotProduct<Vector128<int>>
{
    public static int Width => 4;

    public static int GroupInputs => 4;

    public static int InputOffset => 0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<int> Load(void* address) => Vector128.Load((int*)address);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<int> Broadcast(int group) => Vector128.Create(group);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<int> Accumulate(Vector128<int> sums, Vector128<int> weights, Vector128<int> inputs) =>
        Dp.DotProduct(sums, weights.AsSByte(), inputs.AsSByte());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(int* address, Vector128<int> sums) => sums.Store(address);
}
