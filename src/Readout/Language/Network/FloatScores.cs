namespace Readout.Language.Network;

/// <summary>What the float network computes for one sentence. Rows are tokens; rows of heads begin with the root where it has one.</summary>
internal sealed class FloatScores(FloatNetwork network)
{
    /// <summary>Inputs of the first layer.</summary>
    public required float[][] Inputs { get; init; }

    /// <summary>Tokens as dependents.</summary>
    public required float[][] ArcDependents { get; init; }

    /// <summary>The root, then the tokens, as heads.</summary>
    public required float[][] ArcHeads { get; init; }

    /// <summary>Tokens as dependents whose relation is asked for.</summary>
    public required float[][] RelationDependents { get; init; }

    /// <summary>Tokens as heads of a relation, without the root.</summary>
    public required float[][] RelationHeads { get; init; }

    /// <summary>Scores of the tags.</summary>
    public required float[][] Tags { get; init; }

    /// <summary>Scores of heads 0..n of a token, 0 the root.</summary>
    public float[] Arcs(int token)
    {
        float[] dependent = ArcDependents[token], u = network.Weights("arc.u"), query = [.. network.Weights("arc.bias")];
        for (var i = 0; i < dependent.Length; i++)
        {
            for (var j = 0; j < query.Length; j++)
                query[j] += dependent[i] * u[i * query.Length + j];
        }

        return Array.ConvertAll(ArcHeads, head => FloatNetwork.Dot(query, head));
    }

    /// <summary>Scores of all relations between a token and another token as its head, counted from 0.</summary>
    public float[] Relations(int token, int head)
    {
        float[] tensor = network.Weights("rel.v"), weights = network.Weights("rel.w"), bias = network.Weights("rel.b");
        float[] left = RelationDependents[token], right = RelationHeads[head];
        var size = left.Length;
        var scores = new float[bias.Length];
        for (var l = 0; l < scores.Length; l++)
        {
            scores[l] = bias[l] + FloatNetwork.Dot(left, weights.AsSpan(2 * l * size, size)) + FloatNetwork.Dot(right, weights.AsSpan((2 * l + 1) * size, size));
            for (var i = 0; i < size; i++)
                scores[l] += left[i] * FloatNetwork.Dot(right, tensor.AsSpan((l * size + i) * size, size));
        }

        return scores;
    }
}
