using Readout.Exchange.Rows;
using Readout.Record.Merging;

namespace Readout.Record.Accounts;

/// <summary>An event of an account.</summary>
/// <param name="Row">What it says.</param>
/// <param name="Traits">What it is compared by.</param>
/// <param name="Sentence">0-based number of its sentence in the document.</param>
internal sealed record AccountEvent(EventRow Row, EventTraits Traits, int Sentence);
