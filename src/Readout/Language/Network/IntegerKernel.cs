namespace Readout.Language.Network;

/// <summary>Products of byte matrices with exact 32-bit sums, in the layout one kind of processor reads fastest.</summary>
internal abstract unsafe class IntegerKernel
{
    /// <summary>Outputs of a matrix come in multiples of this.</summary>
    public const int OutputStep = 32;

    /// <summary>Inputs of a matrix come in multiples of this.</summary>
    public const int InputStep = 4;

    /// <summary>Bytes of a matrix once packed.</summary>
    public abstract long PackedSize(int outputs, int inputs);

    /// <summary>Lays a matrix out for <see cref="Multiply"/>.</summary>
    /// <param name="rows">Weights, one row an output, each within -127..127.</param>
    /// <param name="outputs">Rows, a multiple of <see cref="OutputStep"/>.</param>
    /// <param name="inputs">Columns, a multiple of <see cref="InputStep"/>.</param>
    /// <param name="packed">Room for <see cref="PackedSize"/> bytes, 64-byte aligned.</param>
    public abstract void Pack(ReadOnlySpan<sbyte> rows, int outputs, int inputs, byte* packed);

    /// <summary>Bytes of a prepared row of inputs.</summary>
    public abstract int PreparedSize(int inputs);

    /// <summary>Brings one row of inputs, each within -127..127, into the form <see cref="Multiply"/> reads.</summary>
    public abstract void Prepare(sbyte* row, int inputs, byte* prepared);

    /// <summary>Multiplies prepared rows that follow each other with a packed matrix; one row of sums each, <paramref name="outputs"/> apart.</summary>
    public abstract void Multiply(byte* prepared, int rows, byte* packed, int outputs, int inputs, int* sums);
}
