using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;

namespace Readout.Language.Network;

/// <summary>One way to compute, named after the instructions it needs. Every way gives the same bits.</summary>
internal sealed class KernelPath
{
    private KernelPath(string name, bool isSupported, Func<IntegerKernel> integers, Func<ElementKernel> elements)
    {
        Name = name;
        IsSupported = isSupported;
        Integers = isSupported ? integers() : null!;
        Elements = isSupported ? elements() : null!;
    }

    /// <summary>The instructions it needs.</summary>
    public string Name { get; }

    /// <summary>Whether this processor has them; the kernels are null without.</summary>
    public bool IsSupported { get; }

    /// <summary>The products in integers.</summary>
    public IntegerKernel Integers { get; }

    /// <summary>The arithmetic in floats.</summary>
    public ElementKernel Elements { get; }

    /// <summary>Every way there is, the fastest first; the last one runs everywhere.</summary>
    public static IReadOnlyList<KernelPath> All { get; } =
    [
        new("avx512bw", Avx512BW.IsSupported, () => new TileKernel<Avx512Dot, Vector512<int>>(), () => new LaneKernel<Lane8>()),
        new("avxvnni", AvxVnni.IsSupported, () => new TileKernel<AvxVnniDot, Vector256<int>>(), () => new LaneKernel<Lane8>()),
        new("avx2", Avx2.IsSupported, () => new TileKernel<Avx2Dot, Vector256<int>>(), () => new LaneKernel<Lane8>()),
        new("dotprod", Dp.IsSupported, () => new TileKernel<ArmDot, Vector128<int>>(), () => new LaneKernel<Lane4>()),
        new("sse2", Sse2.IsSupported, () => new TileKernel<Sse2Dot, Vector128<int>>(), () => new LaneKernel<Lane4>()),
        new("scalar", true, () => new TileKernel<ScalarDot, int>(), () => new LaneKernel<Lane1>()),
    ];

    /// <summary>The fastest way this processor has.</summary>
    public static KernelPath Best { get; } = All.First(path => path.IsSupported);

    /// <inheritdoc/>
    public override string ToString() => Name;
}
