using Readout.Language;

namespace Readout.Events;

/// <summary>Verbs that the parser took for adjectives or participles of a noun beside them.</summary>
internal static class BuriedVerb
{
    /// <summary>Whether a finite verb was taken for an adjective of its object: "Chad has | armed rebels", "the UN | distributed rations".</summary>
    public static bool IsBuried(ParsedSentence s, int verb) => s.Relations[verb] == Relation.Amod && s.Tags[verb] == UniversalTag.VERB
        && (s.PennTags[verb] == "VBD" || (s.PennTags[verb] == "VBN" && (Auxiliary(s, verb) >= 0 || s.Dependent(verb, Relation.Nsubj) >= 0 || Reattached.Listing(s, verb) >= 0 || (IsSole(s, verb) && Subject(s, verb) >= 0))));

    /// <summary>Whether a participle with its agent stands between a subject and its verb: "The envoy, called in by Mexico, said little".</summary>
    public static bool IsInserted(ParsedSentence s, int verb) => s.PennTags[verb] == "VBN" && s.Dependent(verb, Relation.Nsubj) < 0 && Nominals.WithCase(s, verb, "by") >= 0
        && s.Heads[verb] > verb && s.Dependent(s.Heads[verb], Relation.Nsubj) is >= 0 and var subject && subject < verb;

    /// <summary>Whether a sentence that has no other verb than a participle on its first noun has taken its verb for one: "Germany donated tanks to
    /// Ukraine.", "The Houthi movement called for a truce.". Headlines do without a full stop.</summary>
    public static bool IsSole(ParsedSentence s, int verb)
    {
        if (s.Relations[verb] is not (Relation.Amod or Relation.Acl) || s.PennTags[verb] != "VBN" || s.Relations[s.Heads[verb]] != Relation.Root || !s.Word(s.Count - 1).SequenceEqual(".")) return false;
        for (var i = 0; i < s.Count; i++)
            if (s.Tags[i] == UniversalTag.AUX || s.PennTags[i] is "VBD" or "VBZ" or "VBP" or "MD") return false;
        return Nominals.WithCase(s, verb, "by") < 0;
    }

    /// <summary>The "have" of which a buried verb is the participle: "Kenya, which has | test-fired missiles", "denied having | used artillery"; -1 for none.</summary>
    public static int Auxiliary(ParsedSentence s, int verb)
    {
        var have = s.Heads[s.Heads[verb]];
        return have >= 0 && have < verb && s.Lemmas[have] == "have" && s.Relations[s.Heads[verb]] == Relation.Obj && Nominals.Between(s, have, verb) ? have : -1;
    }

    /// <summary>The subject of a buried verb that has no auxiliary: its own, that of the list it stands in, a compound before it, or what its object hangs on; -1 for none.</summary>
    public static int Subject(ParsedSentence s, int verb)
    {
        if (s.Dependent(verb, Relation.Nsubj) is >= 0 and var own) return own;
        if (Reattached.Listing(s, verb) is >= 0 and var first) return s.Dependent(first, Relation.Nsubj);
        var noun = s.Heads[verb];
        foreach (var child in s.Dependents(noun))
            if (child < verb && s.Relations[child] is Relation.Compound or Relation.Nmod && s.Tags[child] is UniversalTag.NOUN or UniversalTag.PROPN) return child;
        return s.Heads[noun] is >= 0 and var before && before < verb && s.Tags[before] is UniversalTag.NOUN or UniversalTag.PROPN ? before : -1;
    }
}
