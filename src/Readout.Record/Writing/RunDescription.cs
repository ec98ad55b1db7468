namespace Readout.Record.Writing;

/// <summary>Who writes to the record, and with what.</summary>
/// <param name="Who">The user's name, or whatever tells who it was.</param>
/// <param name="Command">The command, as it was given.</param>
/// <param name="Coder">What codes; null where nothing is coded.</param>
public sealed record RunDescription(string Who, string Command, CoderVersion? Coder);
