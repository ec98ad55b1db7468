using Readout.Exchange.Rows;

namespace Readout.Record.Merging;

/// <summary>An event that this transaction adds.</summary>
/// <param name="Number">Its number in the record.</param>
/// <param name="Row">What it says, under the id that it has in the record.</param>
internal sealed record AddedEvent(long Number, EventRow Row);
