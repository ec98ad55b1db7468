namespace Readout.Language.Network;

/// <summary>
/// One processor's way to multiply groups of small integers and add the products up in 32 bits, exactly.
/// A group is four bytes: two inputs of 16 bits or four of 8.
/// </summary>
/// <typeparam name="TVector">A vector of 32-bit sums, one output each.</typeparam>
internal unsafe interface IDotProduct<TVector> where TVector : struct
{
    /// <summary>Outputs in a vector: a power of two up to 16.</summary>
    static abstract int Width { get; }

    /// <summary>Inputs in a group: 2 or 4.</summary>
    static abstract int GroupInputs { get; }

    /// <summary>What is added to each input before the product, for instructions that want it unsigned: 0 or 128.</summary>
    static abstract int InputOffset { get; }

    /// <summary>Reads a vector from any address.</summary>
    static abstract TVector Load(void* address);

    /// <summary>The same group for every output.</summary>
    static abstract TVector Broadcast(int group);

    /// <summary>Adds the products of a group of weights per output and a group of inputs to the sums.</summary>
    static abstract TVector Accumulate(TVector sums, TVector weights, TVector inputs);

    /// <summary>Writes a vector to any address.</summary>
    static abstract void Store(int* address, TVector sums);
}
