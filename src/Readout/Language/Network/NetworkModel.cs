namespace Readout.Language.Network;

/// <summary>The quantised weights of a parser network, as the model file holds them.</summary>
internal sealed record NetworkModel
{
    /// <summary>The sizes.</summary>
    public required NetworkShape Shape { get; init; }

    /// <summary>The tables of all slots, one behind the other, in bytes of one common scale.</summary>
    public required sbyte[] Tables { get; init; }

    /// <summary>Per layer: input weights of the forward, then the backward direction, gates i, f, g, o.</summary>
    public required QuantizedMatrix[] InputWeights { get; init; }

    /// <summary>Per layer and direction: state weights.</summary>
    public required QuantizedMatrix[] StateWeights { get; init; }

    /// <summary>Per layer: biases, as the rows of <see cref="InputWeights"/>.</summary>
    public required float[][] Biases { get; init; }

    /// <summary>The maps that read the last layer, stacked, each padded to a multiple of 8 rows.</summary>
    public required QuantizedMatrix Heads { get; init; }

    /// <summary>Biases of <see cref="Heads"/>.</summary>
    public required float[] HeadBias { get; init; }

    /// <summary>From a dependent's vector to what its head's vector is multiplied with.</summary>
    public required QuantizedMatrix Arc { get; init; }

    /// <summary>Added to that: a head's score whatever the dependent.</summary>
    public required float[] ArcBias { get; init; }

    /// <summary>The root's vector as a head, padded to a multiple of 8.</summary>
    public required float[] Root { get; init; }

    /// <summary>The relation tensor: row k · relations + l, where k runs over the head's vector and one row more, the constant.</summary>
    public required QuantizedMatrix Relation { get; init; }

    /// <summary>Added to its products.</summary>
    public required float[] RelationBias { get; init; }

    /// <summary>What one unit of a dependent's vector is worth, for arcs.</summary>
    public required float ArcScale { get; init; }

    /// <summary>What one unit of a dependent's vector is worth, for relations.</summary>
    public required float RelationScale { get; init; }

    /// <summary>Relations, padded to a multiple of 8.</summary>
    public static int RelationStride(NetworkShape shape) => QuantizedMatrix.RoundUp(shape.RelationCount, 8);

    /// <summary>Gives the model back if every array has the size that the shape asks for; kernels read it without looking.</summary>
    /// <exception cref="InvalidDataException">One has another size.</exception>
    public NetworkModel Checked()
    {
        int hidden = Shape.Hidden, states = 2 * hidden, arc = QuantizedMatrix.RoundUp(Shape.Arc, 8);
        var readings = Shape.HeadSizes().Sum(head => QuantizedMatrix.RoundUp(head.Size, 8));
        var relations = (Shape.Relation + 1) * RelationStride(Shape);
        Require(Shape.Layers > 0 && hidden > 0 && hidden % 8 == 0, "the sizes of the layers");
        Require(Tables.Length == Shape.SlotRows.Zip(Shape.SlotSizes, (rows, size) => (long)rows * size).Sum(), "the tables");
        for (var layer = 0; layer < Shape.Layers; layer++)
        {
            Require(InputWeights[layer].Holds(8 * hidden, layer == 0 ? Shape.InputSize : states) && Biases[layer].Length == 8 * hidden, $"layer {layer}");
            Require(StateWeights[2 * layer].Holds(4 * hidden, hidden) && StateWeights[2 * layer + 1].Holds(4 * hidden, hidden), $"the states of layer {layer}");
        }

        Require(Heads.Holds(readings, states) && HeadBias.Length == readings, "the readers of the last layer");
        Require(Arc.Holds(arc, arc) && ArcBias.Length == arc && Root.Length == arc, "the arcs");
        Require(Relation.Holds(relations, QuantizedMatrix.RoundUp(Shape.Relation, 8)) && RelationBias.Length == relations, "the relations");
        Require(ArcScale > 0 && RelationScale > 0, "the scales");
        return this;
    }

    private static void Require(bool holds, string what)
    {
        if (!holds)
            throw new InvalidDataException($"The parser network is damaged: {what} do not fit its sizes.");
    }
}
