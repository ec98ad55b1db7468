using Readout.Language.Words;

namespace Readout.Language.Lemmas;

/// <summary>The regular endings of one inflection, most telling first.</summary>
/// <param name="WordClass">The class that a base form must have in WordNet.</param>
/// <param name="Doubles">Whether a final consonant may have been doubled ("stopped").</param>
/// <param name="Endings">What to cut off, and what to put in its place.</param>
internal sealed record LemmaRules(int WordClass, bool Doubles, params (string Ending, string Base)[] Endings)
{
    public static readonly LemmaRules Plural = new(WordSenses.Noun, false, ("ies", "y"), ("ves", "f"), ("ves", "fe"), ("men", "man"), ("ses", "s"), ("xes", "x"), ("zes", "z"), ("ches", "ch"), ("shes", "sh"), ("oes", "o"), ("s", ""));
    private static readonly LemmaRules s_third = new(WordSenses.Verb, false, ("ies", "y"), ("sses", "ss"), ("xes", "x"), ("ches", "ch"), ("shes", "sh"), ("oes", "o"), ("s", ""));
    private static readonly LemmaRules s_past = new(WordSenses.Verb, true, ("ied", "y"), ("ed", "e"), ("ed", ""));
    private static readonly LemmaRules s_ing = new(WordSenses.Verb, true, ("ying", "ie"), ("ing", "e"), ("ing", ""));
    private static readonly LemmaRules s_comparative = new(WordSenses.Adjective | WordSenses.Adverb, true, ("ier", "y"), ("er", "e"), ("er", ""));
    private static readonly LemmaRules s_superlative = new(WordSenses.Adjective | WordSenses.Adverb, true, ("iest", "y"), ("est", "e"), ("est", ""));

    /// <summary>The rules that fit a Penn tag; null where the tag has no endings.</summary>
    public static LemmaRules? Of(string pennTag) => pennTag switch
    {
        "NNS" => Plural,
        "VBZ" => s_third,
        "VBD" or "VBN" => s_past,
        "VBG" => s_ing,
        "JJR" or "RBR" => s_comparative,
        "JJS" or "RBS" => s_superlative,
        _ => null,
    };

    /// <summary>The base form of a word that WordNet does not know: a doubled consonant is halved, and a silent "e" is added after
    /// the endings that English spells with one.</summary>
    public static string? Guess(ReadOnlySpan<char> stem, string added, bool doubled)
    {
        if (added == "e")
            return stem.EndsWith("iz") || stem.EndsWith("at") || stem.EndsWith("v") || stem.EndsWith("c") || stem.EndsWith("dg") || stem.EndsWith("s") && !stem.EndsWith("ss") || stem.EndsWith("u") ? stem.ToString() + "e" : null;
        if (added is "f" or "fe" or "ie") return null;
        return doubled && stem[^1] is not ('l' or 's' or 'z' or 'f') ? stem[..^1].ToString() : stem.ToString() + added;
    }
}
