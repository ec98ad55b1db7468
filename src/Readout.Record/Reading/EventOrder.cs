namespace Readout.Record.Reading;

/// <summary>The order in which events are given; events that are alike in it stand in the order in which they came in.</summary>
public enum EventOrder
{
    /// <summary>The newest day first; events without a day last.</summary>
    NewestFirst,

    /// <summary>The oldest day first; events without a day before all.</summary>
    OldestFirst,

    /// <summary>As they came into the record.</summary>
    Arrival,

    /// <summary>As they last changed: what a reader that keeps up asks for.</summary>
    Updated,

    /// <summary>The least sure first: what wants a look.</summary>
    LeastSure,
}
