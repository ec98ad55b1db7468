using System.Runtime.CompilerServices;
using Readout.Language;

namespace Readout.Events.Patterns;

/// <summary>Tells from words alone which patterns a sentence cannot match, before it has a tree: a word that a pattern needs is missing, or
/// one that it forbids is there. It never rules out a pattern that would match by the sentence's own words;
/// what a pronoun stands for it does not know, so that "It withdrew them." alone gets no tree.</summary>
internal sealed class WordGate
{
    private readonly Dictionary<string, int[]> _setsOf;
    private readonly Dictionary<(Pattern Pattern, string Trigger), (int[] Needed, int[] Forbidden)> _conditions = new(SameRow.Comparer);
    private readonly int _blocks;
    private const int Shortest = 4, Longest = 16;

    /// <summary>Gathers the word sets of the patterns.</summary>
    public WordGate(IReadOnlyList<Pattern> patterns)
    {
        var (sets, numbers) = (new Dictionary<string, HashSet<int>>(StringComparer.OrdinalIgnoreCase), new Dictionary<string, int>(StringComparer.Ordinal));
        // Thousands of rows share one list of words.
        var known = new Dictionary<(HashSet<string>, bool), int>();
        foreach (var pattern in patterns)
        {
            var needed = pattern.Needs.Where(need => !need.IsForbidden && need.Lemmas is not null).Select(need => Shared(need.Lemmas!, false)).ToArray();
            var forbidden = pattern.Needs.Where(need => need is { IsForbidden: true, Places: null }).Select(need => Shared(need.Lemmas!, true)).ToArray();
            foreach (var trigger in pattern.Triggers)
                _conditions[(pattern, trigger)] = ([.. needed, .. trigger.Contains('_') ? trigger.Split('_').Select(word => Number([word])) : []], forbidden);
        }
        _setsOf = sets.ToDictionary(pair => pair.Key, pair => pair.Value.Order().ToArray(), StringComparer.OrdinalIgnoreCase);
        _blocks = (numbers.Count + 63) / 64;

        int Shared(HashSet<string> words, bool whole) => known.TryGetValue((words, whole), out var number) ? number : known[(words, whole)] = Number(words, whole);

        int Number(IReadOnlyCollection<string> words, bool whole = false)
        {
            var key = (whole ? "!" : "") + string.Join(',', words.Order(StringComparer.Ordinal));
            if (numbers.TryGetValue(key, out var number)) return number;
            number = numbers[key] = numbers.Count;
            // "air_strike" is there only where "strike" is, "step_down" only where "step" is: either end will do here, but a part forbids nothing.
            foreach (var word in whole ? words : words.SelectMany(word => new[] { word.Split('_')[0], word.Split('_')[^1] }))
                (sets.TryGetValue(word, out var list) ? list : sets[word] = []).Add(number);
            return number;
        }
    }

    /// <summary>Whether some pattern may match some token, by words and word classes. Where no verb was found in a line of some length the classes are not trusted:
    /// "Minister steps down" has one, which only the parser sees.</summary>
    public bool MayMatch(ParsedSentence s, PatternSet patterns)
    {
        if (s.Count is >= Shortest and <= Longest && !HasVerb(s)) return true;
        Span<ulong> any = stackalloc ulong[_blocks], common = stackalloc ulong[_blocks];
        var setsByWord = _setsOf.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var i = 0; i < s.Count; i++)
        {
            if (_setsOf.TryGetValue(s.Lemmas[i], out var byLemma)) Mark(byLemma, any, common, s.Tags[i]);
            if (setsByWord.TryGetValue(s.Word(i), out var byWord)) Mark(byWord, any, common, s.Tags[i]);
        }
        for (var i = 0; i < s.Count; i++)
            foreach (var (pattern, trigger) in patterns.Find(s.Lemmas[i]))
                if ((PatternSet.TagFits(pattern.Tag, s.Tags[i]) || MayBeVerb(s, i, pattern.Tag)) && Holds(pattern, trigger, any, common)) return true;
        return false;
    }

    private static bool HasVerb(ParsedSentence s)
    {
        foreach (var tag in s.Tags)
            if (tag is UniversalTag.VERB or UniversalTag.AUX) return true;
        return false;
    }

    // "met United Nations officials": without a tree a full verb may pass for an auxiliary.
    private static bool MayBeVerb(ParsedSentence s, int token, UniversalTag wanted) =>
        wanted == UniversalTag.VERB && s.Tags[token] == UniversalTag.AUX && s.Lemmas[token] is not ("have" or "be" or "do");

    private bool Holds(Pattern pattern, string trigger, ReadOnlySpan<ulong> any, ReadOnlySpan<ulong> common)
    {
        var (needed, forbidden) = _conditions[(pattern, trigger)];
        foreach (var set in needed)
            if ((any[set >> 6] >> (set & 63) & 1) == 0) return false;
        foreach (var set in forbidden)
            if ((common[set >> 6] >> (set & 63) & 1) != 0) return false;
        return true;
    }

    private static void Mark(int[] sets, Span<ulong> any, Span<ulong> common, UniversalTag tag)
    {
        foreach (var set in sets)
        {
            any[set >> 6] |= 1UL << (set & 63);
            if (tag != UniversalTag.PROPN) common[set >> 6] |= 1UL << (set & 63);
        }
    }

    // Rows are asked for by the million, and compared word by word they would cost more than the sentence: the same row is the same object.
    private sealed class SameRow : IEqualityComparer<(Pattern Pattern, string Trigger)>
    {
        public static SameRow Comparer { get; } = new();

        public bool Equals((Pattern Pattern, string Trigger) x, (Pattern Pattern, string Trigger) y) => ReferenceEquals(x.Pattern, y.Pattern) && ReferenceEquals(x.Trigger, y.Trigger);

        public int GetHashCode((Pattern Pattern, string Trigger) row) => HashCode.Combine(RuntimeHelpers.GetHashCode(row.Pattern), RuntimeHelpers.GetHashCode(row.Trigger));
    }
}
