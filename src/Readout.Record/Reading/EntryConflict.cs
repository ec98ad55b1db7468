namespace Readout.Record.Reading;

/// <summary>Another entry that tells of the same event what cannot be true beside it.</summary>
/// <param name="Entry">Id of the other entry.</param>
/// <param name="About">What they contradict each other on: "roles" (who did it to whom), "denied" (whether it was), "actor" (who did it), "recipient"
/// (whom it met) or "answer" (yes or no).</param>
/// <param name="Score">How surely they tell of one event; the higher the surer.</param>
public sealed record EntryConflict(string Entry, string About, double Score);
