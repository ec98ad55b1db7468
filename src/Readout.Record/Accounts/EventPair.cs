using Readout.Record.Merging;

namespace Readout.Record.Accounts;

/// <summary>Two events of two accounts that tell of one thing.</summary>
/// <param name="First">Index of the event in the first account.</param>
/// <param name="Second">Index of the event in the second.</param>
/// <param name="Relation">Whether they agree.</param>
internal readonly record struct EventPair(int First, int Second, EventRelation Relation);
