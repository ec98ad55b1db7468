namespace Readout.Language.Network;

/// <summary>What turns the sums of the gates of one direction of a layer into floats: four gates each.</summary>
internal readonly unsafe struct GateScales(float* inputScale, float* stateScale, float* bias)
{
    /// <summary>Value of one unit of the input products.</summary>
    public readonly float* InputScale = inputScale;

    /// <summary>Value of one unit of the state products.</summary>
    public readonly float* StateScale = stateScale;

    /// <summary>Added to both.</summary>
    public readonly float* Bias = bias;
}
