using Readout.Language.Segmentation;
using Readout.Language.Tagging;

namespace Readout.Language.Parsing;

/// <summary>Gives the first of two subjects back to what is said: "Romania to supply fuel, the premier says" has one subject for each verb, where the parser gives
/// both to the verb of saying.</summary>
internal static class SpokenSubjects
{
    private static readonly WordTable s_speech = new("quotation-verbs", "form", StringComparer.OrdinalIgnoreCase);

    /// <summary>Mends the tree of a sentence.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="tags">Its tags.</param>
    /// <param name="set">What they mean.</param>
    /// <param name="heads">0-based heads, -1 for the root; changed in place.</param>
    /// <param name="relations">Relations to them; changed in place.</param>
    public static void Mend(Sentence sentence, ReadOnlySpan<int> tags, TagSet set, int[] heads, Relation[] relations)
    {
        for (var verb = 3; verb < heads.Length; verb++)
        {
            if (set.Universal(tags[verb]) != UniversalTag.VERB || !s_speech.Contains(sentence.Word(verb))) continue;
            var (first, last) = (Subject(heads, relations, verb, 0), LastSubject(heads, relations, verb));
            if (first < 0 || last <= first) continue;
            var start = last;
            while (start > first + 1 && Arcs.IsUnder(heads, start - 1, last)) start--;
            if (sentence.Word(start - 1) is not ("," or "\"" or "”" or "''") || Said(tags, set, heads, relations, first, start, verb) is not (>= 0 and var said)) continue;
            if (heads[said] == first) (heads[said], relations[said]) = (verb, Relation.Ccomp);
            heads[first] = said;
        }
    }

    // The verb between the subjects that has none of its own; a plan to do something keeps its content.
    private static int Said(ReadOnlySpan<int> tags, TagSet set, int[] heads, Relation[] relations, int first, int end, int verb)
    {
        for (var token = first + 1; token < end; token++)
        {
            if (set.Universal(tags[token]) != UniversalTag.VERB || (heads[token] != verb && heads[token] != first) || Subject(heads, relations, token, 0) >= 0) continue;
            if (relations[token] is Relation.Ccomp or Relation.Xcomp or Relation.Advcl or Relation.Parataxis || (relations[token] == Relation.Acl && set.Penn(tags[token]) == "VB" && set.Universal(tags[first]) == UniversalTag.PROPN)) return token;
        }
        return -1;
    }

    private static int Subject(int[] heads, Relation[] relations, int verb, int from)
    {
        for (var token = from; token < verb; token++)
            if (heads[token] == verb && relations[token] == Relation.Nsubj) return token;
        return -1;
    }

    private static int LastSubject(int[] heads, Relation[] relations, int verb)
    {
        var last = -1;
        while (Subject(heads, relations, verb, last + 1) is >= 0 and var next) last = next;
        return last;
    }
}
