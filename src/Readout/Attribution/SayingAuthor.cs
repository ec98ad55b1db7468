using Readout.Events;
using Readout.Language;
using Readout.Quotations;

namespace Readout.Attribution;

/// <summary>Whose a saying is: "Beijing's warning", "Kachin claims", "an allegation by Chad".</summary>
internal static class SayingAuthor
{
    /// <summary>Token that heads the author; -1 for nobody named.</summary>
    public static int Find(ParsedSentence s, int noun)
    {
        if (CueFinder.Author(s, noun) is >= 0 and var author) return author;
        foreach (var child in s.Dependents(noun))
        {
            if (child < noun && s.Relations[child] is Relation.Amod or Relation.Compound && (s.Tags[child] == UniversalTag.PROPN || (child > 0 && char.IsUpper(s.Word(child)[0])))) return child;
            // "a statement released by the ministry"
            if (child > noun && s.Relations[child] == Relation.Acl && s.PennTags[child] is "VBN" or "VBD" && Nominals.WithCase(s, child, "by") is >= 0 and var issuer) return issuer;
            if (child > noun && s.Relations[child] == Relation.Nmod && QuotationWords.English.IsUtterance(s.Lemmas[noun]) && Nominals.HasCase(s, child, "of")) return child;
        }
        return -1;
    }

    /// <summary>Whether the noun by itself keeps what it tells at a distance: "claims that".</summary>
    public static bool IsFreeClaim(ParsedSentence s, int noun) => QuotationWords.English.IsSaying(s.Lemmas[noun]) && NounFrame.Support(s, noun) < 0;
}
