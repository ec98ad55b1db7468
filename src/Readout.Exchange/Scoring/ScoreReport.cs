namespace Readout.Exchange.Scoring;

/// <summary>How well events were coded.</summary>
public sealed record ScoreReport
{
    /// <summary>How many articles.</summary>
    public required int Articles { get; init; }

    /// <summary>Gold events that are not optional.</summary>
    public required int Gold { get; init; }

    /// <summary>Coded events, without repeats and those paired with optional ones.</summary>
    public required int Predicted { get; init; }

    /// <summary>Over category and place in the text.</summary>
    public required Rates Category { get; init; }

    /// <summary>The same, where actor codes and recipient codes agree too.</summary>
    public required Rates Triple { get; init; }

    /// <summary>For each field, in how many pairs it agrees; in ordinal order of the fields.</summary>
    public required IReadOnlyList<(string Name, Share Share)> Fields { get; init; }

    /// <summary>In how many pairs the source agrees, apart for events that gold puts on another's word ("attributed") and for those on the document's own.</summary>
    public IReadOnlyList<(string Name, Share Share)> Attributions { get; init; } = [];

    /// <summary>For each status of gold, in how many pairs it was found; in ordinal order.</summary>
    public required IReadOnlyList<(string Name, Share Share)> Statuses { get; init; }

    /// <summary>Each category apart, in ordinal order.</summary>
    public required IReadOnlyList<CategoryScore> Categories { get; init; }

    /// <summary>Each category and mode of gold: in how many pairs all modes agree; in ordinal order.</summary>
    public required IReadOnlyList<(string Name, Share Share)> Modes { get; init; }

    /// <summary>What stands in the sentence of a missed event instead of it: gold's category, the category found or "-" for nothing, how often.</summary>
    public required IReadOnlyList<(string Gold, string Found, int Count)> Confusions { get; init; }

    /// <summary>Over the contexts of pairs whose gold event has any; null where none has.</summary>
    public Rates? Context { get; init; }

    /// <summary>Each context apart, in ordinal order; empty where <see cref="Context"/> is null.</summary>
    public IReadOnlyList<ContextScore> Contexts { get; init; } = [];

    /// <summary>What was missed, wrong or too much, article by article.</summary>
    public required IReadOnlyList<ScoreMiss> Misses { get; init; }
}
