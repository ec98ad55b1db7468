namespace Readout.Language.Segmentation;

/// <summary>What may come after an abbreviation's stop.</summary>
internal enum AbbreviationKind
{
    /// <summary>Not an abbreviation.</summary>
    None,

    /// <summary>More of the same sentence, always: "Mr.", "vs.".</summary>
    Inner,

    /// <summary>A number of the same sentence: "No. 10"; otherwise the stop ends the sentence.</summary>
    Number,

    /// <summary>A day or year of the same sentence: "Jan. 5"; otherwise as <see cref="Open"/>.</summary>
    Month,

    /// <summary>A new sentence only where a word follows that usually opens one: "Inc.", "Calif.".</summary>
    Open,

    /// <summary>A new sentence before any capital: "etc.".</summary>
    Final,

    /// <summary>A new sentence before any capital, except a day, a month, or a time zone: "5 p.m. Monday".</summary>
    Time,
}
