namespace Readout.Record.Reading;

/// <summary>The events of one group.</summary>
/// <param name="Key">What they share.</param>
/// <param name="Tally">How many there are.</param>
public sealed record GroupCount(string Key, EventTally Tally);
