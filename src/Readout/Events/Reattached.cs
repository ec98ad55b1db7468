using Readout.Events.Patterns;
using Readout.Language;

namespace Readout.Events;

/// <summary>Verbs and their parties that the parser hung on the wrong word in long sentences of reports, and where they belong. Each answer is a token, or -1 where the tree can be trusted.</summary>
internal static class Reattached
{
    private const int Highest = 6;
    private static readonly IReadOnlySet<string> s_uttering = PatternReader.Classes["uttering"], s_judgements = PatternReader.Classes["judgement"], s_addressing = PatternReader.Classes["addressing"],
        s_known = PatternReader.Classes["made_known"], s_mutual = PatternReader.Classes["mutual"], s_resuming = PatternReader.Classes["resuming"];

    /// <summary>"telephoned the premier, voiced regret and promised help": the first verb behind a second verb's comma, which the parser took for a participle on its object.</summary>
    public static int Listing(ParsedSentence s, int verb)
    {
        if (s.Relations[verb] != Relation.Amod || s.PennTags[verb] != "VBN" || verb == 0 || s.Tags[verb - 1] != UniversalTag.PUNCT) return -1;
        var noun = s.Heads[verb];
        if (noun < verb || s.Relations[noun] != Relation.Obj || s.Heads[noun] is not (>= 0 and var first) || first > verb || s.PennTags[first] is not ("VBD" or "VBZ")) return -1;
        // A first object in front of the comma: the second one is another verb's.
        foreach (var child in s.Dependents(first))
            if (child < verb && child > first && s.Relations[child] == Relation.Obj && s.Dependent(first, Relation.Nsubj) >= 0) return first;
        return -1;
    }

    /// <summary>"voiced regret that Chad had refused to talk, and asked that it reconsider", "protested against the drill which the navy held, and demanded that it stop": a plain past behind a comma that
    /// goes on with the main verb, not with the earlier past or the relative clause before it; the main verb.</summary>
    public static int Resumed(ParsedSentence s, int verb, int clause)
    {
        if (s.PennTags[verb] != "VBD" || !IsSpeech(s, verb) || s.Relations[clause] is not (Relation.Acl or Relation.Ccomp) || s.Dependent(clause, Relation.Nsubj) < 0) return -1;
        if (s.Dependent(verb, Relation.Nsubj) >= 0 || s.Dependent(verb, Relation.Cc) is not (> 0 and var and) || s.Tags[and - 1] != UniversalTag.PUNCT) return -1;
        var isEarlier = s.PennTags[clause] == "VBN" && s.Dependent(clause, Relation.Aux) is >= 0 and var had && s.Lemmas[had] == "have" && s.PennTags[had] == "VBD";
        var isRelative = s.Relations[clause] == Relation.Acl && s.Dependent(clause, Relation.Obj) is >= 0 and var what && s.PennTags[what] == "WDT" && s.Dependent(verb, Relation.Ccomp) >= 0;
        // "the court, which seized the shares, and requested that it return them": a relative clause between commas ends at the second.
        isRelative |= s.Relations[clause] == Relation.Acl && s.Dependent(clause, Relation.Nsubj) is > 0 and var which && s.PennTags[which] is "WDT" or "WP" && s.Tags[which - 1] == UniversalTag.PUNCT
            && (s.Dependent(verb, Relation.Ccomp) >= 0 || s.Dependent(verb, Relation.Xcomp) >= 0);
        if (!isEarlier && !isRelative) return -1;
        var at = s.Heads[clause];
        for (var steps = 0; at >= 0 && steps < Highest; steps++, at = s.Heads[at])
            if (s.Tags[at] == UniversalTag.VERB) return s.PennTags[at] == "VBD" && at < clause && s.Dependent(at, Relation.Nsubj) >= 0 ? at : -1;
        return -1;
    }

