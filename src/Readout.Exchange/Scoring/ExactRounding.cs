using System.Numerics;

namespace Readout.Exchange.Scoring;

/// <summary>Rounds the exact binary value, halves to even. The framework's own rounding scales first, and so rounds some figures the other way
/// than other people's scorers do.</summary>
internal static class ExactRounding
{
    /// <summary>The nearest multiple of 10 to the power of minus <paramref name="decimals"/>.</summary>
    /// <param name="value">From 0 to 1.</param>
    /// <param name="decimals">From 0 to 15.</param>
    public static double Round(double value, int decimals)
    {
        if (value == 0) return 0;
        var bits = BitConverter.DoubleToInt64Bits(value);
        var exponent = (int)((bits >> 52) & 0x7FF);
        var mantissa = (bits & 0xFFFFFFFFFFFFF) | (exponent == 0 ? 0 : 1L << 52);
        var shift = 1075 - Math.Max(exponent, 1);
        var scaled = new BigInteger(mantissa) * BigInteger.Pow(10, decimals);
        var whole = scaled >> shift;
        var rest = (scaled - (whole << shift)) << 1;
        var half = BigInteger.One << shift;
        if (rest > half || (rest == half && !whole.IsEven)) whole++;
        return (double)whole / (double)BigInteger.Pow(10, decimals);
    }
}
