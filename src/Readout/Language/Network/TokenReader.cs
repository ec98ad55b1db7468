namespace Readout.Language.Network;

/// <summary>Reads tags, heads and relations off the last layer.</summary>
internal sealed unsafe class TokenReader
{
    // Products of one token with the relation tensor are some 10 KB: those of these stay in the second cache.
    private const int RelationTokens = 24;

    private readonly KernelPath _path;
    private readonly NetworkShape _shape;
    private readonly PackedMatrix _heads;
    private readonly PackedMatrix _arc;
    private readonly PackedMatrix _relation;
    private readonly float[] _root;
    private readonly float _inverseArcScale;
    private readonly float _inverseRelationScale;
    private readonly int _relationStride;
    private readonly int[] _starts;

    /// <summary>Lays out the weights.</summary>
    public TokenReader(NetworkModel model, KernelPath path)
    {
        (_path, _shape, _root) = (path, model.Shape, model.Root);
        _heads = new PackedMatrix(model.Heads, model.HeadBias, path.Integers);
        _arc = new PackedMatrix(model.Arc, model.ArcBias, path.Integers);
        _relation = new PackedMatrix(model.Relation, model.RelationBias, path.Integers);
        (_inverseArcScale, _inverseRelationScale) = (1f / model.ArcScale, 1f / model.RelationScale);
        _relationStride = NetworkModel.RelationStride(_shape);
        _starts = new int[7];
        var sizes = _shape.HeadSizes();
        for (var i = 0; i < sizes.Length; i++)
            _starts[i + 1] = _starts[i] + QuantizedMatrix.RoundUp(sizes[i].Size, 8);
    }

    private int ArcSize => _starts[1];

    private int RelationSize => _starts[3] - _starts[2];

    /// <summary>Reads the workspace's inputs, one row a token, and fills the target.</summary>
    public void Read(int tokens, ReadOnlySpan<int> lengths, NetworkWorkspace workspace, in ParseTarget target)
    {
        var sums = workspace.Sums.Reserve<int>((long)tokens * _heads.Outputs);
        var readings = workspace.Readings.Reserve<float>((long)tokens * _heads.Outputs);
        _heads.Multiply((sbyte*)workspace.Inputs.Start, tokens, _heads.Inputs, workspace.Prepared, sums);
        for (var token = 0; token < tokens; token++, sums += _heads.Outputs, readings += _heads.Outputs)
        {
            _path.Elements.Affine(sums, _heads.Scale, _heads.Bias, readings, _heads.Outputs);
            _path.Elements.Rectify(readings, _starts[4]);
            target.Tags[token] = (byte)Best(readings + _starts[4], 0, _shape.TagCount);
        }

        Ask(tokens, workspace);
        for (int i = 0, start = 0; i < lengths.Length; start += lengths[i++])
            ReadHeads(start, lengths[i], workspace, target.Slice(start, lengths[i]));
        ReadRelations(tokens, lengths, workspace, target);
    }

    private static int Best(float* scores, int from, int count)
    {
        var best = from;
        for (var i = from + 1; i < count; i++)
        {
            if (scores[i] > scores[best])
                best = i;
        }

        return best;
    }

    // What each dependent's heads are multiplied with.
    private void Ask(int tokens, NetworkWorkspace workspace)
    {
        var dependents = Dependents(0, tokens, ArcSize, 0, _inverseArcScale, workspace);
        var sums = workspace.Sums.Reserve<int>((long)tokens * _arc.Outputs);
        _arc.Multiply(dependents, tokens, ArcSize, workspace.Prepared, sums);
        // Heads are scored four dependents at a time, the last ones along with up to three rows of no meaning.
        var queries = workspace.Queries.Reserve<float>((tokens + 3L) * ArcSize);
        for (var token = 0; token < tokens; token++)
            _path.Elements.Affine(sums + (long)token * _arc.Outputs, _arc.Scale, _arc.Bias, queries + (long)token * ArcSize, ArcSize);
        new Span<float>(queries + (long)tokens * ArcSize, 3 * ArcSize).Clear();
    }

