using Readout.Language.Network;
using Xunit;

namespace Readout.Tests.Language.Network;

public unsafe class ActivationTests
{
    [Fact]
    public void Squashing_functions_are_close_to_the_true_ones()
    {
        for (var x = -20f; x <= 20f; x += 0.001f)
        {
            Assert.Equal(Math.Tanh(x), Apply<Lane1>(x, tanh: true), 1e-5);
            Assert.Equal(1 / (1 + Math.Exp(-x)), Apply<Lane1>(x, tanh: false), 1e-5);
        }
    }

    [Fact]
    public void Every_width_gives_the_same_bits()
    {
        var random = new Random(7);
        for (var i = 0; i < 20_000; i++)
        {
            var x = (float)((random.NextDouble() - 0.5) * 18);
            var tanh = Apply<Lane1>(x, true);
            var sigmoid = Apply<Lane1>(x, false);
            Assert.Equal((tanh, tanh), (Apply<Lane4>(x, true), Apply<Lane8>(x, true)));
            Assert.Equal((sigmoid, sigmoid), (Apply<Lane4>(x, false), Apply<Lane8>(x, false)));
        }
    }

    [Theory]
    [InlineData(0.5f, 0)]
    [InlineData(1.5f, 2)]
    [InlineData(-2.5f, -2)]
    [InlineData(126.6f, 127)]
    [InlineData(-127.4f, -127)]
    public void Rounding_goes_to_the_nearest_and_ties_to_even(float value, int expected) => Assert.Equal(expected, Rounding.Round(value));

    private static float Apply<TLane>(float x, bool tanh) where TLane : struct, ILane<TLane>
    {
        var result = stackalloc float[8];
        TLane.Store(result, tanh ? Activation.Tanh(TLane.Of(x)) : Activation.Sigmoid(TLane.Of(x)));
        return result[TLane.Width - 1];
    }
}
