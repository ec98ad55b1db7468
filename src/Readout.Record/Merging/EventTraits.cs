namespace Readout.Record.Merging;

/// <summary>An event as far as it is compared with others: everything that the relation weighs, and nothing of what else is in the record.</summary>
internal sealed record EventTraits
{
    /// <summary>How events of its category are told apart.</summary>
    public required CategoryRules Rules { get; init; }

    /// <summary>Number of its document; events of one document are never reports of one another.</summary>
    public required long Document { get; init; }

    /// <summary>PLOVER event.</summary>
    public required string Category { get; init; }

    /// <summary>PLOVER modes; empty for none.</summary>
    public required string[] Modes { get; init; }

    /// <summary>actual, negated, hypothetical, future or historical.</summary>
    public required string Status { get; init; }

    /// <summary>Who did it; empty when left open.</summary>
    public required PartyTrait[] Actors { get; init; }

    /// <summary>To whom; empty when left open.</summary>
    public required PartyTrait[] Recipients { get; init; }

    /// <summary>First day on which it may have been, as a day number.</summary>
    public required int First { get; init; }

    /// <summary>Last day on which it may have been.</summary>
    public required int Last { get; init; }

    /// <summary>Whether the days are no more than a guess from the day of publication.</summary>
    public required bool IsLoose { get; init; }

    /// <summary>Where; null when unknown.</summary>
    public PlaceTrait? Place { get; init; }

    /// <summary>What was counted and how many, in the order of the fields' names; empty for nothing.</summary>
    public required (string Field, double Count)[] Tolls { get; init; }

    /// <summary>The sentence's words in the order of their hashes: 27 bits of hash, whether it is part of a name, 4 bits of weight.</summary>
    public required uint[] Words { get; init; }

    /// <summary>The word that carries the event, with its weight; 0 for none.</summary>
    public required uint Trigger { get; init; }

    /// <summary>Whether somebody else than the document vouches for it.</summary>
    public required bool IsAttributed { get; init; }

    /// <summary>What two accounts of it in one document share; "" for none.</summary>
    public required string Link { get; init; }
}
