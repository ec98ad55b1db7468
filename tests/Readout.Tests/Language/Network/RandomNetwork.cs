using Readout.Language.Network;

namespace Readout.Tests.Language.Network;

/// <summary>Untrained networks and sentences, the same for the same seed.</summary>
internal static class RandomNetwork
{
    public static OrderedDictionary<string, FloatArray> Weights(int seed, int layers = 2, int hidden = 24, int arc = 20, int relation = 12, bool exact = false)
    {
        var random = new Random(seed);
        var weights = new OrderedDictionary<string, FloatArray>();
        // Exact weights are 127ths of their range, and each row holds its largest: bytes lose nothing of them.
        float Weight(int column, double size) => (float)(!exact ? (random.NextDouble() * 2 - 1) * size : size / 127 * (column == 0 ? 127 : random.Next(-127, 128)));
        void Add(string name, double size, params int[] dimensions) => weights.Add(name, new FloatArray(dimensions,
            [.. Enumerable.Range(0, dimensions.Aggregate(1, (a, b) => a * b)).Select(i => Weight(i % dimensions[^1], size))]));
        int[] slots = [20, 16, 10];
        const int rows = 60, relations = 37;
        for (var slot = 0; slot < slots.Length; slot++)
            Add($"embed.slot{slot}", 1, rows, slots[slot]);
        for (var layer = 0; layer < layers; layer++)
        {
            foreach (var side in "fb")
            {
                var inputs = layer == 0 ? slots.Sum() : 2 * hidden;
                Add($"lstm.{layer}.{side}.w_ih", 1.5 / Math.Sqrt(inputs), 4 * hidden, inputs);
                Add($"lstm.{layer}.{side}.w_hh", 1.5 / Math.Sqrt(hidden), 4 * hidden, hidden);
                Add($"lstm.{layer}.{side}.bias", 0.5, 4 * hidden);
            }
        }

        foreach (var (name, size) in (ValueTuple<string, int>[])[("arc_dep", arc), ("arc_head", arc), ("rel_dep", relation), ("rel_head", relation), ("tag", 110)])
        {
            Add(name + ".w", 0.6, size, 2 * hidden);
            Add(name + ".b", 0.2, size);
        }

        Add("root_arc", 1, arc);
        Add("root_rel", 1, relation);
        Add("arc.u", 0.5, arc, arc);
        Add("arc.bias", 0.5, arc);
        Add("rel.v", 0.5, relations, relation, relation);
        Add("rel.w", 0.5, relations, 2 * relation);
        Add("rel.b", 0.5, relations);
        return weights;
    }

    public static int[] Sentence(Random random, NetworkShape shape, int length) =>
        [.. Enumerable.Range(0, length * shape.Slots.Length).Select(i => random.Next(shape.SlotRows[i % shape.Slots.Length]))];

    public static NetworkModel Model(int seed, int layers = 2, int hidden = 24, int arc = 20, int relation = 12)
    {
        var network = new FloatNetwork(Weights(seed, layers, hidden, arc, relation));
        var random = new Random(seed + 1);
        return NetworkQuantizer.Quantize(network, [.. Enumerable.Range(0, 10).Select(_ => Sentence(random, network.Shape, 20))]);
    }
}
