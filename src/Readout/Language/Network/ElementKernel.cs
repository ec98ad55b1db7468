namespace Readout.Language.Network;

/// <summary>The arithmetic in floats between the integer products. All counts are multiples of 8, every way gives the same bits.</summary>
internal abstract unsafe class ElementKernel
{
    /// <summary>One step of an LSTM for one sentence.</summary>
    /// <param name="gates">Scales and biases of the gates i, f, g, o, each <paramref name="hidden"/> long.</param>
    /// <param name="inputSums">Products of the input weights, four gates.</param>
    /// <param name="stateSums">Products of the state weights, four gates; overwritten.</param>
    /// <param name="cell">The cell's memory, renewed.</param>
    /// <param name="state">The output, in 127ths.</param>
    /// <param name="hidden">Units.</param>
    public abstract void Step(in GateScales gates, int* inputSums, int* stateSums, float* cell, sbyte* state, int hidden);

    /// <summary><c>sums · scale + bias</c>, element by element.</summary>
    public abstract void Affine(int* sums, float* scale, float* bias, float* result, int count);

    /// <summary>Leaky rectifier with slope 0.1, in place.</summary>
    public abstract void Rectify(float* values, int count);

    /// <summary>Nearest bytes of <c>values · inverseScale</c>, clipped to ±127. <paramref name="scratch"/> holds as many integers.</summary>
    public abstract void Quantize(float* values, float inverseScale, sbyte* result, int* scratch, int count);

    /// <summary>Scores of every head for four dependents: <c>Σ query[k] · heads[k, h]</c>, in the order of k.</summary>
    /// <param name="queries">Four rows, <paramref name="size"/> each.</param>
    /// <param name="heads">One row for each k, <paramref name="headCount"/> each.</param>
    /// <param name="size">How many k.</param>
    /// <param name="headCount">Heads.</param>
    /// <param name="scores">Four rows, <paramref name="headCount"/> each.</param>
    public abstract void ScoreHeads(float* queries, float* heads, int size, int headCount, float* scores);

    /// <summary>Scores of every relation: <c>Σ (sums[k, l] · scale[k, l] + offset[k, l]) · head[k]</c>, in the order of k.</summary>
    public abstract void ScoreRelations(int* sums, in RelationScales scales, float* head, int size, int relations, float* scores);
}
