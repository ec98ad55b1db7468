namespace Readout.Record.Accounts;

/// <summary>What an event is to the voice that tells it.</summary>
public enum AccountRole
{
    /// <summary>What it says it did itself.</summary>
    Did,

    /// <summary>What it says it demanded.</summary>
    Demanded,

    /// <summary>What it says others did.</summary>
    OfOthers,
}
