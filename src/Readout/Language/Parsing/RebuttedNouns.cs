using Readout.Language.Segmentation;
using Readout.Language.Tagging;

namespace Readout.Language.Parsing;

/// <summary>Reads "claims" in "the army rejected Houthi claims that" as the noun that it is: behind a name the tagger takes it for a verb, whose clause the parser
/// then puts where the object should be. Verbs of rebuttal have no bare clause for an object.</summary>
internal static class RebuttedNouns
{
    private static readonly WordTable s_rebuttals = new("rebuttal-words", "word", StringComparer.OrdinalIgnoreCase);

    /// <summary>Mends the tree of a sentence.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="tags">Its tags; changed in place.</param>
    /// <param name="set">What they mean.</param>
    /// <param name="heads">0-based heads, -1 for the root; changed in place.</param>
    /// <param name="relations">Relations to them; changed in place.</param>
    public static void Mend(Sentence sentence, Span<int> tags, TagSet set, int[] heads, Relation[] relations)
    {
        for (var noun = 2; noun < heads.Length; noun++)
        {
            if (set.Penn(tags[noun]) != "VBZ") continue;
            var verb = noun - 1;
            while (verb > 0 && set.Universal(tags[verb]) == UniversalTag.PROPN) verb--;
            if (verb < noun - 1 && set.Universal(tags[verb]) is UniversalTag.VERB && s_rebuttals.Contains(sentence.Word(verb)))
            {
                tags[noun] = set.Find(UniversalTag.NOUN, "NNS");
                Turn(noun, verb, heads, relations);
            }
        }
    }

    private static void Turn(int noun, int verb, int[] heads, Relation[] relations)
    {
        if (Arcs.IsUnder(heads, verb, noun)) (heads[verb], relations[verb]) = (heads[noun], relations[noun]);
        for (var token = 0; token < heads.Length; token++)
        {
            if (heads[token] != noun) continue;
            if (token < verb || relations[token] is Relation.Punct or Relation.Conj or Relation.Parataxis) heads[token] = verb;
            else if (token > noun && relations[token] is Relation.Ccomp or Relation.Xcomp or Relation.Advcl) relations[token] = Relation.Acl;
            else if (token > noun && relations[token] == Relation.Obl) relations[token] = Relation.Nmod;
        }
        (heads[noun], relations[noun]) = (verb, Relation.Obj);
        for (var name = verb + 1; name < noun; name++)
            if (heads[name] <= verb || heads[name] >= noun) (heads[name], relations[name]) = (noun, Relation.Compound);
    }
}
