using Readout.Record.Reading;

namespace Readout.Web.Charts;

/// <summary>A period with far more events than its line has in the mean.</summary>
/// <param name="Number">Its number in the drawing, from 1.</param>
/// <param name="Period">The period.</param>
/// <param name="Mean">Mean events of a period of the line, over periods of which there is data.</param>
/// <param name="Event">What stands for it: the event of the period with the strongest score; null where none is found.</param>
public sealed record Peak(int Number, TimelinePeriod Period, double Mean, StoredEvent? Event);
