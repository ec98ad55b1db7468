using Readout.Language.Segmentation;
using Readout.Language.Tagging;

namespace Readout.Language.Parsing;

/// <summary>Reads "crossing" in "reopened the Rafah crossing" as the noun that it is, where it was tagged as a participle and hung on the verb beside its own name.</summary>
internal static class NamedDoings
{
    private const int Reach = 4;
    private static readonly WordTable s_doings = new("doing-nouns", "word", StringComparer.OrdinalIgnoreCase);
    private static readonly string[] s_articles = ["the", "a", "an", "its", "their"];

    /// <summary>Mends the tree of a sentence.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="tags">Its tags; changed in place.</param>
    /// <param name="set">What they mean.</param>
    /// <param name="heads">0-based heads, -1 for the root; changed in place.</param>
    /// <param name="relations">Relations to them; changed in place.</param>
    public static void Mend(Sentence sentence, Span<int> tags, TagSet set, int[] heads, Relation[] relations)
    {
        for (var doing = 2; doing < heads.Length; doing++)
        {
            if (set.Penn(tags[doing]) != "VBG" || !s_doings.Contains(sentence.Word(doing)) || !IsNamed(sentence, tags, set, doing)) continue;
            if (relations[doing] is not (Relation.Xcomp or Relation.Obj or Relation.Obl or Relation.Advcl or Relation.Nmod or Relation.Acl)) continue;
            var name = doing - 1;
            tags[doing] = set.Find(UniversalTag.NOUN, "NN");
            // "reopened the Rafah | crossing": the name held its place.
            if (heads[name] < name && (heads[name] == heads[doing] || heads[doing] == name) && relations[name] is Relation.Obj or Relation.Obl or Relation.Nmod) Change(name, doing, heads, relations);
            else if (relations[doing] is Relation.Advcl or Relation.Xcomp && Arcs.Has(heads, relations, doing, Relation.Case)) relations[doing] = Relation.Obl;
        }
    }

    // Behind a name with an article: "the Rafah crossing", "its Adre border crossing".
    private static bool IsNamed(Sentence sentence, ReadOnlySpan<int> tags, TagSet set, int doing)
    {
        if (set.Universal(tags[doing - 1]) is not (UniversalTag.NOUN or UniversalTag.PROPN)) return false;
        for (var token = doing - 2; token >= 0 && token >= doing - Reach; token--)
        {
            if (s_articles.Contains(sentence.Word(token).ToString(), StringComparer.OrdinalIgnoreCase)) return true;
            if (set.Universal(tags[token]) is not (UniversalTag.NOUN or UniversalTag.PROPN or UniversalTag.ADJ)) return false;
        }
        return false;
    }

    private static void Change(int name, int doing, int[] heads, Relation[] relations)
    {
        (heads[doing], relations[doing]) = (heads[name], relations[name]);
        for (var token = 0; token < heads.Length; token++)
            if (heads[token] == name && token != doing) heads[token] = doing;
        (heads[name], relations[name]) = (doing, Relation.Compound);
    }
}
