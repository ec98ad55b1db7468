using Readout.Exchange.Rows;

namespace Readout.Record.Accounts;

/// <summary>One event as one voice tells it.</summary>
/// <param name="Voice">Whose: an index of <see cref="AccountComparison.Voices"/>.</param>
/// <param name="Document">Where it is told: an index of <see cref="AccountComparison.Documents"/>.</param>
/// <param name="Role">What it is to the voice.</param>
/// <param name="Event">The event.</param>
public sealed record AccountVersion(int Voice, int Document, AccountRole Role, EventRow Event);
