namespace Readout.Record.Reading;

/// <summary>What becomes of corrections where events are given on.</summary>
public enum CorrectionUse
{
    /// <summary>What was corrected takes the place of what the coder said, and rejected events are left out.</summary>
    Apply,

    /// <summary>Events are given as the coder said them.</summary>
    Ignore,

    /// <summary>Only events with corrections that changed them, as corrected.</summary>
    Only,
}
