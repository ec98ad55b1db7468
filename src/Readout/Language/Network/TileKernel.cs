using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Readout.Language.Network;

/// <summary>
/// The products in tiles of up to six rows by two vectors of outputs, the sums of a tile in registers. Packed weights are
/// blocks of 16 outputs; in a block the groups follow each other, 16 outputs each. Behind them stand the first values of the sums.
/// </summary>
internal sealed unsafe partial class TileKernel<TDot, TVector> : IntegerKernel
    where TDot : struct, IDotProduct<TVector>
    where TVector : struct
{
    private const int BlockOutputs = 16;
    private const int GroupBytes = 64;

    private static int InputBytes => 4 / TDot.GroupInputs;

    public override int PreparedSize(int inputs) => inputs * InputBytes;

    public override long PackedSize(int outputs, int inputs) => (long)outputs * inputs * InputBytes + outputs * sizeof(int);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override void Pack(ReadOnlySpan<sbyte> rows, int outputs, int inputs, byte* packed)
    {
        var blockBytes = inputs / TDot.GroupInputs * GroupBytes;
        var first = (int*)(packed + (long)outputs * inputs * InputBytes);
        for (var output = 0; output < outputs; output++)
        {
            var row = rows.Slice(output * inputs, inputs);
            var target = packed + (long)(output / BlockOutputs) * blockBytes + output % BlockOutputs * 4;
            var sum = 0;
            for (var i = 0; i < inputs; i++)
            {
                var at = target + i / TDot.GroupInputs * GroupBytes + i % TDot.GroupInputs * InputBytes;
                if (InputBytes == 2)
                    *(short*)at = row[i];
                else
                    *(sbyte*)at = row[i];
                sum += row[i];
            }

            first[output] = -TDot.InputOffset * sum;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override void Prepare(sbyte* row, int inputs, byte* prepared)
    {
        var i = 0;
        if (InputBytes == 2)
        {
            for (; i <= inputs - 8; i += 8)
                Vector128.WidenLower(Vector128.CreateScalarUnsafe(*(long*)(row + i)).AsSByte()).Store((short*)prepared + i);
            for (; i < inputs; i++)
                ((short*)prepared)[i] = row[i];
            return;
        }

        // 128 more, as an unsigned byte, is the same byte with its sign turned.
        var turn = (byte)TDot.InputOffset;
        for (; i <= inputs - 16; i += 16)
            (Vector128.Load((byte*)row + i) ^ Vector128.Create(turn)).Store(prepared + i);
        for (; i < inputs; i++)
            prepared[i] = (byte)((byte)row[i] ^ turn);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override void Multiply(byte* prepared, int rows, byte* packed, int outputs, int inputs, int* sums)
    {
        var groups = inputs / TDot.GroupInputs;
        var first = (int*)(packed + (long)outputs * inputs * InputBytes);
        for (var output = 0; output < outputs; output += 2 * TDot.Width)
        {
            var low = Weights(packed, output, groups);
            var high = Weights(packed, output + TDot.Width, groups);
            MultiplyStrip(prepared, rows, new Strip(low, high, first + output, groups, outputs), sums + output);
        }
    }

    private static byte* Weights(byte* packed, int output, int groups) =>
        packed + (long)(output / BlockOutputs) * groups * GroupBytes + output % BlockOutputs * 4;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void MultiplyStrip(byte* prepared, int rows, in Strip strip, int* sums)
    {
        long inputBytes = strip.Groups * 4, stride = strip.Outputs;
        for (; rows >= 6; rows -= 6, prepared += 6 * inputBytes, sums += 6 * stride)
            MultiplySix(prepared, strip, sums);
        // Five as three and two: a single row waits for the weights.
        var odd = rows is 3 or 5;
        if (odd)
            MultiplyThree(prepared, strip, sums);
        var done = odd ? 3 : 0;
        prepared += done * inputBytes;
        sums += done * stride;
        switch (rows - done)
        {
            case 4: MultiplyFour(prepared, strip, sums); break;
            case 2: MultiplyTwo(prepared, strip, sums); break;
            case 1: MultiplyOne(prepared, strip, sums); break;
        }
    }

    /// <summary>Two neighbouring vectors of outputs of a packed matrix.</summary>
    private readonly struct Strip(byte* low, byte* high, int* first, int groups, int outputs)
    {
        public readonly byte* Low = low;
        public readonly byte* High = high;
        public readonly int* First = first;
        public readonly int Groups = groups;
        public readonly int Outputs = outputs;
    }
}
