using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Readout.Language.Network;

/// <summary>
/// Eight outputs at a time with AVX-VNNI: bytes in fours, sums that wrap and never saturate. The instruction wants its
/// inputs unsigned, so 128 is added to each and the kernel starts its sums at what that adds too much.
/// </summary>
internal readonly unsafe struct AvxVnniDot : IDotProduct<Vector256<int>>
{
    public static int Width => 8;

    public static int GroupInputs => 4;

    public static int InputOffset => 128;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<int> Load(void* address) => Vector256.Load((int*)address);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<int> Broadcast(int group) => Vector256.Create(group);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<int> Accumulate(Vector256<int> sums, Vector256<int> weights, Vector256<int> inputs) =>
        AvxVnni.MultiplyWideningAndAdd(sums, inputs.AsByte(), weights.AsSByte());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(int* address, Vector256<int> sums) => sums.Store(address);
}
