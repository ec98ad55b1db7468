using Readout.Language.Network;

namespace Readout.Tests.Language.Network;

/// <summary>All that a run of a network found.</summary>
internal sealed class ParsedBatch
{
    public required int[] Heads { get; init; }

    public required byte[] Relations { get; init; }

    public required byte[] Tags { get; init; }


    public required float[] Margins { get; init; }

    public static ParsedBatch Of(QuantizedNetwork network, int[] features, int[] lengths, NetworkWorkspace workspace)
    {
        var tokens = lengths.Sum();
        var batch = new ParsedBatch
        {
            Heads = new int[tokens],
            Relations = new byte[tokens],
            Tags = new byte[tokens],
            Margins = new float[tokens],
        };
        network.Run(features, lengths, workspace, new ParseTarget { Heads = batch.Heads, Relations = batch.Relations, Tags = batch.Tags, Margins = batch.Margins });
        return batch;
    }

    /// <summary>Equal bit by bit, floats too.</summary>
    public void AssertSame(ParsedBatch other)
    {
        Xunit.Assert.Equal(Heads, other.Heads);
        Xunit.Assert.Equal(Relations, other.Relations);
        Xunit.Assert.Equal(Tags, other.Tags);
        Xunit.Assert.Equal(Margins.Select(BitConverter.SingleToInt32Bits), other.Margins.Select(BitConverter.SingleToInt32Bits));
    }
}
