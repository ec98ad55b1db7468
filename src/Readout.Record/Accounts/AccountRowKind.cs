namespace Readout.Record.Accounts;

/// <summary>How the versions of a row stand to one another.</summary>
public enum AccountRowKind
{
    /// <summary>They cannot all be true.</summary>
    Contradiction,

    /// <summary>Two or more voices tell the same.</summary>
    Agreement,

    /// <summary>One voice alone tells it; the others are silent.</summary>
    OneSided,
}
