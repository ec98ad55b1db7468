namespace Readout.Events;

/// <summary>Stances as the formats spell them.</summary>
public static class EventStanceNames
{
    /// <summary>"asserted", "claimed", "denied" or "doubted".</summary>
    public static string Name(this EventStance stance) => stance switch
    {
        EventStance.Claimed => "claimed",
        EventStance.Denied => "denied",
        EventStance.Doubted => "doubted",
        _ => "asserted",
    };
}
