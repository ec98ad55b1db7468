using Readout.Language;

namespace Readout.Events.Patterns;

/// <summary>One row of a pattern table: which words, in which frame, are which event.</summary>
internal sealed record Pattern
{
    public required string Id { get; init; }

    /// <summary>PLOVER event in capitals.</summary>
    public required string Category { get; init; }

    /// <summary>PLOVER mode; null for none.</summary>
    public string? Mode { get; init; }

    /// <summary>Word class of the trigger: VERB, NOUN or ADJ.</summary>
    public required UniversalTag Tag { get; init; }

    /// <summary>The triggers' lemmas, head first for verbs ("call_off") and head last for compounds ("air_strike").</summary>
    public required IReadOnlyList<string> Triggers { get; init; }

    public required SlotExpression Actor { get; init; }

    public required SlotExpression Recipient { get; init; }

    public IReadOnlyList<Need> Needs { get; init; } = [];

    /// <summary>What it asks of the parties once it is known who they are.</summary>
    public PatternTraits Traits { get; init; }

    /// <summary>Whether a negation of the trigger is part of what it says ("will not negotiate" is a refusal, "sees no reason" too), and then no status.</summary>
    public bool IsNegation => Needs.Any(need => !need.IsForbidden && (need.Lemmas?.Contains("no") == true || (need.Places is [{ Steps: [{ Role: SlotRole.Adverb }] }] && need.Lemmas?.Contains("not") == true)));

    /// <summary>Whether somebody says that he did not do something ("said it had not bombed the town"): a refusal of something asked for has a mode.</summary>
    public bool IsDenial => Category == "REJECT" && Mode is null && Triggers.Contains("say");

    /// <summary>Whether its actors are the two sides of one clash or meeting.</summary>
    public bool IsMutual => Actor.Alternatives.Any(union => union.Any(path => path.Steps.Any(step => step.Role == SlotRole.Between)));

    /// <summary>Whether "will" or "must" on the trigger is part of the threat, demand or blame that it tells ("will not sit idly by", "must withdraw"): that is
    /// spoken today, and then no status.</summary>
    public bool IsModal => Category is "THREATEN" or "REQUEST" or "ACCUSE" && Needs.Any(need => !need.IsForbidden && need.Places is [{ Steps: [{ Role: SlotRole.Auxiliary }] }]
        && need.Lemmas is { } lemmas && (lemmas.Contains("will") || lemmas.Contains("must")));

    public IReadOnlyList<string> Contexts { get; init; } = [];

    /// <summary>A sentence that this pattern codes, what it gives ("REQUEST change CHN > USA"), and one that it must leave alone.</summary>
    public required (string Sentence, string Expects, string Counter) Examples { get; init; }
}
