using Readout.Language;

namespace Readout.Attribution;

/// <summary>A report of somebody's words that goes on in the next sentence without a verb of speech: "They had also burned the school."</summary>
internal static class ContinuingReport
{
    /// <summary>Whether a statement goes on with what the sentence before reports: in the same paragraph, and told as already past ("had") of those spoken of, or as something more.</summary>
    public static bool GoesOn(ParsedSentence s, ParsedSentence before, int token)
    {
        if (s.Sentence.Paragraph != before.Sentence.Paragraph) return false;
        while (s.Relations[token] is Relation.Conj or Relation.Xcomp) token = s.Heads[token];
        if (s.Relations[token] != Relation.Root || s.PennTags[token] != "VBN") return false;
        var (isPast, goesOn) = (false, false);
        foreach (var child in s.Dependents(token))
        {
            isPast |= s.Relations[child] == Relation.Aux && s.Lemmas[child] == "have" && s.PennTags[child] == "VBD";
            goesOn |= (s.Relations[child] == Relation.Nsubj && s.Tags[child] == UniversalTag.PRON) || (s.Relations[child] == Relation.Advmod && s.Lemmas[child] is "also" or "then");
        }
        return isPast && goesOn;
    }
}
