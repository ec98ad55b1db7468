using Readout.Language;

namespace Readout.Events;

/// <summary>Small questions about nominals and their markers.</summary>
internal static class Nominals
{
    /// <summary>The first oblique or modifier of a head that stands with a preposition; -1 for none.</summary>
    public static int WithCase(ParsedSentence s, int head, string preposition)
    {
        foreach (var child in s.Dependents(head))
            if (s.Relations[child] is Relation.Obl or Relation.Nmod && HasCase(s, child, preposition)) return child;
        return -1;
    }

    /// <summary>Whether a nominal stands with a preposition ("on", "because" for "because of").</summary>
    public static bool HasCase(ParsedSentence s, int nominal, string preposition)
    {
        foreach (var child in s.Dependents(nominal))
            if ((s.Relations[child] == Relation.Case && s.Lemmas[child] == preposition) || (IsTitle(s, child, nominal) && HasCase(s, child, preposition))) return true;
        return false;
    }

    /// <summary>Whether a dependent is the title right before a name: "with Finance Minister Jane Roe", whose preposition may hang on it.</summary>
    public static bool IsTitle(ParsedSentence s, int child, int name) => child == name - 1 && s.Relations[child] == Relation.Nmod && s.Tags[child] == UniversalTag.PROPN && s.Tags[name] == UniversalTag.PROPN;

    /// <summary>Whether a clause is introduced by a word ("to", "that", "if").</summary>
    public static bool HasMark(ParsedSentence s, int clause, string word)
    {
        foreach (var child in s.Dependents(clause))
            if (s.Relations[child] == Relation.Mark && s.Lemmas[child] == word) return true;
        return false;
    }

    /// <summary>Whether nothing but adverbs and conjunctions stands between two coordinated words.</summary>
    public static bool Between(ParsedSentence s, int first, int second)
    {
        for (var i = first + 1; i < second; i++)
            if (s.Tags[i] is not (UniversalTag.CCONJ or UniversalTag.ADV or UniversalTag.PUNCT or UniversalTag.AUX)) return false;
        return true;
    }

    /// <summary>Whether a common noun can itself act, so that it can control an infinitive: a plural or a noun with a name or nationality beside it.</summary>
    public static bool IsPerson(ParsedSentence s, int noun)
    {
        if (s.PennTags[noun] == "NNS") return true;
        foreach (var child in s.Dependents(noun))
            if (s.Tags[child] == UniversalTag.PROPN) return true;
        return false;
    }

    /// <summary>Adds a nominal and the further members of its coordination.</summary>
    public static void AddMembers(ParsedSentence s, int nominal, List<int> into)
    {
        if (nominal < 0 || into.Contains(nominal)) return;
        into.Add(nominal);
        foreach (var child in s.Dependents(nominal))
        {
            if (s.Relations[child] == Relation.Conj && s.Tags[child] is not (UniversalTag.VERB or UniversalTag.AUX) && s.Dependent(child, Relation.Nsubj) < 0) AddMembers(s, child, into);
            if (s.Relations[child] == Relation.Nmod && s.Tags[nominal] == UniversalTag.PROPN && s.Tags[child] == UniversalTag.PROPN && HasCase(s, child, "of")) AddFurtherOffice(s, child, into);
            if (s.Relations[child] is not (Relation.Flat or Relation.Appos) || s.Tags[child] != UniversalTag.PROPN) continue;
            // "Kenyan leader Amani and Peruvian President Flores": the second person hangs on the first one's name.
            foreach (var further in s.Dependents(child))
                if (s.Relations[further] == Relation.Conj && s.Tags[further] == UniversalTag.PROPN) AddMembers(s, further, into);
        }
    }

    // "Secretary of State Jane Roe and Foreign Minister Faisal al-Harbi": a title with "of" holds the first name, and that the second person.
    private static void AddFurtherOffice(ParsedSentence s, int name, List<int> into)
    {
        foreach (var further in s.Dependents(name))
            if (s.Relations[further] == Relation.Conj && s.Tags[further] == UniversalTag.PROPN && s.Dependent(further, Relation.Flat) >= 0 && IsTitled(s, further)) AddMembers(s, further, into);
    }

    private static bool IsTitled(ParsedSentence s, int name)
    {
        foreach (var child in s.Dependents(name))
            if (child < name && s.Relations[child] is Relation.Nmod or Relation.Compound && s.Dependent(child, Relation.Case) < 0) return true;
        return false;
    }

    /// <summary>Whether a nominal is spoken of as known: "the attack", "these arrests", "Monday's strike".</summary>
    public static bool IsDefinite(ParsedSentence s, int noun)
    {
        foreach (var child in s.Dependents(noun))
            if ((s.Relations[child] == Relation.Det && s.Lemmas[child] is "the" or "this" or "that" or "these" or "those") || (s.Relations[child] == Relation.Nmod && child < noun)) return true;
        return false;
    }
}
