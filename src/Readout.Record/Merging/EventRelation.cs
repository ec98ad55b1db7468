namespace Readout.Record.Merging;

/// <summary>How two reports of events stand to one another.</summary>
/// <param name="Kind">The relation.</param>
/// <param name="About">What they contradict each other on: "roles", "denied", "actor", "recipient" or "answer"; "" where they do not.</param>
/// <param name="Score">How much speaks for it; the higher the surer.</param>
internal readonly record struct EventRelation(RelationKind Kind, string About, double Score)
{
    /// <summary>Nothing to do with one another.</summary>
    public static EventRelation None => new(RelationKind.Unrelated, "", 0);

    /// <summary>One event.</summary>
    public static EventRelation Same(double score) => new(RelationKind.Same, "", score);

    /// <summary>A contradiction.</summary>
    public static EventRelation Conflict(string about, double score) => new(RelationKind.Conflicting, about, score);
}
