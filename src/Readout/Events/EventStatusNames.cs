namespace Readout.Events;

/// <summary>Statuses as the formats spell them.</summary>
public static class EventStatusNames
{
    /// <summary>"actual", "negated", "hypothetical", "future" or "historical".</summary>
    public static string Name(this EventStatus status) => status switch
    {
        EventStatus.Negated => "negated",
        EventStatus.Hypothetical => "hypothetical",
        EventStatus.Future => "future",
        EventStatus.Historical => "historical",
        _ => "actual",
    };
}
