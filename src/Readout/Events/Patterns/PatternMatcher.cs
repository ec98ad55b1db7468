using Readout.Language;

namespace Readout.Events.Patterns;

/// <summary>Tries on each token the patterns that its lemma triggers.</summary>
internal sealed class PatternMatcher(PatternSet patterns)
{
    /// <summary>The best match at a token, of those whose every need holds; null for none.</summary>
    /// <param name="s">The sentence and its tree.</param>
    /// <param name="token">The token to try.</param>
    /// <param name="isActor">Whether a token heads the mention of a political actor.</param>
    /// <param name="failed">Told each pattern that was tried in vain, and the need that failed; null when nobody asks.</param>
    public PatternMatch? Match(ParsedSentence s, int token, Func<int, bool> isActor, Action<Pattern, string>? failed = null)
    {
        PatternMatch? best = null;
        var bestRank = -1;
        foreach (var (pattern, trigger) in patterns.Find(s.Lemmas[token]))
        {
            if (!PatternSet.TagFits(pattern.Tag, s.Tags[token])) continue;
            if (!TriggerMatcher.TryMatch(s, token, pattern.Tag, trigger, out var first, out var last))
            {
                failed?.Invoke(pattern, $"'{trigger}' is not all there");
                continue;
            }
            var evaluator = new SlotEvaluator(s, isActor) { Particle = last > token ? last : -1 };
            if (pattern.Needs.FirstOrDefault(need => !Holds(need, s, token, evaluator, isActor)) is { } missing)
            {
                failed?.Invoke(pattern, missing.Text);
                continue;
            }
            var (actors, recipients) = (evaluator.Find(pattern.Actor, token), evaluator.Find(pattern.Recipient, token));
            var rank = Rank(pattern, trigger, actors, recipients);
            if (rank <= bestRank) continue;
            (best, bestRank) = (new PatternMatch(pattern, token, first, last, actors, recipients), rank);
        }
        return best;
    }

    private static bool Holds(Need need, ParsedSentence s, int token, SlotEvaluator evaluator, Func<int, bool> isActor)
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
        // Compounds are listed by all their words, "air_strike", and so are verbs with their particle, "step_down".
        if (s.Tags[token] == UniversalTag.VERB && token + 1 < s.Count && lemmas.Contains($"{s.Lemmas[token]}_{s.Lemmas[token + 1]}")) return true;
        foreach (var child in s.Dependents(token))
            if (s.Relations[child] is Relation.Compound or Relation.Amod && lemmas.Contains($"{s.Lemmas[child]}_{s.Lemmas[token]}")) return true;
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

    // More words in the trigger, more needs that had to hold (those that name words above all), more roles filled.
    private static int Rank(Pattern pattern, string trigger, List<int> actors, List<int> recipients)
    {
        var needs = 0;
        foreach (var need in pattern.Needs) needs += need.IsForbidden ? 0 : need.Lemmas is null ? 8 : 12;
        return (trigger.AsSpan().Count('_') * 64) + needs + (actors.Count > 0 ? 3 : 0) + (recipients.Count > 0 ? 2 : 0);
    }
}
