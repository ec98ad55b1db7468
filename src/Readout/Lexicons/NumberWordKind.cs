namespace Readout.Lexicons;

/// <summary>What a word does in a number.</summary>
internal enum NumberWordKind
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>"One" to "nineteen".</summary>
    Unit,

    /// <summary>"Twenty" to "ninety".</summary>
    Ten,

    /// <summary>"Hundred".</summary>
    Hundred,

    /// <summary>"Thousand", "million", "crore".</summary>
    Scale,

    /// <summary>Short for a scale, right behind digits: "20m".</summary>
    Suffix,

    /// <summary>"Dozen", "score": only behind a number or an article.</summary>
    Group,

    /// <summary>"Half" of a scale.</summary>
    Half,

    /// <summary>"A", before a scale or a group.</summary>
    Article,

    /// <summary>"Dozens", "thousands": nobody knows how many.</summary>
    Plural,

    /// <summary>"Several", "a few": nobody knows how many.</summary>
    Vague,

    /// <summary>"At least": not less than the number.</summary>
    Least,

    /// <summary>"Up to": not more than the number.</summary>
    Most,

    /// <summary>"About", "some": the number, more or less.</summary>
    About,
}
