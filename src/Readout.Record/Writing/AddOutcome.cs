namespace Readout.Record.Writing;

/// <summary>What became of one document that was given to the record.</summary>
public enum AddOutcome
{
    /// <summary>It is new and in.</summary>
    Added,

    /// <summary>The record had it; nothing was changed.</summary>
    Known,

    /// <summary>It was deleted from the record before and stays so.</summary>
    Deleted,

    /// <summary>It is no text that a database can keep (it holds NUL characters or halves of characters); it stands in the quarantine.</summary>
    Refused,
}
