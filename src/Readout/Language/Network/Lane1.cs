using System.Runtime.CompilerServices;

namespace Readout.Language.Network;

/// <summary>One float: the algorithms without vectors.</summary>
internal readonly unsafe struct Lane1 : ILane<Lane1>
{
    private readonly float _value;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Lane1(float value) => _value = value;

    public static int Width => 1;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane1 Of(float value) => new(value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane1 Load(float* address) => new(*address);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane1 LoadIntegers(int* address) => new(*address);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(float* address, Lane1 lane) => *address = lane._value;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void StoreRounded(int* address, Lane1 lane) => *address = Rounding.Round(lane._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane1 Min(Lane1 left, Lane1 right) => new(left._value < right._value ? left._value : right._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane1 Max(Lane1 left, Lane1 right) => new(left._value > right._value ? left._value : right._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane1 operator +(Lane1 left, Lane1 right) => new(left._value + right._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane1 operator *(Lane1 left, Lane1 right) => new(left._value * right._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane1 operator /(Lane1 left, Lane1 right) => new(left._value / right._value);
}
