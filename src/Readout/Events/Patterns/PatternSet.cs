using Readout.Language;

namespace Readout.Events.Patterns;

/// <summary>The patterns, found by the lemma and word class of their trigger's head: what a sentence costs grows with its triggers, not with the tables.</summary>
internal sealed class PatternSet
{
    private readonly Dictionary<string, (Pattern Pattern, string Trigger)[]> _byHead;
    private readonly WordGate _gate;

    public PatternSet(IReadOnlyList<Pattern> patterns)
    {
        Patterns = patterns;
        _gate = new WordGate(patterns);
        _byHead = patterns.SelectMany(pattern => pattern.Triggers.Select(trigger => (Pattern: pattern, Trigger: trigger)))
            .SelectMany(pair => HeadsOf(pair.Pattern, pair.Trigger).Select(head => (Head: head, Pair: pair))).GroupBy(entry => entry.Head, entry => entry.Pair, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(group => group.Key, group => group.OrderBy(pair => pair.Pattern.Traits.HasFlag(PatternTraits.Leaning)).ThenByDescending(pair => pair.Trigger.Count(c => c == '_'))
                .ThenByDescending(pair => pair.Pattern.Needs.Count(need => !need.IsForbidden)).ThenBy(pair => pair.Pattern.Id, StringComparer.Ordinal).ToArray(), StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The set that ships; read on first use.</summary>
    public static PatternSet English { get; } = new([.. PatternReader.ReadAll(), .. LeaningReader.ReadAll()]);

    /// <summary>All patterns, in the order of their tables.</summary>
    public IReadOnlyList<Pattern> Patterns { get; }

    /// <summary>The patterns that the lemma may trigger, most telling first; empty for most words.</summary>
    public ReadOnlySpan<(Pattern Pattern, string Trigger)> Find(string lemma) => _byHead.GetValueOrDefault(lemma);

    /// <summary>Whether some pattern may match, by words and word classes alone: no other sentence is worth a tree.</summary>
    public bool MayTrigger(ParsedSentence sentence) => _gate.MayMatch(sentence, this);

    /// <summary>Whether a token of that class can be a trigger of the wanted one: names are nouns too ("the Bucha Massacre").</summary>
    public static bool TagFits(UniversalTag wanted, UniversalTag found) => wanted == found || (wanted == UniversalTag.NOUN && found == UniversalTag.PROPN);

    // "pistol-whip" may be one token, or three of which the last one is the head.
    private static IEnumerable<string> HeadsOf(Pattern pattern, string trigger) =>
        HeadOf(pattern, trigger) is var head && head.LastIndexOf('-') is > 0 and var hyphen && hyphen < head.Length - 1 ? [head, head[(hyphen + 1)..]] : [head];

    // Verbs carry their particle behind them, compounds their head.
    private static string HeadOf(Pattern pattern, string trigger) => pattern.Tag == UniversalTag.NOUN
        ? trigger[(trigger.LastIndexOf('_') + 1)..] : trigger.Split('_')[0];
}
