namespace Readout.Actors;

/// <summary>What the words of a unit are.</summary>
internal enum UnitKind
{
    /// <summary>A name that the tables have, of no person.</summary>
    Known,
    /// <summary>A person's name, or a name that no table has, with the titles before it.</summary>
    Name,
    /// <summary>A role without a name.</summary>
    Role,
    /// <summary>A pronoun.</summary>
    Pronoun,
}

/// <summary>The words of a sentence that together name or describe one party: a known name, titles and a name, a role, a pronoun.</summary>
internal sealed class Unit
{
    public required UnitKind Kind { get; init; }

    /// <summary>First token.</summary>
    public required int First { get; set; }

    /// <summary>One past the last token.</summary>
    public required int End { get; set; }

    /// <summary>The token on which the others hang.</summary>
    public int Head { get; set; }

    /// <summary>Whether its last word says that it is a company's: "Dalby Foods Corp".</summary>
    public bool IsCompany { get; init; }

    /// <summary>Rows of the tables that have this name; empty for none.</summary>
    public int[] Entries { get; set; } = [];

    /// <summary>The role: the unit itself, or the title before a name; null for none.</summary>
    public RoleEntry? Role { get; set; }

    /// <summary>Where the title or role begins; -1 for none.</summary>
    public int RoleFirst { get; set; } = -1;

    /// <summary>One past the title or role.</summary>
    public int RoleEnd { get; set; } = -1;

    /// <summary>First token of the name proper.</summary>
    public int NameFirst { get; set; }

    /// <summary>What the unit was found to be; null until then, and where nothing can be said.</summary>
    public Mention? Mention { get; set; }

    /// <summary>Whether the resolver has begun with this unit.</summary>
    public bool IsVisited { get; set; }

    /// <summary>Whether the token lies in it.</summary>
    public bool Contains(int token) => First <= token && token < End;
}
