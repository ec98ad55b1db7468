using System.Runtime.CompilerServices;

namespace Readout.Language.Network;

// The tiles are written out row by row: sums kept in an array would live in memory, not in registers.
internal sealed unsafe partial class TileKernel<TDot, TVector>
{
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void MultiplySix(byte* rows, in Strip strip, int* sums)
    {
        byte* low = strip.Low, high = strip.High, end = rows + strip.Groups * 4;
        nint stride = strip.Groups * 4;
        TVector l0 = TDot.Load(strip.First), h0 = TDot.Load(strip.First + TDot.Width);
        TVector l1 = l0, h1 = h0;
        TVector l2 = l0, h2 = h0;
        TVector l3 = l0, h3 = h0;
        TVector l4 = l0, h4 = h0;
        TVector l5 = l0, h5 = h0;
        for (; rows < end; rows += 4, low += GroupBytes, high += GroupBytes)
        {
            TVector wl = TDot.Load(low), wh = TDot.Load(high);
            var x0 = TDot.Broadcast(*(int*)(rows));
            l0 = TDot.Accumulate(l0, wl, x0);
            h0 = TDot.Accumulate(h0, wh, x0);
            var x1 = TDot.Broadcast(*(int*)(rows + stride));
            l1 = TDot.Accumulate(l1, wl, x1);
            h1 = TDot.Accumulate(h1, wh, x1);
            var x2 = TDot.Broadcast(*(int*)(rows + 2 * stride));
            l2 = TDot.Accumulate(l2, wl, x2);
            h2 = TDot.Accumulate(h2, wh, x2);
            var x3 = TDot.Broadcast(*(int*)(rows + 3 * stride));
            l3 = TDot.Accumulate(l3, wl, x3);
            h3 = TDot.Accumulate(h3, wh, x3);
            var x4 = TDot.Broadcast(*(int*)(rows + 4 * stride));
            l4 = TDot.Accumulate(l4, wl, x4);
            h4 = TDot.Accumulate(h4, wh, x4);
            var x5 = TDot.Broadcast(*(int*)(rows + 5 * stride));
            l5 = TDot.Accumulate(l5, wl, x5);
            h5 = TDot.Accumulate(h5, wh, x5);
        }

        Store(sums, l0, h0);
        Store(sums + strip.Outputs, l1, h1);
        Store(sums + 2 * strip.Outputs, l2, h2);
        Store(sums + 3 * strip.Outputs, l3, h3);
        Store(sums + 4 * strip.Outputs, l4, h4);
        Store(sums + 5 * strip.Outputs, l5, h5);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void MultiplyFour(byte* rows, in Strip strip, int* sums)
    {
        byte* low = strip.Low, high = strip.High, end = rows + strip.Groups * 4;
        nint stride = strip.Groups * 4;
        TVector l0 = TDot.Load(strip.First), h0 = TDot.Load(strip.First + TDot.Width);
        TVector l1 = l0, h1 = h0;
        TVector l2 = l0, h2 = h0;
        TVector l3 = l0, h3 = h0;
        for (; rows < end; rows += 4, low += GroupBytes, high += GroupBytes)
        {
            TVector wl = TDot.Load(low), wh = TDot.Load(high);
            var x0 = TDot.Broadcast(*(int*)(rows));
            l0 = TDot.Accumulate(l0, wl, x0);
            h0 = TDot.Accumulate(h0, wh, x0);
            var x1 = TDot.Broadcast(*(int*)(rows + stride));
            l1 = TDot.Accumulate(l1, wl, x1);
            h1 = TDot.Accumulate(h1, wh, x1);
            var x2 = TDot.Broadcast(*(int*)(rows + 2 * stride));
            l2 = TDot.Accumulate(l2, wl, x2);
            h2 = TDot.Accumulate(h2, wh, x2);
            var x3 = TDot.Broadcast(*(int*)(rows + 3 * stride));
            l3 = TDot.Accumulate(l3, wl, x3);
            h3 = TDot.Accumulate(h3, wh, x3);
        }

        Store(sums, l0, h0);
        Store(sums + strip.Outputs, l1, h1);
        Store(sums + 2 * strip.Outputs, l2, h2);
        Store(sums + 3 * strip.Outputs, l3, h3);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void MultiplyThree(byte* rows, in Strip strip, int* sums)
    {
        byte* low = strip.Low, high = strip.High, end = rows + strip.Groups * 4;
        nint stride = strip.Groups * 4;
        TVector l0 = TDot.Load(strip.First), h0 = TDot.Load(strip.First + TDot.Width);
        TVector l1 = l0, h1 = h0;
        TVector l2 = l0, h2 = h0;
        for (; rows < end; rows += 4, low += GroupBytes, high += GroupBytes)
        {
            TVector wl = TDot.Load(low), wh = TDot.Load(high);
            var x0 = TDot.Broadcast(*(int*)(rows));
            l0 = TDot.Accumulate(l0, wl, x0);
            h0 = TDot.Accumulate(h0, wh, x0);
            var x1 = TDot.Broadcast(*(int*)(rows + stride));
            l1 = TDot.Accumulate(l1, wl, x1);
            h1 = TDot.Accumulate(h1, wh, x1);
            var x2 = TDot.Broadcast(*(int*)(rows + 2 * stride));
            l2 = TDot.Accumulate(l2, wl, x2);
            h2 = TDot.Accumulate(h2, wh, x2);
        }

        Store(sums, l0, h0);
        Store(sums + strip.Outputs, l1, h1);
        Store(sums + 2 * strip.Outputs, l2, h2);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void MultiplyTwo(byte* rows, in Strip strip, int* sums)
    {
        byte* low = strip.Low, high = strip.High, end = rows + strip.Groups * 4;
        nint stride = strip.Groups * 4;
        TVector l0 = TDot.Load(strip.First), h0 = TDot.Load(strip.First + TDot.Width);
        TVector l1 = l0, h1 = h0;
        for (; rows < end; rows += 4, low += GroupBytes, high += GroupBytes)
        {
            TVector wl = TDot.Load(low), wh = TDot.Load(high);
            var x0 = TDot.Broadcast(*(int*)(rows));
            l0 = TDot.Accumulate(l0, wl, x0);
            h0 = TDot.Accumulate(h0, wh, x0);
            var x1 = TDot.Broadcast(*(int*)(rows + stride));
            l1 = TDot.Accumulate(l1, wl, x1);
            h1 = TDot.Accumulate(h1, wh, x1);
        }

        Store(sums, l0, h0);
        Store(sums + strip.Outputs, l1, h1);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void MultiplyOne(byte* rows, in Strip strip, int* sums)
    {
        byte* low = strip.Low, high = strip.High, end = rows + strip.Groups * 4;
        TVector l0 = TDot.Load(strip.First), h0 = TDot.Load(strip.First + TDot.Width);
        for (; rows < end; rows += 4, low += GroupBytes, high += GroupBytes)
        {
            TVector wl = TDot.Load(low), wh = TDot.Load(high);
            var x0 = TDot.Broadcast(*(int*)(rows));
            l0 = TDot.Accumulate(l0, wl, x0);
            h0 = TDot.Accumulate(h0, wh, x0);
        }

        Store(sums, l0, h0);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store(int* sums, TVector low, TVector high)
    {
        TDot.Store(sums, low);
        TDot.Store(sums + TDot.Width, high);
    }
}
