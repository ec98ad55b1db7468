namespace Readout.Record.Merging;

/// <summary>Where an event stands among its like.</summary>
internal enum Standing
{
    /// <summary>A report of its leader's entry.</summary>
    Follower,

    /// <summary>Its entry's lead: no earlier leader is one with it.</summary>
    Leader,

    /// <summary>One with a leader, but in conflict with, or told beside, another report of that entry: an entry of its own.</summary>
    Apart,
}
