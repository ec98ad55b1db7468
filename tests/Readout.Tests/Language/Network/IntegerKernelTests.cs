using CsCheck;
using Readout.Language.Network;
using Xunit;

namespace Readout.Tests.Language.Network;

public unsafe class IntegerKernelTests
{
    private static readonly IntegerKernel[] s_kernels =
        [.. KernelPath.All.Where(path => path.IsSupported).Select(path => path.Integers), new TileKernel<OffsetDot, int>()];

    [Fact]
    public void Every_kernel_multiplies_exactly() =>
        Gen.Select(Gen.Int[1, 4], Gen.Int[1, 110], Gen.Int[0, 14], Gen.Int[0, 3]).SelectMany((strips, groups, rows, extremes) =>
        {
            // Extremes only: sums as large as they can get, where saturation would show.
            var value = extremes == 0 ? Gen.Bool.Select(b => (sbyte)(b ? 127 : -127)) : Gen.SByte[-127, 127];
            int outputs = strips * IntegerKernel.OutputStep, inputs = groups * IntegerKernel.InputStep;
            return Gen.Select(Gen.Const((outputs, inputs, rows)), value.Array[outputs * inputs], value.Array[rows * inputs]);
        }).Sample((size, weights, rows) => Assert.All(s_kernels, kernel => AssertExact(kernel, size.outputs, size.inputs, size.rows, weights, rows)), iter: 40);

    [Fact]
    public void The_largest_sums_do_not_saturate()
    {
        var ones = Enumerable.Repeat((sbyte)127, 32 * 1024).ToArray();
        foreach (var kernel in s_kernels)
        {
            AssertExact(kernel, 32, 1024, 7, ones, ones[..(7 * 1024)]);
            AssertExact(kernel, 32, 1024, 7, [.. ones.Select(x => (sbyte)-x)], ones[..(7 * 1024)]);
        }
    }

    private static void AssertExact(IntegerKernel kernel, int outputs, int inputs, int rows, sbyte[] weights, sbyte[] values)
    {
        AlignedBuffer packed = new(), prepared = new(), sums = new();
        kernel.Pack(weights, outputs, inputs, packed.Reserve<byte>(kernel.PackedSize(outputs, inputs)));
        var size = kernel.PreparedSize(inputs);
        prepared.Reserve<byte>(rows * size);
        fixed (sbyte* start = values)
        {
            for (var row = 0; row < rows; row++)
                kernel.Prepare(start + row * inputs, inputs, prepared.Start + row * size);
        }

        kernel.Multiply(prepared.Start, rows, packed.Start, outputs, inputs, sums.Reserve<int>(rows * outputs));
        for (var row = 0; row < rows; row++)
        {
            for (var output = 0; output < outputs; output++)
            {
                var expected = 0;
                for (var i = 0; i < inputs; i++)
                    expected += weights[output * inputs + i] * values[row * inputs + i];
                Assert.Equal(expected, ((int*)sums.Start)[row * outputs + output]);
            }
        }
    }
}
