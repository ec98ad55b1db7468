namespace Readout.Record.Alerting;

/// <summary>A question that is watched.</summary>
public sealed record StoredAlert
{
    /// <summary>Its id, unique in the record.</summary>
    public required string Id { get; init; }

    /// <summary>What people call it.</summary>
    public required string Name { get; init; }

    /// <summary>The question as an address writes it ("actor=CHN&amp;recipient=PHL"); "" for all events.</summary>
    public required string Question { get; init; }

    /// <summary>What is told of it: the name of a rule.</summary>
    public required string Rule { get; init; }

    /// <summary>Where notices are sent to; null for nowhere.</summary>
    public string? Hook { get; init; }

    /// <summary>What notices are signed with; null where none are sent.</summary>
    public string? Secret { get; init; }

    /// <summary>Who made it.</summary>
    public required string Who { get; init; }

    /// <summary>When it was made (UTC).</summary>
    public required DateTime Added { get; init; }

    /// <summary>What was known when it was made and is nothing new; empty for nothing.</summary>
    public IReadOnlyList<string> Known { get; init; } = [];
}