    /// <summary>"Rwanda must go, said the minister": whoever speaks stands behind a verb of saying that comes after its content.</summary>
    public static int Inverted(ParsedSentence s, int verb)
    {
        if (s.Relations[verb] != Relation.Parataxis || s.PennTags[verb] is not ("VBD" or "VBZ") || !s_uttering.Contains(s.Lemmas[verb]) || verb == 0 || s.Tags[verb - 1] != UniversalTag.PUNCT || s.Heads[verb] > verb) return -1;
        if (s.Dependent(verb, Relation.Ccomp) >= 0) return -1;
        var after = s.Dependent(verb, Relation.Iobj) is >= 0 and var taken ? taken : s.Dependent(verb, Relation.Obj);
        return after > verb ? after : -1;
    }

    /// <summary>"said it would make common cause": the "it" of a clause that is said and has a will of its own is no empty word.</summary>
    public static int Willing(ParsedSentence s, int verb)
    {
        if (s.Relations[verb] != Relation.Ccomp || s.Tags[verb] != UniversalTag.VERB || !s_uttering.Contains(s.Lemmas[s.Heads[verb]]) || s.Dependent(verb, Relation.Ccomp) >= 0 || s.Dependent(verb, Relation.Csubj) >= 0) return -1;
        return s.Dependent(verb, Relation.Aux) is >= 0 and var will && s.Lemmas[will] is "will" or "would" && s.Dependent(verb, Relation.Expl) is >= 0 and var it && it < verb && s.Lemmas[it] == "it" ? it : -1;
    }

    /// <summary>"requested that the government | remedy the breach": whoever is asked, where the parser took the bare verb for a noun.</summary>
    public static int Asked(ParsedSentence s, int verb)
    {
        if (verb + 1 >= s.Count || s.Lemmas[verb + 1] != "that" || !(s_addressing.Contains(s.Lemmas[verb]) || s_judgements.Contains(s.Lemmas[verb]) || s.Lemmas[verb] == "request") || s.Dependent(verb, Relation.Nsubj) is not (>= 0 and var asking) || asking > verb) return -1;
        foreach (var child in s.Dependents(verb))
            if (child > verb && s.Relations[child] == Relation.Nsubj) return child;
        return -1;
    }

    /// <summary>"let it be known that", "made it clear that": whoever does so says it.</summary>
    public static int Announcing(ParsedSentence s, int known) => s.Relations[known] == Relation.Xcomp && s_known.Contains(s.Lemmas[known])
        && s.Heads[known] is >= 0 and var verb && s.Lemmas[verb] is "let" or "make" && !VerbFrame.IsPassive(s, verb) ? verb : -1;

    /// <summary>"Chad and Mali, which met in Oslo": both did, though the relative clause hangs on the last of them.</summary>
    public static int Together(ParsedSentence s, int verb, int subject) => subject >= 0 && s.Relations[verb] == Relation.Acl && s.Relations[subject] == Relation.Conj
        && s_mutual.Contains(s.Lemmas[verb]) && s.Dependent(verb, Relation.Obj) < 0 && subject < verb ? s.Heads[subject] : subject;

    /// <summary>"dismissed as fantasy a report that": the object stands behind what it is called.</summary>
    public static bool IsCalled(ParsedSentence s, int phrase) => s.Relations[phrase] == Relation.Obl && Nominals.HasCase(s, phrase, "as");

    /// <summary>"proposed that the union impose sanctions": a bare verb with a single subject, which the parser took for a plural's.</summary>
    public static bool IsSubjunctive(ParsedSentence s, int clause) => s.PennTags[clause] == "VBP" && Nominals.HasMark(s, clause, "that") && s.Lemmas[clause] != "be" && s.Dependent(clause, Relation.Nsubj) is >= 0 and var subject
        && (s.PennTags[subject] is "NN" or "NNP" || s.Lemmas[subject] is "it" or "he" or "she") && s.Dependent(subject, Relation.Conj) < 0;

    private static bool IsSpeech(ParsedSentence s, int verb) => s_uttering.Contains(s.Lemmas[verb]) || s_judgements.Contains(s.Lemmas[verb]) || s_addressing.Contains(s.Lemmas[verb]) || s_resuming.Contains(s.Lemmas[verb]);
}
