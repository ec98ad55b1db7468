namespace Readout.Events.Patterns;

/// <summary>What a row asks of the parties once it is known who they are, in its <c>needs</c> as a name after a colon.</summary>
[Flags]
internal enum PatternTraits
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary><c>:two-sides</c>: one country alone, which no other meets, makes no event; "the committee's session".</summary>
    TwoSides = 1,

    /// <summary><c>:two-states</c>: the same, but a body of that country may: "visited the region".</summary>
    TwoStates = 2,

    /// <summary><c>:of-others</c>: not by the same words that name the actor; "proposed to build a road".</summary>
    OfOthers = 4,

    /// <summary><c>:abroad</c>: not all of one country; "sought more helicopters".</summary>
    Abroad = 8,

    /// <summary><c>:not-home</c>: not to the actor's own country as a whole; "defended its rights".</summary>
    NotHome = 16,

    /// <summary><c>:licence</c>: not by an office to a firm; "gave its consent to the merger".</summary>
    Licence = 32,

    /// <summary><c>:charge</c>: not by an office to a firm at home; "charged the oil company with dumping waste".</summary>
    Charge = 64,

    /// <summary><c>:office</c>: not by analysts, papers and firms; "experts said the government must".</summary>
    Office = 128,

    /// <summary><c>:addressed</c>: to somebody even where the words name nobody, whom the text beside it then shows; "apologised".</summary>
    Addressed = 256,

    /// <summary><c>:unaddressed</c>: to nobody where the words name nobody; "filed a lawsuit".</summary>
    Unaddressed = 512,

    /// <summary>No row of the pattern tables but what a word leans to: it holds where no such row does, and is less sure.</summary>
    Leaning = 1024,
}
