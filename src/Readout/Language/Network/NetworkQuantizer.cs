namespace Readout.Language.Network;

/// <summary>Turns a trained network into bytes. The scales of its vectors come from a sample of sentences.</summary>
internal static class NetworkQuantizer
{
    private const float StateScale = 1f / 127f;

    /// <summary>Quantises.</summary>
    /// <param name="network">The trained network.</param>
    /// <param name="sample">Features of some hundred sentences like those to be parsed, token by token; at least one.</param>
    /// <exception cref="ArgumentException">The sample is empty.</exception>
    public static NetworkModel Quantize(FloatNetwork network, IReadOnlyList<int[]> sample)
    {
        if (sample.Count == 0)
            throw new ArgumentException("The scales need a sample of sentences.", nameof(sample));
        var shape = network.Shape;
        var (input, arc, relation) = Scales(network, sample);
        var heads = shape.HeadSizes();
        return new NetworkModel
        {
            Shape = shape,
            ArcScale = arc,
            RelationScale = relation,
            Tables = [.. shape.Slots.SelectMany(slot => network.Weights("embed." + slot)).Select(value => Nearest(value / input))],
            InputWeights = [.. Enumerable.Range(0, shape.Layers).Select(layer => InputMatrix(network, layer, layer == 0 ? input : StateScale))],
            StateWeights = [.. Enumerable.Range(0, 2 * shape.Layers).Select(k => StateMatrix(network, k / 2, k % 2 == 0 ? "f" : "b"))],
            Biases = [.. Enumerable.Range(0, shape.Layers).Select(layer => Join(network.Weights($"lstm.{layer}.f.bias"), network.Weights($"lstm.{layer}.b.bias")))],
            Heads = Stack(heads, [.. heads.Select(h => network.Weights(h.Name + ".w"))], 2 * shape.Hidden),
            HeadBias = [.. heads.SelectMany(h => Padded(network.Weights(h.Name + ".b")))],
            Arc = ArcMatrix(network, arc),
            ArcBias = Padded(network.Weights("arc.bias")),
            Root = Padded(network.Weights("root_arc")),
            Relation = RelationMatrix(network, relation),
            RelationBias = RelationBias(network),
        };
    }

    private static (float Input, float Arc, float Relation) Scales(FloatNetwork network, IReadOnlyList<int[]> sample)
    {
        ScaleChooser input = new(), arc = new(), relation = new();
        foreach (var sentence in sample)
        {
            var scores = network.Score(sentence);
            Array.ForEach(scores.Inputs, row => input.Add(row));
            Array.ForEach(scores.ArcDependents, row => arc.Add(row));
            Array.ForEach(scores.RelationDependents, row => relation.Add(row));
        }

        return (input.Choose(), arc.Choose(), relation.Choose());
    }

    private static QuantizedMatrix InputMatrix(FloatNetwork network, int layer, float scale)
    {
        float[] forward = network.Weights($"lstm.{layer}.f.w_ih"), backward = network.Weights($"lstm.{layer}.b.w_ih");
        int rows = 4 * network.Shape.Hidden, inputs = forward.Length / rows;
        return QuantizedMatrix.Of(2 * rows, inputs, (o, i) => o < rows ? forward[o * inputs + i] : backward[(o - rows) * inputs + i], scale);
    }

    private static QuantizedMatrix StateMatrix(FloatNetwork network, int layer, string side)
    {
        var weights = network.Weights($"lstm.{layer}.{side}.w_hh");
        var hidden = network.Shape.Hidden;
        return QuantizedMatrix.Of(4 * hidden, hidden, (o, i) => weights[o * hidden + i], StateScale);
    }

    private static QuantizedMatrix Stack((string Name, int Size)[] heads, float[][] weights, int inputs)
    {
        var places = heads.SelectMany((h, k) => Enumerable.Range(0, QuantizedMatrix.RoundUp(h.Size, 8)).Select(row => (Head: k, Row: row))).ToArray();
        return QuantizedMatrix.Of(places.Length, inputs, (o, i) =>
            places[o].Row < heads[places[o].Head].Size ? weights[places[o].Head][places[o].Row * inputs + i] : 0, StateScale);
    }

    private static QuantizedMatrix ArcMatrix(FloatNetwork network, float scale)
    {
        var u = network.Weights("arc.u");
        int size = network.Shape.Arc, padded = QuantizedMatrix.RoundUp(size, 8);
        return QuantizedMatrix.Of(padded, padded, (o, i) => o < size && i < size ? u[i * size + o] : 0, scale);
    }

    private static QuantizedMatrix RelationMatrix(FloatNetwork network, float scale)
    {
        float[] tensor = network.Weights("rel.v"), weights = network.Weights("rel.w");
        int size = network.Shape.Relation, stride = NetworkModel.RelationStride(network.Shape);
        float Weight(int o, int i)
        {
            int k = o / stride, l = o % stride;
            if (l >= network.Shape.RelationCount || i >= size)
                return 0;
            return k < size ? tensor[(l * size + i) * size + k] : weights[2 * l * size + i];
        }

        return QuantizedMatrix.Of((size + 1) * stride, QuantizedMatrix.RoundUp(size, 8), Weight, scale);
    }

    private static float[] RelationBias(FloatNetwork network)
    {
        float[] weights = network.Weights("rel.w"), bias = network.Weights("rel.b");
        int size = network.Shape.Relation, stride = NetworkModel.RelationStride(network.Shape);
        var result = new float[(size + 1) * stride];
        for (var l = 0; l < bias.Length; l++)
        {
            for (var k = 0; k < size; k++)
                result[k * stride + l] = weights[(2 * l + 1) * size + k];
            result[size * stride + l] = bias[l];
        }

        return result;
    }

    private static sbyte Nearest(float value) => (sbyte)Math.Clamp(Rounding.Round(Math.Clamp(value, -127f, 127f)), -127, 127);

    private static float[] Padded(float[] values)
    {
        var padded = new float[QuantizedMatrix.RoundUp(values.Length, 8)];
        values.CopyTo(padded, 0);
        return padded;
    }

    private static float[] Join(float[] first, float[] second) => [.. first, .. second];
}
