namespace Readout.Events;

/// <summary>How whoever vouches for an event stands to it.</summary>
public enum EventStance : byte
{
    /// <summary>The document says so on its own authority.</summary>
    Asserted,
    /// <summary>A source says so.</summary>
    Claimed,
    /// <summary>A source says that it did not happen.</summary>
    Denied,
    /// <summary>A source doubts that it happened.</summary>
    Doubted,
}
