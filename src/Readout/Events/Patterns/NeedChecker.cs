using Readout.Language;

namespace Readout.Events.Patterns;

/// <summary>Checks the conditions of a row on one sentence.</summary>
internal static class NeedChecker
{
    private static readonly IReadOnlySet<string> s_quantities = PatternReader.Classes["quantity"];

    /// <summary>Whether the condition holds for a trigger.</summary>
    public static bool Holds(Need need, ParsedSentence s, int token, SlotEvaluator evaluator, Func<int, bool> isActor)
    {
        if (need.Places is null) return Anywhere(s, need) != need.IsForbidden;
        return need.Places.Any(place => HoldsAt(need, s, evaluator.Follow(place, token), isActor)) != need.IsForbidden;
    }

    private static bool HoldsAt(Need need, ParsedSentence s, List<int> found, Func<int, bool> isActor) => need.NeedsActor ? found.Any(isActor)
        : need.Lemmas is null ? found.Count > 0
        : found.Any(at => Fits(s, at, need.Lemmas));

    private static bool Fits(ParsedSentence s, int token, HashSet<string> lemmas)
    {
        if (lemmas.Contains(s.Lemmas[token]) || lemmas.GetAlternateLookup<ReadOnlySpan<char>>().Contains(s.Word(token))) return true;
        if (s.Antecedents?[token] is { } noun) return lemmas.Contains(noun);
        // Compounds are listed by all their words, "air_strike", and so are verbs with their particle, "step_down".
        if (s.Tags[token] == UniversalTag.VERB && token + 1 < s.Count && lemmas.Contains($"{s.Lemmas[token]}_{s.Lemmas[token + 1]}")) return true;
        // "30 of its soldiers", "thousands of refugees"
        var isQuantity = s.Tags[token] == UniversalTag.NUM || s_quantities.Contains(s.Lemmas[token]);
        foreach (var child in s.Dependents(token))
        {
            if (s.Relations[child] is Relation.Compound or Relation.Amod && lemmas.Contains($"{s.Lemmas[child]}_{s.Lemmas[token]}")) return true;
            // "thousands of refugees" are refugees.
            if (isQuantity && child > token && s.Relations[child] == Relation.Nmod && Nominals.HasCase(s, child, "of") && Fits(s, child, lemmas)) return true;
        }
        return s.Tags[token] == UniversalTag.PROPN && IsCalled(s, token, lemmas);
    }

    // "Minister Kang": whoever is called a minister is one.
    private static bool IsCalled(ParsedSentence s, int name, HashSet<string> lemmas)
    {
        foreach (var child in s.Dependents(name))
        {
            if (child > name || s.Relations[child] != Relation.Nmod || s.Dependent(child, Relation.Case) >= 0 || s.PennTags[child + 1] == "POS") continue;
            if (lemmas.Contains(s.Lemmas[child].ToLowerInvariant())) return true;
        }
        return false;
    }

    // Names are no topic words: the Arab League plays no football.
    private static bool Anywhere(ParsedSentence s, Need need)
    {
        var words = need.Lemmas!.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var i = 0; i < s.Count; i++)
            if ((need.Lemmas.Contains(s.Lemmas[i]) || words.Contains(s.Word(i))) && !(need.IsForbidden && s.Tags[i] == UniversalTag.PROPN)) return true;
        return false;
    }
}
