namespace Readout.Language.Network;

/// <summary>Memory a network computes in: kept from run to run, grown as needed. One for each thread.</summary>
internal sealed class NetworkWorkspace
{
    /// <summary>Inputs of a layer, in bytes.</summary>
    public AlignedBuffer Inputs { get; set; } = new();

    /// <summary>Outputs of a layer, in bytes.</summary>
    public AlignedBuffer Outputs { get; set; } = new();

    /// <summary>Rows in the form a kernel reads.</summary>
    public AlignedBuffer Prepared { get; } = new();

    /// <summary>States of the lanes, in the form a kernel reads.</summary>
    public AlignedBuffer States { get; } = new();

    /// <summary>Memories of the cells of the lanes.</summary>
    public AlignedBuffer Cells { get; } = new();

    /// <summary>Sums of products over all tokens.</summary>
    public AlignedBuffer Sums { get; } = new();

    /// <summary>Sums of products of one step or of a few tokens.</summary>
    public AlignedBuffer StepSums { get; } = new();

    /// <summary>What the last layer's readers gave for each token.</summary>
    public AlignedBuffer Readings { get; } = new();

    /// <summary>Vectors of the dependents, in bytes.</summary>
    public AlignedBuffer Dependents { get; } = new();

    /// <summary>Vectors the heads are multiplied with.</summary>
    public AlignedBuffer Queries { get; } = new();

    /// <summary>Vectors of the heads of a sentence, one row for each element.</summary>
    public AlignedBuffer Heads { get; } = new();

    /// <summary>Scores of the heads of a sentence; those of the last one stay readable.</summary>
    public AlignedBuffer ArcScores { get; } = new();

    /// <summary>Scores of the relations of a token, and a head's vector.</summary>
    public AlignedBuffer RelationScores { get; } = new();

    /// <summary>The order of the recurrent steps.</summary>
    public LanePlan Lanes { get; } = new();

    /// <summary>The choice of heads.</summary>
    public TreeDecoder Decoder { get; } = new();

    /// <summary>Makes the outputs of a layer the inputs of the next.</summary>
    public void Swap() => (Inputs, Outputs) = (Outputs, Inputs);
}
