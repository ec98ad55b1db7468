using Readout.Language.Tagging;

namespace Readout.Language.Parsing;

/// <summary>Hangs the later member of a coordination on the verb that it is parallel to: "denied that it was planning an attack and accused Peru" has two
/// deeds of one subject, where the parser, which likes the nearer verb, tends to see one.</summary>
internal static class ParallelConjuncts
{
    private const int Highest = 4;

    /// <summary>Mends the tree of a sentence.</summary>
    /// <param name="tags">Its tags.</param>
    /// <param name="set">What they mean.</param>
    /// <param name="heads">0-based heads, -1 for the root; changed in place.</param>
    /// <param name="relations">Relations to them.</param>
    public static void Mend(ReadOnlySpan<int> tags, TagSet set, int[] heads, Relation[] relations)
    {
        for (var token = 1; token < heads.Length; token++)
        {
            if (relations[token] != Relation.Conj || set.Penn(tags[token]) is not ("VBD" or "VBZ") || heads[token] is not (>= 0 and var head) || head > token) continue;
            if (Arcs.Has(heads, relations, token, Relation.Nsubj) || Arcs.Has(heads, relations, token, Relation.Aux) || IsParallel(tags, set, heads, relations, head, token)) continue;
            if (Above(tags, set, heads, relations, head, token) is >= 0 and var verb) heads[token] = verb;
        }
    }

    // A participle may be a finite verb that was tagged wrong.
    private static bool IsParallel(ReadOnlySpan<int> tags, TagSet set, int[] heads, Relation[] relations, int head, int token) =>
        set.Universal(tags[head]) != UniversalTag.VERB || set.Penn(tags[head]) == "VBN" || (tags[head] == tags[token] && !Arcs.Has(heads, relations, head, Relation.Aux));

    // The verb in the same form on whose content or purpose the nearer verb hangs; -1 for none.
    private static int Above(ReadOnlySpan<int> tags, TagSet set, int[] heads, Relation[] relations, int from, int token)
    {
        var at = from;
        for (var steps = 0; steps < Highest && heads[at] >= 0 && heads[at] < at; steps++)
        {
            if (relations[at] is not (Relation.Ccomp or Relation.Xcomp or Relation.Advcl) || (relations[at] == Relation.Advcl && set.Penn(tags[at]) != "VB")) return -1;
            at = heads[at];
            if (set.Universal(tags[at]) == UniversalTag.VERB && tags[at] == tags[token] && !Arcs.Has(heads, relations, at, Relation.Aux)) return at;
        }
        return -1;
    }
}
