namespace Readout.Language.Network;

/// <summary>What turns the products of a dependent with the relation tensor into floats.</summary>
internal readonly unsafe struct RelationScales(float* scale, float* offset)
{
    /// <summary>Value of one unit of the sums.</summary>
    public readonly float* Scale = scale;

    /// <summary>Added: the weights that look at the head alone, and the bias.</summary>
    public readonly float* Offset = offset;
}
