namespace Readout.Language;

/// <summary>The universal relations of Universal Dependencies v2, without subtypes.</summary>
public enum Relation : byte
{
    /// <summary><c>root</c>: The head of the sentence; its own head is none.</summary>
    Root,
    /// <summary><c>acl</c>: Clause that modifies a noun, relative clauses among them.</summary>
    Acl,
    /// <summary><c>advcl</c>: Adverbial clause.</summary>
    Advcl,
    /// <summary><c>advmod</c>: Adverbial modifier.</summary>
    Advmod,
    /// <summary><c>amod</c>: Adjectival modifier.</summary>
    Amod,
    /// <summary><c>appos</c>: Apposition.</summary>
    Appos,
    /// <summary><c>aux</c>: Auxiliary.</summary>
    Aux,
    /// <summary><c>case</c>: Adposition or possessive mark of a nominal.</summary>
    Case,
    /// <summary><c>cc</c>: Coordinating conjunction.</summary>
    Cc,
    /// <summary><c>ccomp</c>: Clausal complement with a subject of its own.</summary>
    Ccomp,
    /// <summary><c>clf</c>: Classifier.</summary>
    Clf,
    /// <summary><c>compound</c>: Part of a compound.</summary>
    Compound,
    /// <summary><c>conj</c>: Later member of a coordination; its head is the first member.</summary>
    Conj,
    /// <summary><c>cop</c>: Copula.</summary>
    Cop,
    /// <summary><c>csubj</c>: Clausal subject.</summary>
    Csubj,
    /// <summary><c>dep</c>: Unspecified dependency.</summary>
    Dep,
    /// <summary><c>det</c>: Determiner.</summary>
    Det,
    /// <summary><c>discourse</c>: Discourse element.</summary>
    Discourse,
    /// <summary><c>dislocated</c>: Dislocated element.</summary>
    Dislocated,
    /// <summary><c>expl</c>: Expletive.</summary>
    Expl,
    /// <summary><c>fixed</c>: Part of a fixed expression.</summary>
    Fixed,
    /// <summary><c>flat</c>: Later part of a name.</summary>
    Flat,
    /// <summary><c>goeswith</c>: Part of a word split by mistake.</summary>
    Goeswith,
    /// <summary><c>iobj</c>: Indirect object.</summary>
    Iobj,
    /// <summary><c>list</c>: Item of a list.</summary>
    List,
    /// <summary><c>mark</c>: Subordinating word or infinitive "to".</summary>
    Mark,
    /// <summary><c>nmod</c>: Nominal modifier of a noun, possessives among them.</summary>
    Nmod,
    /// <summary><c>nsubj</c>: Nominal subject, of a passive as well.</summary>
    Nsubj,
    /// <summary><c>nummod</c>: Numeral modifier.</summary>
    Nummod,
    /// <summary><c>obj</c>: Object.</summary>
    Obj,
    /// <summary><c>obl</c>: Oblique nominal of a verb, a passive's agent among them.</summary>
    Obl,
    /// <summary><c>orphan</c>: Orphaned dependent of an elided head.</summary>
    Orphan,
    /// <summary><c>parataxis</c>: Clause set side by side, reporting clauses among them.</summary>
    Parataxis,
    /// <summary><c>punct</c>: Punctuation.</summary>
    Punct,
    /// <summary><c>reparandum</c>: Overridden disfluency.</summary>
    Reparandum,
    /// <summary><c>vocative</c>: Person addressed.</summary>
    Vocative,
    /// <summary><c>xcomp</c>: Clausal complement whose subject is another's.</summary>
    Xcomp,
}
