using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Readout.Language.Network;

/// <summary>Eight floats side by side.</summary>
internal readonly unsafe struct Lane8 : ILane<Lane8>
{
    private readonly Vector256<float> _value;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Lane8(Vector256<float> value) => _value = value;

    public static int Width => 8;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane8 Of(float value) => new(Vector256.Create(value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane8 Load(float* address) => new(Vector256.Load(address));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane8 LoadIntegers(int* address) => new(Vector256.ConvertToSingle(Vector256.Load(address)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(float* address, Lane8 lane) => lane._value.Store(address);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void StoreRounded(int* address, Lane8 lane) =>
        ((lane._value + Vector256.Create(Rounding.Large)).AsInt32() - Vector256.Create(Rounding.LargeBits)).Store(address);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane8 Min(Lane8 left, Lane8 right) => new(Vector256.MinNative(left._value, right._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane8 Max(Lane8 left, Lane8 right) => new(Vector256.MaxNative(left._value, right._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane8 operator +(Lane8 left, Lane8 right) => new(left._value + right._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane8 operator *(Lane8 left, Lane8 right) => new(left._value * right._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane8 operator /(Lane8 left, Lane8 right) => new(left._value / right._value);
}
