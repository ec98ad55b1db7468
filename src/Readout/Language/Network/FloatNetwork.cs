using System.Numerics;

namespace Readout.Language.Network;

/// <summary>
/// The network in floats as trained, one sentence at a time: what the quantised one is measured against, and what shows the
/// range of its vectors. Written to be read, not to be fast.
/// </summary>
internal sealed class FloatNetwork
{
    private readonly OrderedDictionary<string, FloatArray> _weights;

    private readonly bool _roundsStates;

    /// <summary>Takes trained weights.</summary>
    /// <param name="weights">The arrays by name.</param>
    /// <param name="roundsStates">Whether states are rounded to 127ths as bytes hold them: tells that error from the weights'.</param>
    /// <exception cref="InvalidDataException">An array is missing or of the wrong shape.</exception>
    public FloatNetwork(OrderedDictionary<string, FloatArray> weights, bool roundsStates = false)
    {
        Shape = NetworkShape.Of(weights);
        _weights = weights;
        _roundsStates = roundsStates;
    }

    /// <summary>The sizes.</summary>
    public NetworkShape Shape { get; }

    /// <summary>The values of a weight array.</summary>
    public float[] Weights(string name) => _weights[name].Values;

    /// <summary>Computes all scores of a sentence. Features stand token by token, one for each slot.</summary>
    public FloatScores Score(ReadOnlySpan<int> features)
    {
        var rows = Embed(features);
        var inputs = rows;
        for (var layer = 0; layer < Shape.Layers; layer++)
            rows = Recur(rows, layer);
        float[][] Read(string name, bool rectify) => [.. rows.Select(row => Affine(row, name, rectify))];
        return new FloatScores(this)
        {
            Inputs = inputs,
            ArcDependents = Read("arc_dep", true),
            ArcHeads = [Weights("root_arc"), .. Read("arc_head", true)],
            RelationDependents = Read("rel_dep", true),
            RelationHeads = Read("rel_head", true),
            Tags = Read("tag", false),
        };
    }

    /// <summary>The inner product.</summary>
    public static float Dot(ReadOnlySpan<float> left, ReadOnlySpan<float> right)
    {
        var sum = Vector<float>.Zero;
        var i = 0;
        for (; i <= left.Length - Vector<float>.Count; i += Vector<float>.Count)
            sum += new Vector<float>(left[i..]) * new Vector<float>(right[i..]);
        var total = Vector.Sum(sum);
        for (; i < left.Length; i++)
            total += left[i] * right[i];
        return total;
    }

    private float[][] Embed(ReadOnlySpan<int> features)
    {
        var rows = new float[features.Length / Shape.Slots.Length][];
        for (var token = 0; token < rows.Length; token++)
        {
            rows[token] = new float[Shape.InputSize];
            for (int slot = 0, at = 0; slot < Shape.Slots.Length; at += Shape.SlotSizes[slot++])
            {
                var size = Shape.SlotSizes[slot];
                var feature = features[token * Shape.Slots.Length + slot];
                Weights("embed." + Shape.Slots[slot]).AsSpan(feature * size, size).CopyTo(rows[token].AsSpan(at));
            }
        }

        return rows;
    }

    private float[][] Recur(float[][] inputs, int layer)
    {
        var outputs = Array.ConvertAll(inputs, _ => new float[2 * Shape.Hidden]);
        RecurOneWay(inputs, outputs, $"lstm.{layer}.f", 0, backward: false);
        RecurOneWay(inputs, outputs, $"lstm.{layer}.b", Shape.Hidden, backward: true);
        return outputs;
    }

    private void RecurOneWay(float[][] inputs, float[][] outputs, string name, int offset, bool backward)
    {
        float[] inputWeights = Weights(name + ".w_ih"), stateWeights = Weights(name + ".w_hh"), bias = Weights(name + ".bias");
        var hidden = Shape.Hidden;
        float[] state = new float[hidden], cell = new float[hidden], gates = new float[4 * hidden];
        for (var k = 0; k < inputs.Length; k++)
        {
            var token = backward ? inputs.Length - 1 - k : k;
            var input = inputs[token];
            for (var g = 0; g < gates.Length; g++)
                gates[g] = Dot(input, inputWeights.AsSpan(g * input.Length, input.Length)) + Dot(state, stateWeights.AsSpan(g * hidden, hidden)) + bias[g];
            for (var i = 0; i < hidden; i++)
            {
                cell[i] = Sigmoid(gates[hidden + i]) * cell[i] + Sigmoid(gates[i]) * MathF.Tanh(gates[2 * hidden + i]);
                state[i] = Sigmoid(gates[3 * hidden + i]) * MathF.Tanh(cell[i]);
                if (_roundsStates)
                    state[i] = MathF.Round(state[i] * 127f) / 127f;
            }

            state.CopyTo(outputs[token], offset);
        }
    }

    private float[] Affine(float[] row, string name, bool rectify)
    {
        float[] weights = Weights(name + ".w"), bias = Weights(name + ".b");
        var result = new float[bias.Length];
        for (var i = 0; i < result.Length; i++)
        {
            result[i] = Dot(row, weights.AsSpan(i * row.Length, row.Length)) + bias[i];
            if (rectify)
                result[i] = MathF.Max(result[i], 0.1f * result[i]);
        }

        return result;
    }

    private static float Sigmoid(float x) => 1f / (1f + MathF.Exp(-x));
}
