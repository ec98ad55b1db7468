namespace Readout.Language.Network;

/// <summary>An array of trained weights, its last dimension contiguous.</summary>
internal sealed record FloatArray(int[] Dimensions, float[] Values)
{
    /// <summary>Length of dimension <paramref name="index"/>.</summary>
    public int this[int index] => Dimensions[index];
}
