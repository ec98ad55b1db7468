namespace Readout.Record.Writing;

/// <summary>Part of an input that could not be read, kept so that it can be looked at.</summary>
/// <param name="Source">The input, as it was named.</param>
/// <param name="Position">Line, record or byte in it; 0 for the whole.</param>
/// <param name="Reason">What is wrong with it.</param>
public sealed record SetAsideItem(string Source, long Position, string Reason);
