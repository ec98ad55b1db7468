namespace Readout.Record.Reading;

/// <summary>What reports of one event count.</summary>
/// <param name="Field">What is counted ("dead", "injured", "arrested", "troops").</param>
/// <param name="Least">The least that any report tells.</param>
/// <param name="Most">The most that any report tells.</param>
public sealed record TollRange(string Field, double Least, double Most);
