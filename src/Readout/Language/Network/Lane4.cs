using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Readout.Language.Network;

/// <summary>Four floats side by side.</summary>
internal readonly unsafe struct Lane4 : ILane<Lane4>
{
    private readonly Vector128<float> _value;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Lane4(Vector128<float> value) => _value = value;

    public static int Width => 4;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane4 Of(float value) => new(Vector128.Create(value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane4 Load(float* address) => new(Vector128.Load(address));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane4 LoadIntegers(int* address) => new(Vector128.ConvertToSingle(Vector128.Load(address)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(float* address, Lane4 lane) => lane._value.Store(address);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void StoreRounded(int* address, Lane4 lane) =>
        ((lane._value + Vector128.Create(Rounding.Large)).AsInt32() - Vector128.Create(Rounding.LargeBits)).Store(address);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane4 Min(Lane4 left, Lane4 right) => new(Vector128.MinNative(left._value, right._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane4 Max(Lane4 left, Lane4 right) => new(Vector128.MaxNative(left._value, right._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane4 operator +(Lane4 left, Lane4 right) => new(left._value + right._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane4 operator *(Lane4 left, Lane4 right) => new(left._value * right._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane4 operator /(Lane4 left, Lane4 right) => new(left._value / right._value);
}
