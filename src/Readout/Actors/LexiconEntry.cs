namespace Readout.Actors;

/// <summary>One row of the tables of countries, organisations and people: a name, whom it stands for, and when.</summary>
internal sealed record LexiconEntry
{
    public required string Id { get; init; }

    /// <summary>The canonical name, not the variant that the row spells.</summary>
    public required string Name { get; init; }

    public required ActorKind Kind { get; init; }

    /// <summary>The country's or body's code; empty for a people of several countries, of which nothing says which.</summary>
    public required string Code { get; init; }

    public string? Sector { get; init; }

    public string? OtherSector { get; init; }

    /// <summary>The office of a person's term; null for all else.</summary>
    public string? Office { get; init; }

    public string? Wikidata { get; init; }

    /// <summary>A nationality ("French"), as against the country's name.</summary>
    public bool IsNationality { get; init; }

    /// <summary>Whether the row holds only in a document that names its country: "NSC" as a Dutch party.</summary>
    public bool NeedsCountry { get; init; }

    /// <summary>First day on which the row holds.</summary>
    public DateOnly From { get; init; } = DateOnly.MinValue;

    /// <summary>First day on which it holds no more.</summary>
    public DateOnly To { get; init; } = DateOnly.MaxValue;

    /// <summary>Whether the row holds on that day; without a day every row does.</summary>
    public bool Holds(DateOnly? day) => day is not { } known || (From <= known && known < To);
}
