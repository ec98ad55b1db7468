namespace Readout.Actors;

/// <summary>Who a mention stands for, at the document's date, and why.</summary>
public sealed record ActorReference
{
    /// <summary>ISO 3166-1 alpha-3 code, or UNO, EUR, IGO, NGO, MNC, ISM, IMG; null when unknown.</summary>
    public string? Code { get; init; }

    /// <summary>PLOVER sector ("GOV", "MIL"); null where none applies (a country as mere target, most international bodies).</summary>
    public string? Sector { get; init; }

    /// <summary>Further sectors ("OPP" beside "PTY"); empty for none.</summary>
    public IReadOnlyList<string> OtherSectors { get; init; } = [];

    /// <summary>Canonical name ("Wang Yi", "China"); null when the text gives none.</summary>
    public string? Name { get; init; }

    /// <summary>Office or role as the text or the lexicon has it ("Foreign Minister"); null when none.</summary>
    public string? Office { get; init; }

    /// <summary>What sort of words named the actor; a role unless told otherwise.</summary>
    public ActorKind Kind { get; init; }

    /// <summary>Wikidata's id of a person ("Q7747"); null when the table has none.</summary>
    public string? Wikidata { get; init; }

    /// <summary>Why: the lexicon row's id or the rule, in words a reader can follow.</summary>
    public required string Reason { get; init; }

    /// <summary>How sure, from 0 to 1.</summary>
    public double Score { get; init; } = 1;
}
