namespace Readout.Language.Network;

/// <summary>A matrix of weights in bytes, each row with a scale of its own.</summary>
/// <param name="Outputs">Rows, a multiple of <see cref="IntegerKernel.OutputStep"/>; those added are zero.</param>
/// <param name="Inputs">Columns, a multiple of <see cref="IntegerKernel.InputStep"/>; those added are zero.</param>
/// <param name="Rows">The weights, row by row, each within -127..127.</param>
/// <param name="Scales">What one unit of a row's sum of products is worth, the scale of the inputs included.</param>
internal sealed record QuantizedMatrix(int Outputs, int Inputs, sbyte[] Rows, float[] Scales)
{
    /// <summary>The least multiple of <paramref name="step"/> that is not below <paramref name="count"/>.</summary>
    public static int RoundUp(int count, int step) => (count + step - 1) / step * step;

    /// <summary>Whether it is as large as a matrix of this many rows and columns becomes.</summary>
    public bool Holds(int outputs, int inputs) =>
        Outputs == RoundUp(outputs, IntegerKernel.OutputStep) && Inputs == RoundUp(inputs, IntegerKernel.InputStep)
            && Rows.Length == (long)Outputs * Inputs && Scales.Length == Outputs;

    /// <summary>Rounds weights to bytes.</summary>
    /// <param name="outputs">Rows.</param>
    /// <param name="inputs">Columns.</param>
    /// <param name="weight">The weight at a row and column.</param>
    /// <param name="inputScale">What one unit of the inputs is worth.</param>
    public static QuantizedMatrix Of(int outputs, int inputs, Func<int, int, float> weight, float inputScale)
    {
        int paddedOutputs = RoundUp(outputs, IntegerKernel.OutputStep), paddedInputs = RoundUp(inputs, IntegerKernel.InputStep);
        var rows = new sbyte[paddedOutputs * paddedInputs];
        var scales = new float[paddedOutputs];
        for (var o = 0; o < outputs; o++)
        {
            var largest = 0f;
            for (var i = 0; i < inputs; i++)
                largest = Math.Max(largest, Math.Abs(weight(o, i)));
            var scale = largest / 127f;
            scales[o] = scale * inputScale;
            for (var i = 0; scale > 0 && i < inputs; i++)
                rows[o * paddedInputs + i] = (sbyte)Math.Clamp(Rounding.Round(weight(o, i) / scale), -127, 127);
        }

        return new QuantizedMatrix(paddedOutputs, paddedInputs, rows, scales);
    }
}
