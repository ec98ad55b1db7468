using Readout.Events;
using Readout.Language;

namespace Readout.Circumstances;

/// <summary>The phrase that a number stands in.</summary>
internal static class CountPhrase
{
    private const int PartReach = 3;
    private static readonly CountWords s_words = CountWords.English;

    /// <summary>The noun that a number modifies, else the number: of its words the one that hangs on something outside.</summary>
    public static int Nominal(ParsedSentence s, in Quantity quantity)
    {
        var head = quantity.End - 1;
        for (var at = quantity.End - 1; at >= quantity.Core; at--)
        {
            var outside = s.Heads[at];
            if (outside >= quantity.First && outside < quantity.End) continue;
            head = at;
            // "12 opposition activists": to the noun that the compound ends in.
            while (outside >= quantity.End && s.Relations[outside] is Relation.Compound or Relation.Amod && s.Heads[outside] > outside && s.Tags[s.Heads[outside]] == UniversalTag.NOUN) outside = s.Heads[outside];
            if (outside >= quantity.End && s.Relations[at] is Relation.Nummod or Relation.Amod or Relation.Det or Relation.Compound or Relation.Advmod or Relation.Nmod && s.Tags[outside] is UniversalTag.NOUN or UniversalTag.PROPN or UniversalTag.ADJ or UniversalTag.NUM) return outside;
            break;
        }
        return head;
    }

    /// <summary>The first member of the coordination that a nominal belongs to.</summary>
    public static int Top(ParsedSentence s, int nominal)
    {
        for (var steps = 0; s.Relations[nominal] == Relation.Conj && s.Heads[nominal] >= 0 && s.Tags[s.Heads[nominal]] is not (UniversalTag.VERB or UniversalTag.AUX) && steps++ < s.Count;) nominal = s.Heads[nominal];
        return nominal;
    }

    /// <summary>The noun that says who or what is counted: "people" in "dozens of people"; the nominal itself where nothing stands with "of".</summary>
    public static int Kind(ParsedSentence s, int nominal)
    {
        foreach (var child in s.Dependents(nominal))
            if (child > nominal && s.Relations[child] == Relation.Nmod && s.Dependent(child, Relation.Case) is >= 0 and var preposition && s.Lemmas[preposition] == "of") return child;
        return nominal;
    }

    /// <summary>Whether time, distance, things or whole units are counted; a unit "3,000-strong" is not.</summary>
    public static bool IsThing(ParsedSentence s, in Quantity quantity, int nominal) =>
        (nominal >= quantity.End && s.Lemmas[quantity.End - 1] != "strong" && s_words.Find(CountRole.Group, s.Lemmas[nominal]) is not null) ||
        s_words.Find(CountRole.Never, s.Lemmas[nominal]) is not null || (quantity.End < s.Count && s_words.Find(CountRole.Never, s.Lemmas[quantity.End]) is not null)
        || (nominal < quantity.End && s_words.Find(CountRole.Never, s.Lemmas[Kind(s, nominal)]) is not null);

    /// <summary>Whether those counted are counted already: "including two police officers", "among them three children", "two of whom were children".</summary>
    public static bool IsPart(ParsedSentence s, in Quantity quantity)
    {
        for (var before = quantity.First - 1; before >= Math.Max(0, quantity.First - PartReach); before--)
            if (s_words.Find(CountRole.Part, s.Lemmas[before]) is not null) return true;
            else if (s.Tags[before] == UniversalTag.VERB) break;
        return quantity.End + 1 < s.Count && s.Lemmas[quantity.End] == "of" && (s.Lemmas[quantity.End + 1] is "whom" or "which" or "who" || (s.PennTags[quantity.End + 1] == "PRP" && quantity.First > 0 && s.Tags[quantity.First - 1] == UniversalTag.PUNCT));
    }
}
