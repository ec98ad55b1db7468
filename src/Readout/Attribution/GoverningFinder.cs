using Readout.Events;
using Readout.Language;
using Readout.Quotations;

namespace Readout.Attribution;

/// <summary>Finds the verb or noun of speech that a statement hangs on, and whose it is.</summary>
internal static class GoverningFinder
{
    /// <summary>Adds the head of a clause where it puts the clause on somebody's word.</summary>
    public static void Add(ParsedSentence s, int clause, int head, List<SourceCue> cues)
    {
        if (s.Tags[head] is UniversalTag.VERB or UniversalTag.AUX) AddVerb(s, clause, head, cues);
        else if (s.Relations[clause] == Relation.Acl && IsSaying(s, head) && IsContent(s, clause)) AddNoun(s, clause, head, cues);
        else if (s.Relations[clause] == Relation.Acl && IsWhole(s, clause) && Above(s, head) is >= 0 and var verb && IsStating(s, verb)) AddStated(s, verb, cues);
    }

    // "said on condition of anonymity that …", hung on the noun: "that" is no part of a clause that has all of its own.
    private static bool IsWhole(ParsedSentence s, int clause)
    {
        if (Nominals.HasMark(s, clause, "that")) return true;
        var (that, objects) = (-1, 0);
        foreach (var child in s.Dependents(clause))
        {
            if (child < clause && s.Lemmas[child] is "that" && s.Relations[child] == Relation.Obj) that = child;
            else if (s.Relations[child] == Relation.Obj) objects++;
        }
        return that >= 0 && objects > 0 && s.Dependent(clause, Relation.Nsubj) > that;
    }

    private static int Above(ParsedSentence s, int noun)
    {
        for (var steps = 0; noun >= 0 && s.Relations[noun] == Relation.Nmod && steps < s.Count; steps++) noun = s.Heads[noun];
        return noun < 0 ? -1 : s.Heads[noun];
    }

    private static void AddVerb(ParsedSentence s, int clause, int verb, List<SourceCue> cues)
    {
        if (s.Relations[clause] is Relation.Xcomp or Relation.Ccomp && IsHearsay(s, clause, verb))
            cues.Add(new SourceCue(Nominals.WithCase(s, verb, "by"), verb, SourceCueKind.Governing, SpeechVerbs.English.Find(s, verb)));
        else if (s.Relations[clause] is Relation.Ccomp || (s.Relations[clause] == Relation.Parataxis && (clause < verb || IsIntroduced(s, clause, verb))) || (s.Relations[clause] == Relation.Csubj && clause > verb))
        {
            if (IsStating(s, verb)) AddStated(s, verb, cues);
        }
        // "Reports spoke of an attack"
        else if (s.Relations[clause] == Relation.Obl && s.Tags[clause] == UniversalTag.NOUN && SpeechVerbs.English.Find(s, verb) is { Stance: "assert", IsFull: false } && Nominals.HasCase(s, clause, "of")) AddStated(s, verb, cues);
    }

    private static void AddStated(ParsedSentence s, int verb, List<SourceCue> cues)
    {
        CitingFinder.Add(s, verb, cues);
        var quoting = CitingFinder.Quoting(s, verb);
        if (quoting >= 0 && !SpeechSubject.IsPassive(s, quoting))
        {
            cues.Add(new SourceCue(s.Dependent(quoting, Relation.Obj), verb, SourceCueKind.Governing, SpeechVerbs.English.Find(s, verb)));
            cues.Add(new SourceCue(SpeechSubject.Find(s, quoting), quoting, SourceCueKind.Governing));
            return;
        }
        if (quoting >= 0)
        {
            cues.Add(new SourceCue(s.Dependent(quoting, Relation.Nsubj), verb, SourceCueKind.Governing, SpeechVerbs.English.Find(s, verb)));
            if (Nominals.WithCase(s, quoting, "by") is >= 0 and var paper) cues.Add(new SourceCue(paper, quoting, SourceCueKind.Governing));
            return;
        }
        var speaker = SpeechSubject.Find(s, verb);
        if (speaker < 0 && !SpeechSubject.IsPassive(s, verb)) speaker = s.Dependent(verb, Relation.Expl);
        // "it was reported that", by nobody named; a verb that has lost its subject says nothing.
        if (speaker >= 0 || SpeechSubject.IsPassive(s, verb)) cues.Add(new SourceCue(speaker, verb, SourceCueKind.Governing, SpeechVerbs.English.Find(s, verb)));
    }

    // "is said to have", "is believed to have"
    private static bool IsHearsay(ParsedSentence s, int clause, int verb) => SpeechSubject.IsPassive(s, verb) && Nominals.HasMark(s, clause, "to") && (IsStating(s, verb) || SourceWords.English.IsBelief(s, verb));

    private static bool IsStating(ParsedSentence s, int verb) => SpeechVerbs.English.Find(s, verb) is { States: true };

    // "He said: they fired first."
    private static bool IsIntroduced(ParsedSentence s, int clause, int verb)
    {
        for (var at = verb + 1; at < clause; at++)
            if (s.Word(at) is ":" or "“" or "\"" or "«" or "„") return true;
        return false;
    }

    private static bool IsSaying(ParsedSentence s, int noun) => s.Tags[noun] == UniversalTag.NOUN && (SourceWords.English.IsRumour(s, noun) || QuotationWords.English.IsSaying(s.Lemmas[noun]) || QuotationWords.English.IsUtterance(s.Lemmas[noun]));

    // "Egypt's claim that", "rumours that"
    private static void AddNoun(ParsedSentence s, int clause, int noun, List<SourceCue> cues)
    {
        var author = SayingAuthor.Find(s, noun);
        if (author < 0 && NounFrame.Support(s, noun) is >= 0 and var verb && !VerbFrame.IsPassive(s, verb) && SpeechVerbs.English.Find(s, verb) is { Stance: not ("deny" or "doubt") }) author = VerbFrame.Subject(s, verb);
        if (author >= 0 ? !s.IsWithin(author, clause) : SourceWords.English.IsRumour(s, noun) || SayingAuthor.IsFreeClaim(s, noun)) cues.Add(new SourceCue(author, noun, SourceCueKind.Governing));
    }

    private static bool IsContent(ParsedSentence s, int clause)
    {
        foreach (var child in s.Dependents(clause))
            if (child < clause && s.Lemmas[child] is "that" or "of") return true;
        return false;
    }
}
