using Readout.Record.Writing;

namespace Readout.Cli;

/// <summary>A line of a file of events.</summary>
/// <param name="Event">The event; null where it is none.</param>
/// <param name="Place">Where it stands, and what is wrong with it.</param>
internal sealed record EventLine(ReportEvent? Event, SetAsideItem Place);
