namespace Readout.Exchange.Classic;

/// <summary>The rows of one event.</summary>
/// <param name="Dyads">Its dyads, one a row.</param>
/// <param name="Day">Its day, or the day on which it was told where its own is unknown.</param>
/// <param name="FirstNumber">Number of the first row; those of the others follow.</param>
/// <param name="Story">Number of its document.</param>
internal readonly record struct DyadGroup(IReadOnlyList<Dyad> Dyads, DateOnly Day, long FirstNumber, long Story);