    private sbyte* Dependents(int start, int tokens, int size, int offset, float inverseScale, NetworkWorkspace workspace)
    {
        var readings = (float*)workspace.Readings.Start + offset;
        var dependents = workspace.Dependents.Reserve<sbyte>((long)tokens * size);
        var scratch = workspace.StepSums.Reserve<int>(size);
        for (var token = 0; token < tokens; token++)
            _path.Elements.Quantize(readings + (long)(start + token) * _heads.Outputs, inverseScale, dependents + (long)token * size, scratch, size);
        return dependents;
    }

    private void ReadHeads(int start, int length, NetworkWorkspace workspace, in ParseTarget target)
    {
        var width = QuantizedMatrix.RoundUp(length + 1, 8);
        var heads = Transpose(start, length, width, workspace);
        var rows = QuantizedMatrix.RoundUp(length, 4);
        var scores = workspace.ArcScores.Reserve<float>((long)rows * width);
        var queries = (float*)workspace.Queries.Start + (long)start * ArcSize;
        for (var d = 0; d < rows; d += 4)
            _path.Elements.ScoreHeads(queries + (long)d * ArcSize, heads, ArcSize, width, scores + (long)d * width);
        var all = new ReadOnlySpan<float>(scores, rows * width);
        workspace.Decoder.Decode(all, width, target.Heads);
        if (!target.Margins.IsEmpty)
            TreeDecoder.Margins(all, width, target.Heads, target.Margins);
    }

    private float* Transpose(int start, int length, int width, NetworkWorkspace workspace)
    {
        var heads = workspace.Heads.Reserve<float>((long)ArcSize * width);
        for (var k = 0; k < ArcSize; k++)
        {
            var row = heads + (long)k * width;
            row[0] = _root[k];
            var reading = (float*)workspace.Readings.Start + (long)start * _heads.Outputs + _starts[1] + k;
            for (var h = 1; h <= length; h++, reading += _heads.Outputs)
                row[h] = *reading;
            for (var h = length + 1; h < width; h++)
                row[h] = 0;
        }

        return heads;
    }

    private void ReadRelations(int tokens, ReadOnlySpan<int> lengths, NetworkWorkspace workspace, in ParseTarget target)
    {
        int sentence = 0, sentenceStart = 0;
        for (var start = 0; start < tokens; start += RelationTokens)
        {
            var count = Math.Min(RelationTokens, tokens - start);
            var dependents = Dependents(start, count, RelationSize, _starts[2], _inverseRelationScale, workspace);
            var sums = workspace.StepSums.Reserve<int>((long)count * _relation.Outputs);
            _relation.Multiply(dependents, count, RelationSize, workspace.Prepared, sums);
            for (var token = start; token < start + count; token++, sums += _relation.Outputs)
            {
                while (token >= sentenceStart + lengths[sentence])
                    sentenceStart += lengths[sentence++];
                var head = target.Heads[token];
                target.Relations[token] = head == 0 ? (byte)0 : ChooseRelation(sums, sentenceStart + head - 1, workspace);
            }
        }
    }

    private byte ChooseRelation(int* sums, int head, NetworkWorkspace workspace)
    {
        var size = _shape.Relation;
        var scores = workspace.RelationScores.Reserve<float>(_relationStride + size + 1);
        var vector = scores + _relationStride;
        new Span<float>((float*)workspace.Readings.Start + (long)head * _heads.Outputs + _starts[3], size).CopyTo(new Span<float>(vector, size));
        vector[size] = 1;
        _path.Elements.ScoreRelations(sums, new RelationScales(_relation.Scale, _relation.Bias), vector, size + 1, _relationStride, scores);
        return (byte)Best(scores, 1, _shape.RelationCount);
    }
}
