namespace Readout.Language.Network;

/// <summary>The parser network in bytes, ready to run. Its weights never change: threads share it, each with a workspace of its own.</summary>
internal sealed unsafe class QuantizedNetwork
{
    // Beyond this many tokens the sums of a layer leave the caches.
    private const int BatchTokens = 1024;

    private readonly KernelPath _path;
    private readonly sbyte[] _tables;
    private readonly int[] _tableStarts;
    private readonly RecurrentLayer[] _layers;
    private readonly TokenReader _reader;

    /// <summary>Lays a model out for this processor.</summary>
    /// <param name="model">The weights.</param>
    /// <param name="path">How to compute; null takes the fastest way. Every way finds the same.</param>
    public QuantizedNetwork(NetworkModel model, KernelPath? path = null)
    {
        _path = path ?? KernelPath.Best;
        Shape = model.Shape;
        _tables = model.Tables;
        _tableStarts = new int[Shape.Slots.Length];
        for (var slot = 1; slot < _tableStarts.Length; slot++)
            _tableStarts[slot] = _tableStarts[slot - 1] + Shape.SlotRows[slot - 1] * Shape.SlotSizes[slot - 1];
        _layers = [.. Enumerable.Range(0, Shape.Layers).Select(layer => new RecurrentLayer(model, layer, _path))];
        _reader = new TokenReader(model, _path);
    }

    /// <summary>The sizes.</summary>
    public NetworkShape Shape { get; }

    /// <summary>Reads a model file and lays it out for this processor.</summary>
    /// <exception cref="InvalidDataException">It is no such file, of another version, or damaged.</exception>
    public static QuantizedNetwork Load(Stream stream) => new(NetworkModelFile.Load(stream));

    /// <summary>Tags and parses sentences. Any length works, but time and memory grow with the square of the longest one.</summary>
    /// <param name="features">One for each slot of each token, token by token, sentence by sentence.</param>
    /// <param name="lengths">Tokens of each sentence.</param>
    /// <param name="workspace">This thread's memory.</param>
    /// <param name="target">Takes the result, one value for each token of all sentences.</param>
    /// <exception cref="ArgumentException">The lengths do not add up, or a feature lies outside its table.</exception>
    public void Run(ReadOnlySpan<int> features, ReadOnlySpan<int> lengths, NetworkWorkspace workspace, in ParseTarget target)
    {
        CheckLengths(features, lengths);
        int first = 0, start = 0;
        while (first < lengths.Length)
        {
            int count = 0, tokens = 0;
            while (first + count < lengths.Length && (count == 0 || tokens + lengths[first + count] <= BatchTokens))
                tokens += lengths[first + count++];
            RunBatch(features.Slice(start * Shape.Slots.Length, tokens * Shape.Slots.Length), lengths.Slice(first, count), workspace, target.Slice(start, tokens));
            first += count;
            start += tokens;
        }

        // The kernels hold bare addresses: weights and workspace must outlive them.
        GC.KeepAlive(this);
        GC.KeepAlive(workspace);
    }

    private void RunBatch(ReadOnlySpan<int> features, ReadOnlySpan<int> lengths, NetworkWorkspace workspace, in ParseTarget target)
    {
        var tokens = target.Heads.Length;
        if (tokens == 0)
            return;
        Embed(features, tokens, workspace);
        workspace.Lanes.Arrange(lengths);
        foreach (var layer in _layers)
        {
            layer.Run(tokens, lengths, workspace);
            workspace.Swap();
        }

        _reader.Read(tokens, lengths, workspace, target);
    }

    private void CheckLengths(ReadOnlySpan<int> features, ReadOnlySpan<int> lengths)
    {
        long tokens = 0;
        foreach (var length in lengths)
            tokens += length >= 0 ? length : throw new ArgumentException("A sentence cannot have fewer than no tokens.", nameof(lengths));
        if (tokens * Shape.Slots.Length != features.Length)
            throw new ArgumentException($"{tokens} tokens need {tokens * Shape.Slots.Length} features, not {features.Length}.", nameof(features));
    }

    private void Embed(ReadOnlySpan<int> features, int tokens, NetworkWorkspace workspace)
    {
        var stride = _layers[0].InputSize;
        var inputs = workspace.Inputs.Reserve<sbyte>((long)tokens * stride);
        int slots = Shape.Slots.Length, padding = stride - Shape.InputSize;
        for (var token = 0; token < tokens; token++)
        {
            for (var slot = 0; slot < slots; slot++)
            {
                var (feature, size) = (features[token * slots + slot], Shape.SlotSizes[slot]);
                if ((uint)feature >= (uint)Shape.SlotRows[slot])
                    throw new ArgumentException($"Feature {feature} lies outside table {Shape.Slots[slot]} of {Shape.SlotRows[slot]} rows.", nameof(features));
                _tables.AsSpan(_tableStarts[slot] + feature * size, size).CopyTo(new Span<sbyte>(inputs, size));
                inputs += size;
            }

            new Span<sbyte>(inputs, padding).Clear();
            inputs += padding;
        }
    }
}
