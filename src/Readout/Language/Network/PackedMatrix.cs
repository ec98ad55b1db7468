namespace Readout.Language.Network;

/// <summary>A quantised matrix laid out for one kernel, with its scales and what is added to its products.</summary>
internal sealed unsafe class PackedMatrix
{
    private readonly AlignedBuffer _weights = new();
    private readonly AlignedBuffer _floats = new();
    private readonly IntegerKernel _kernel;

    /// <summary>Lays the matrix out.</summary>
    /// <param name="matrix">Weights and scales.</param>
    /// <param name="bias">One for each output; a shorter one is filled with zeros.</param>
    /// <param name="kernel">The kernel that will read it.</param>
    public PackedMatrix(QuantizedMatrix matrix, ReadOnlySpan<float> bias, IntegerKernel kernel)
    {
        (Outputs, Inputs, _kernel) = (matrix.Outputs, matrix.Inputs, kernel);
        kernel.Pack(matrix.Rows, Outputs, Inputs, _weights.Reserve<byte>(kernel.PackedSize(Outputs, Inputs)));
        Scale = _floats.Reserve<float>(2 * Outputs);
        Bias = Scale + Outputs;
        matrix.Scales.CopyTo(new Span<float>(Scale, Outputs));
        bias.CopyTo(new Span<float>(Bias, Outputs));
    }

    /// <summary>Rows.</summary>
    public int Outputs { get; }

    /// <summary>Columns.</summary>
    public int Inputs { get; }

    /// <summary>Value of one unit of each output's sum.</summary>
    public float* Scale { get; }

    /// <summary>What is added to each output.</summary>
    public float* Bias { get; }

    /// <summary>Sums of products with rows of bytes, <paramref name="stride"/> apart; one row of <see cref="Outputs"/> each.</summary>
    public void Multiply(sbyte* inputs, int rows, int stride, AlignedBuffer scratch, int* sums)
    {
        var size = _kernel.PreparedSize(Inputs);
        var prepared = scratch.Reserve<byte>((long)rows * size);
        for (var row = 0; row < rows; row++)
            _kernel.Prepare(inputs + (long)row * stride, Inputs, prepared + (long)row * size);
        MultiplyPrepared(prepared, rows, sums);
    }

    /// <summary>The same for rows that are prepared already.</summary>
    public void MultiplyPrepared(byte* prepared, int rows, int* sums) =>
        _kernel.Multiply(prepared, rows, _weights.Start, Outputs, Inputs, sums);
}
