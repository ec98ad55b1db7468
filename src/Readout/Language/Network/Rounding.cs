namespace Readout.Language.Network;

/// <summary>Rounding by adding a number so large that the fraction falls off: one addition, the same on every processor.</summary>
internal static class Rounding
{
    /// <summary>1.5 · 2^23: floats of this size are whole numbers.</summary>
    public const float Large = 12582912f;

    /// <summary>The bits of <see cref="Large"/>; the bits of (Large + x) minus these are x rounded.</summary>
    public const int LargeBits = 0x4B400000;

    /// <summary>The nearest integer, ties to even, of a value within ±4,000,000.</summary>
    public static int Round(float value) => BitConverter.SingleToInt32Bits(value + Large) - LargeBits;
}
