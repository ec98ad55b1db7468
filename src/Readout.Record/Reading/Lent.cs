using System.Buffers;

namespace Readout.Record.Reading;

/// <summary>Large arrays that are lent for one count. They are of all threads together: the runtime's own pool keeps one of each size for every thread, megabytes each where there are tens of thousands of pairs.</summary>
internal static class Lent<T>
{
    // As many as a few views need at once, each for a count within a count.
    private const int Longest = 1 << 20, AtOnce = 6;

    /// <summary>Where they come from and go back to.</summary>
    public static ArrayPool<T> Arrays { get; } = ArrayPool<T>.Create(Longest, AtOnce);
}
