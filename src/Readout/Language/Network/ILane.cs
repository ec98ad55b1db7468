namespace Readout.Language.Network;

/// <summary>
/// One or more floats side by side. An algorithm written over it does the same roundings in the same order
/// whatever the width, so that every processor computes the same bits.
/// </summary>
internal unsafe interface ILane<TLane> where TLane : struct, ILane<TLane>
{
    /// <summary>Floats side by side: 1, 4 or 8.</summary>
    static abstract int Width { get; }

    /// <summary>The same value in each.</summary>
    static abstract TLane Of(float value);

    /// <summary>Reads from any address.</summary>
    static abstract TLane Load(float* address);

    /// <summary>Reads integers and converts them.</summary>
    static abstract TLane LoadIntegers(int* address);

    /// <summary>Writes to any address.</summary>
    static abstract void Store(float* address, TLane lane);

    /// <summary>Writes the nearest integers, ties to even. Values must lie within ±4,000,000.</summary>
    static abstract void StoreRounded(int* address, TLane lane);

    /// <summary>The smaller of each two; neither is NaN.</summary>
    static abstract TLane Min(TLane left, TLane right);

    /// <summary>The larger of each two; neither is NaN.</summary>
    static abstract TLane Max(TLane left, TLane right);

    /// <summary>Sums.</summary>
    static abstract TLane operator +(TLane left, TLane right);

    /// <summary>Products.</summary>
    static abstract TLane operator *(TLane left, TLane right);

    /// <summary>Quotients.</summary>
    static abstract TLane operator /(TLane left, TLane right);
}
