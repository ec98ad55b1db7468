namespace Readout.Language;

/// <summary>The seventeen word classes of Universal Dependencies, named as CoNLL-U spells them.</summary>
public enum UniversalTag : byte
{
    /// <summary>Other: foreign scraps, unreadable strings.</summary>
    X,
    /// <summary>Adjective.</summary>
    ADJ,
    /// <summary>Adposition: "of", "against", "by".</summary>
    ADP,
    /// <summary>Adverb.</summary>
    ADV,
    /// <summary>Auxiliary: "has", "would", the copula.</summary>
    AUX,
    /// <summary>Coordinating conjunction.</summary>
    CCONJ,
    /// <summary>Determiner.</summary>
    DET,
    /// <summary>Interjection.</summary>
    INTJ,
    /// <summary>Common noun.</summary>
    NOUN,
    /// <summary>Numeral.</summary>
    NUM,
    /// <summary>Particle: infinitive "to", "not", possessive "'s".</summary>
    PART,
    /// <summary>Pronoun.</summary>
    PRON,
    /// <summary>Proper noun.</summary>
    PROPN,
    /// <summary>Punctuation.</summary>
    PUNCT,
    /// <summary>Subordinating conjunction.</summary>
    SCONJ,
    /// <summary>Symbol: "$", "%".</summary>
    SYM,
    /// <summary>Verb.</summary>
    VERB,
}
