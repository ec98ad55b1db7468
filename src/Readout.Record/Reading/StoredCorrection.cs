using Readout.Record.Writing;

namespace Readout.Record.Reading;

/// <summary>A correction of the record.</summary>
/// <param name="Number">Its number; later ones are greater.</param>
/// <param name="Added">When it was made (UTC).</param>
/// <param name="Correction">What it says.</param>
public sealed record StoredCorrection(long Number, DateTime Added, Correction Correction);
