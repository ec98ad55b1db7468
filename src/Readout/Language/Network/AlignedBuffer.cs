namespace Readout.Language.Network;

/// <summary>Memory at a fixed, 64-byte aligned address that grows on demand. What it held is lost when it grows.</summary>
internal sealed unsafe class AlignedBuffer
{
    private const int Alignment = 64;
    private byte[] _bytes = [];

    /// <summary>Address of the first byte; valid until the next growth, while this object is reachable.</summary>
    public byte* Start { get; private set; }

    /// <summary>Makes room for <paramref name="count"/> values and gives their address. Contents are not cleared.</summary>
    public T* Reserve<T>(long count) where T : unmanaged
    {
        // Room behind the last value lets a kernel read one whole vector past it.
        var needed = checked((int)(count * sizeof(T) + 2 * Alignment));
        if (_bytes.Length < needed)
            Grow(needed);
        return (T*)Start;
    }

    private void Grow(int needed)
    {
        var doubled = (int)Math.Min(Array.MaxLength, 2L * _bytes.Length);
        // Pinned from birth: the address holds without a handle and without a finaliser.
        _bytes = GC.AllocateArray<byte>(Math.Max(needed, doubled), pinned: true);
        fixed (byte* start = _bytes)
            Start = (byte*)(((nint)start + Alignment - 1) & ~(nint)(Alignment - 1));
    }
}
