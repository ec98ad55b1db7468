using System.Runtime.CompilerServices;

namespace Readout.Language.Network;

/// <summary>Squashing functions as quotients of polynomials: only operations that round alike everywhere.</summary>
internal static class Activation
{
    // Beyond this the hyperbolic tangent is 1 to within 5e-6.
    private const float Bound = 6.5f;

    /// <summary>The hyperbolic tangent, within 1e-5.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TLane Tanh<TLane>(TLane x) where TLane : struct, ILane<TLane>
    {
        x = TLane.Min(TLane.Max(x, TLane.Of(-Bound)), TLane.Of(Bound));
        var y = x * x;
        // Minimax fit of x·P(x²)/Q(x²) on 0..6.5; largest error 5.0e-7.
        var p = TLane.Of(4.211633811429926e-06f) * y + TLane.Of(0.0023346369275528385f);
        p = p * y + TLane.Of(0.12365842107693197f);
        p = p * y + TLane.Of(0.9999975310130882f);
        var q = TLane.Of(0.00014870667794142492f) * y + TLane.Of(0.021338385689447445f);
        q = q * y + TLane.Of(0.45698284007905954f);
        q = q * y + TLane.Of(1f);
        return x * p / q;
    }

    /// <summary>The logistic function, within 1e-5.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TLane Sigmoid<TLane>(TLane x) where TLane : struct, ILane<TLane>
    {
        var half = TLane.Of(0.5f);
        return Tanh(x * half) * half + half;
    }
}
