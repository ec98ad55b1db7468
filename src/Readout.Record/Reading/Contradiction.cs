namespace Readout.Record.Reading;

/// <summary>Two reports that tell of one event what cannot both be true.</summary>
/// <param name="Event">Id of the event in one report.</param>
/// <param name="Other">Id of the event in the other.</param>
/// <param name="About">What they contradict each other on, as <see cref="EntryConflict.About"/> has it.</param>
/// <param name="Score">How surely they tell of one event; the higher the surer.</param>
public sealed record Contradiction(string Event, string Other, string About, double Score);
