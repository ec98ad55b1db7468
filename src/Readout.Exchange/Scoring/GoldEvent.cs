namespace Readout.Exchange.Scoring;

/// <summary>An event as people coded it, with the other readings that they hold right.</summary>
public sealed record GoldEvent
{
    /// <summary>0-based index of the sentence that tells it first.</summary>
    public required int Sentence { get; init; }

    /// <summary>Sentences that tell it again; empty for none.</summary>
    public IReadOnlyList<int> AlsoIn { get; init; } = [];

    /// <summary>The words that carry it; null when not marked.</summary>
    public string? Trigger { get; init; }

    /// <summary>Categories and modes that count as right; the first is the coders' own.</summary>
    public required IReadOnlyList<(string Category, IReadOnlyList<string> Modes)> Readings { get; init; }

    /// <summary>Who did it.</summary>
    public IReadOnlyList<ScoredParticipant> Actors { get; init; } = [];

    /// <summary>To whom; empty for none.</summary>
    public IReadOnlyList<ScoredParticipant> Recipients { get; init; } = [];

    /// <summary>Other sets of actor codes that count as right.</summary>
    public IReadOnlyList<IReadOnlyList<string>> ActorAlternatives { get; init; } = [];

    /// <summary>Other sets of recipient codes that count as right.</summary>
    public IReadOnlyList<IReadOnlyList<string>> RecipientAlternatives { get; init; } = [];

    /// <summary>What it is about ("diplomatic"); empty where the coders did not say.</summary>
    public IReadOnlyList<string> Contexts { get; init; } = [];

    /// <summary>"actual" unless said otherwise.</summary>
    public string Status { get; init; } = "actual";

    /// <summary>Whether the coders looked at the source at all.</summary>
    public bool JudgesSource { get; init; }

    /// <summary>Code of who vouches for it; null for the document itself.</summary>
    public string? Source { get; init; }

    /// <summary>The event's day, YYYY-MM-DD; null when the text does not say.</summary>
    public string? Date { get; init; }

    /// <summary>Code of the country where it took place; null when the text does not say.</summary>
    public string? Country { get; init; }

    /// <summary>What was counted, and how many; empty for nothing.</summary>
    public required IReadOnlyDictionary<string, double> Size { get; init; }

    /// <summary>Whether a careful coder may leave it out: then it counts neither for nor against.</summary>
    public bool IsOptional { get; init; }

    /// <summary>The coders' own category.</summary>
    public string Category => Readings[0].Category;
}
