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
            // What words lean to comes last, and counts where no row holds.
            var leans = pattern.Traits.HasFlag(PatternTraits.Leaning);
            if (leans && bestRank >= Written) break;
            if (!PatternSet.TagFits(pattern.Tag, s.Tags[token])) continue;
            if (!TriggerMatcher.TryMatch(s, token, pattern.Tag, trigger, out var first, out var last, isWide: leans))
            {
                if (!leans) failed?.Invoke(pattern, $"'{trigger}' is not all there");
                continue;
            }
            var evaluator = new SlotEvaluator(s, isActor) { Particle = last > token ? last : -1 };
            if (pattern.Needs.FirstOrDefault(need => !NeedChecker.Holds(need, s, token, evaluator, isActor)) is { } missing)
            {
                failed?.Invoke(pattern, missing.Text);
                continue;
            }
            var actors = evaluator.Find(pattern.Actor, token);
            var recipients = evaluator.Find(pattern.Recipient, token, [.. actors, token]);
            var rank = Rank(pattern, trigger, actors, recipients);
            if (rank <= bestRank) continue;
            (best, bestRank) = (new PatternMatch(pattern, token, first, last, actors, recipients), rank);
        }
        return best;
    }

    private const int Written = 4096;

    // Any row before what a word leans to; more words in the trigger, more needs that had to hold (those that name words above all), more roles filled.
    private static int Rank(Pattern pattern, string trigger, List<int> actors, List<int> recipients)
    {
        var needs = 0;
        foreach (var need in pattern.Needs) needs += need.IsForbidden ? 0 : need.Lemmas is null ? 8 : 12;
        return (pattern.Traits.HasFlag(PatternTraits.Leaning) ? 0 : Written) + (trigger.AsSpan().Count('_') * 64) + needs + (actors.Count > 0 ? 3 : 0) + (recipients.Count > 0 ? 2 : 0);
    }
}
