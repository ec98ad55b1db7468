namespace Readout.Record.Alerting;

/// <summary>What was told of an alert.</summary>
public sealed record StoredNotice
{
    /// <summary>Its id, the same however often it is sent.</summary>
    public required string Id { get; init; }

    /// <summary>Id of its alert.</summary>
    public required string Alert { get; init; }

    /// <summary>What it is about, told once an alert: a week, a category.</summary>
    public required string Subject { get; init; }

    /// <summary>What it says, in a line.</summary>
    public required string Title { get; init; }

    /// <summary>What is sent: JSON, kept to the letter.</summary>
    public required string Body { get; init; }

    /// <summary>When it was noticed (UTC).</summary>
    public required DateTime Added { get; init; }

    /// <summary>When it is to be sent next (UTC); null where it was received, or goes nowhere.</summary>
    public DateTime? Due { get; init; }

    /// <summary>How often it was sent in vain.</summary>
    public int Attempts { get; init; }

    /// <summary>When it was received (UTC); null until then.</summary>
    public DateTime? Delivered { get; init; }

    /// <summary>Why it was not received the last time; null where nothing is known of that.</summary>
    public string? Problem { get; init; }
}
