namespace Readout.Record.Merging;

/// <summary>How two reports of events stand to one another.</summary>
internal enum RelationKind
{
    /// <summary>They have nothing to do with one another, or too little is known.</summary>
    Unrelated,

    /// <summary>Both tell of one event.</summary>
    Same,

    /// <summary>Both tell of one event, and what they tell cannot both be true.</summary>
    Conflicting,
}
