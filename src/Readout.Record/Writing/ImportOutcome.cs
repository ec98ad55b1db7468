namespace Readout.Record.Writing;

/// <summary>What became of an event that somebody else coded.</summary>
public enum ImportOutcome
{
    /// <summary>It is in the record now.</summary>
    Added,

    /// <summary>The record had it, to the letter.</summary>
    Known,

    /// <summary>It was in the record and was deleted from it, for good.</summary>
    Deleted,

    /// <summary>It cannot be kept: its id is another event's, or it holds what is no text. It is set aside.</summary>
    Refused,
}
