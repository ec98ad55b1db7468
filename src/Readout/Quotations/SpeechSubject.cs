using Readout.Language;

namespace Readout.Quotations;

/// <summary>Who speaks under a verb of speech.</summary>
internal static class SpeechSubject
{
    /// <summary>The token that heads the speaker: the verb's subject, that of the verb which it is coordinated with or hangs on ("adding"), the
    /// agent of a passive ("was told by"), or who "was quoted as saying"; -1 for none.</summary>
    public static int Find(ParsedSentence sentence, int verb)
    {
        for (var steps = 0; verb >= 0 && steps <= sentence.Count; steps++)
        {
            if (IsPassive(sentence, verb) && !IsQuoted(sentence, verb)) return Agent(sentence, verb);
            if (Nearest(sentence, verb) is >= 0 and var subject) return subject;
            if (Parted(sentence, verb) is >= 0 and var name) return name;
            if (sentence.Relations[verb] == Relation.Acl) return sentence.PennTags[verb] == "VBN" && !HasObject(sentence, verb) ? -1 : sentence.Heads[verb];
            // "Beijing, a big buyer, voiced": a tree that takes the verb for an aside on the subject.
            if (sentence.Relations[verb] == Relation.Parataxis && sentence.Heads[verb] is >= 0 and var nominal && nominal < verb && sentence.Tags[nominal] is UniversalTag.PROPN or UniversalTag.NOUN) return nominal;
            if (sentence.Relations[verb] is not (Relation.Conj or Relation.Xcomp or Relation.Advcl)) return -1;
            var above = sentence.Heads[verb];
            // "quoted him as telling": he told.
            if (above >= 0 && sentence.PennTags[verb] == "VBG" && IsQuoted(sentence, above) && !IsPassive(sentence, above) && sentence.Dependent(above, Relation.Obj) is >= 0 and var quoted) return quoted;
            verb = above;
        }
        return -1;
    }

    // "In Donetsk | Jan Roe, a commander, said": hung together as one name, which leaves the verb without a subject.
    private static int Parted(ParsedSentence sentence, int verb)
    {
        foreach (var child in sentence.Dependents(verb))
        {
            if (sentence.Relations[child] != Relation.Obl || child > verb || sentence.Dependent(child, Relation.Case) < 0) continue;
            var (first, count) = (-1, 0);
            foreach (var part in sentence.Dependents(child))
                if (sentence.Relations[part] == Relation.Flat && part > child) (first, count) = (first < 0 ? part : first, count + 1);
            if (count > 1 && first == child + 1) return first;
        }
        return -1;
    }

    // "Washington, it added, would burn": the tree may give the verb both.
    private static int Nearest(ParsedSentence sentence, int verb)
    {
        var subject = sentence.Dependent(verb, Relation.Nsubj);
        foreach (var child in sentence.Dependents(verb))
            if (child < verb && sentence.Relations[child] == Relation.Nsubj && sentence.Tags[child] == UniversalTag.PRON && sentence.Word(child - (child > 0 ? 1 : 0)) is ",") subject = child;
        return subject;
    }

    /// <summary>Whether the verb is passive: its subject is not who speaks.</summary>
    public static bool IsPassive(ParsedSentence sentence, int verb)
    {
        if (sentence.PennTags[verb] != "VBN") return false;
        foreach (var child in sentence.Dependents(verb))
            if (sentence.Relations[child] == Relation.Aux && sentence.Lemmas[child] is "be" or "get") return true;
        return false;
    }

    // "voiced regret" is no reduced passive, whatever the tag says.
    private static bool HasObject(ParsedSentence sentence, int verb) => sentence.Dependent(verb, Relation.Obj) >= 0 || sentence.Dependent(verb, Relation.Xcomp) >= 0 || sentence.Dependent(verb, Relation.Ccomp) >= 0;

    // "was quoted as saying", "was heard shouting", "is said to have told": whose words are given, not who gave them.
    private static bool IsQuoted(ParsedSentence sentence, int verb) => sentence.Lemmas[verb] is "quote" or "cite" or "hear" or "report";

    /// <summary>Whom a verb quotes: "quoted him as saying"; -1 where it quotes nobody.</summary>
    public static int Quoted(ParsedSentence sentence, int verb)
    {
        if (!IsQuoted(sentence, verb) || IsPassive(sentence, verb) || sentence.Dependent(verb, Relation.Obj) is not (>= 0 and var whom)) return -1;
        for (var token = whom + 1; token + 1 < sentence.Count; token++)
            if (sentence.Word(token) is "as" && sentence.PennTags[token + 1] == "VBG" && SpeechVerbs.English.Find(sentence, token + 1) is not null) return whom;
        return -1;
    }

    private static int Agent(ParsedSentence sentence, int verb)
    {
        foreach (var child in sentence.Dependents(verb))
            if (sentence.Relations[child] == Relation.Obl && sentence.Dependent(child, Relation.Case) is >= 0 and var preposition && sentence.Word(preposition) is "by") return child;
        return -1;
    }
}
