namespace Readout.Language.Network;

/// <summary>The sizes of a parser network.</summary>
internal sealed record NetworkShape
{
    /// <summary>Names of the feature slots, in the order in which a token's features are given.</summary>
    public required string[] Slots { get; init; }

    /// <summary>Rows of each slot's table: features lie within 0..rows-1.</summary>
    public required int[] SlotRows { get; init; }

    /// <summary>Floats in a row of each slot's table.</summary>
    public required int[] SlotSizes { get; init; }

    /// <summary>Layers of the LSTM, each in both directions.</summary>
    public required int Layers { get; init; }

    /// <summary>Units of a layer in one direction; a multiple of 8.</summary>
    public required int Hidden { get; init; }

    /// <summary>Size of a token's vectors as dependent and as head.</summary>
    public required int Arc { get; init; }

    /// <summary>Size of a token's vectors for the choice of the relation.</summary>
    public required int Relation { get; init; }

    /// <summary>Relations, root first.</summary>
    public required int RelationCount { get; init; }

    /// <summary>Tags to choose from.</summary>
    public required int TagCount { get; init; }

    /// <summary>Inputs of the first layer.</summary>
    public int InputSize => SlotSizes.Sum();

    /// <summary>Reads the sizes off trained weights.</summary>
    /// <exception cref="InvalidDataException">An array is missing or of the wrong shape.</exception>
    public static NetworkShape Of(OrderedDictionary<string, FloatArray> weights)
    {
        const string Prefix = "embed.";
        var slots = weights.Where(w => w.Key.StartsWith(Prefix, StringComparison.Ordinal)).ToArray();
        var layers = 0;
        while (weights.ContainsKey($"lstm.{layers}.f.w_ih"))
            layers++;
        int Length(string name) => weights.TryGetValue(name, out var array) ? array[0] : throw new InvalidDataException($"The weights lack {name}.");
        return new NetworkShape
        {
            Slots = [.. slots.Select(s => s.Key[Prefix.Length..])],
            SlotRows = [.. slots.Select(s => s.Value[0])],
            SlotSizes = [.. slots.Select(s => s.Value[1])],
            Layers = layers,
            Hidden = Length("lstm.0.f.bias") / 4,
            Arc = Length("arc_dep.b"),
            Relation = Length("rel_dep.b"),
            RelationCount = Length("rel.b"),
            TagCount = Length("tag.b"),
        }.Checked(weights);
    }

    private NetworkShape Checked(OrderedDictionary<string, FloatArray> weights)
    {
        if (Hidden % 8 != 0 || RelationCount > 256 || TagCount > 256)
            throw new InvalidDataException("The units of a layer must be a multiple of 8, relations and tags at most 256.");
        var faults = Expected().Where(e => !weights.TryGetValue(e.Name, out var array) || !array.Dimensions.AsSpan().SequenceEqual(e.Dimensions))
            .Select(e => $"{e.Name} [{string.Join(", ", e.Dimensions)}]").ToArray();
        // One such value would spread over a whole sentence, and differently on different processors.
        if (weights.FirstOrDefault(w => !w.Value.Values.All(float.IsFinite)) is { Key: { } name })
            throw new InvalidDataException($"{name} holds a value that is no finite number.");
        return faults.Length == 0 ? this : throw new InvalidDataException($"The weights lack, or hold in another shape: {string.Join("; ", faults)}.");
    }

    private IEnumerable<(string Name, int[] Dimensions)> Expected()
    {
        for (var layer = 0; layer < Layers; layer++)
        {
            foreach (var side in "fb")
            {
                yield return ($"lstm.{layer}.{side}.w_ih", [4 * Hidden, layer == 0 ? InputSize : 2 * Hidden]);
                yield return ($"lstm.{layer}.{side}.w_hh", [4 * Hidden, Hidden]);
                yield return ($"lstm.{layer}.{side}.bias", [4 * Hidden]);
            }
        }

        foreach (var (name, size) in HeadSizes())
        {
            yield return ($"{name}.w", [size, 2 * Hidden]);
            yield return ($"{name}.b", [size]);
        }

        yield return ("root_arc", [Arc]);
        yield return ("arc.u", [Arc, Arc]);
        yield return ("arc.bias", [Arc]);
        yield return ("rel.v", [RelationCount, Relation, Relation]);
        yield return ("rel.w", [RelationCount, 2 * Relation]);
        yield return ("rel.b", [RelationCount]);
    }

    /// <summary>The maps that read the last layer, in the order in which they are stacked.</summary>
    public (string Name, int Size)[] HeadSizes() =>
    [
        ("arc_dep", Arc), ("arc_head", Arc), ("rel_dep", Relation), ("rel_head", Relation), ("tag", TagCount),
    ];
}
