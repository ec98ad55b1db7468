using Readout.Events;
using Readout.Language;

namespace Readout.Circumstances;

/// <summary>Says what the quantities of a sentence count: the words beside them decide first, then the tree.</summary>
internal static class CountFinder
{
    private const int LongestPhrase = 5;
    private static readonly CountWords s_words = CountWords.English;

    /// <summary>What a quantity counts; null for time, distance, things, and parts of another count ("including two police").</summary>
    public static Count? Read(ParsedSentence s, in Quantity quantity)
    {
        var nominal = CountPhrase.Nominal(s, quantity);
        if (quantity.Currency is not null) return new Count("money", nominal, nominal, false, quantity);
        if (CountPhrase.IsThing(s, quantity, nominal) || CountPhrase.IsPart(s, quantity)) return null;
        if (TollReader.Read(s, quantity, nominal) is { } toll) return toll;
        var (field, anchor) = Named(s, quantity, nominal) ?? Stated(s, quantity, nominal) ?? Governed(s, quantity, nominal) ?? Ruled(s, nominal) ?? ("", nominal);
        return new Count(IsEither(s, anchor) ? "casualties" : field, anchor, nominal, false, quantity);
    }

    // "killing or maiming 30", "were killed, wounded or captured": nobody knows how many of each.
    private static bool IsEither(ParsedSentence s, int anchor)
    {
        if (s_words.Find(CountRole.Object, s.Lemmas[anchor]) is not ("dead" or "injured")) return false;
        if (s.Relations[anchor] == Relation.Conj && IsAlternative(s, anchor)) return s_words.Find(CountRole.Object, s.Lemmas[s.Heads[anchor]]) is not null;
        foreach (var child in s.Dependents(anchor))
            if (s.Relations[child] == Relation.Conj && IsAlternative(s, child) && s_words.Find(CountRole.Object, s.Lemmas[child]) is not null) return true;
        return false;
    }

    private static bool IsAlternative(ParsedSentence s, int member) => s.Dependent(member, Relation.Cc) is >= 0 and var conjunction && s.Lemmas[conjunction] == "or";

    // "14 deaths", "14 dead"
    private static (string Field, int Anchor)? Named(ParsedSentence s, in Quantity quantity, int nominal)
    {
        if (nominal >= quantity.End && s_words.Find(CountRole.Self, s.Lemmas[nominal]) is { } field) return (field, nominal);
        if (quantity.End < s.Count && s_words.Find(CountRole.State, s.Lemmas[quantity.End]) is { } state && s.Tags[quantity.End] is UniversalTag.ADJ or UniversalTag.NOUN && !IsBeforeNoun(s, quantity.End)) return (state, quantity.End);
        return null;
    }

    private static bool IsBeforeNoun(ParsedSentence s, int token) => s.Relations[token] is Relation.Amod or Relation.Compound && s.Heads[token] > token
        && s.Tags[s.Heads[token]] == UniversalTag.NOUN && s_words.Find(CountRole.State, s.Lemmas[token]) is null;

    // "killing at least 21", "shot dead 12", "rounded up nine": a verb right before the number; "14 people dead", "three soldiers were wounded": a state right behind the phrase.
    private static (string Field, int Anchor)? Stated(ParsedSentence s, in Quantity quantity, int nominal)
    {
        for (var before = quantity.First - 1; before >= Math.Max(0, quantity.First - LongestPhrase + 1); before--)
        {
            if (s_words.FindVerb(CountRole.Object, s, before) is { } field && s.PennTags[before].StartsWith("VB", StringComparison.Ordinal) && (!VerbFrame.IsPassive(s, before) || s.Dependent(before, Relation.Aux) < 0)) return (field, before);
            if (s.Tags[before] is not (UniversalTag.ADP or UniversalTag.ADV or UniversalTag.ADJ or UniversalTag.DET) || s.Lemmas[before] is "in" or "by" or "of" or "on") break;
        }
        for (var after = quantity.End; after < Math.Min(s.Count, quantity.End + LongestPhrase); after++)
        {
            if (State(s, after, quantity.First) is { } state) return (state, after);
            if (s.Tags[after] is not (UniversalTag.NOUN or UniversalTag.ADJ or UniversalTag.PROPN or UniversalTag.AUX or UniversalTag.ADV) && s.Lemmas[after] is not ("of" or "they" or "other")) break;
        }
        return null;
    }

    // What a participle or adjective behind a phrase says of it; null where it is a verb that does something to others.
    private static string? State(ParsedSentence s, int token, int first)
    {
        if (s.Tags[token] == UniversalTag.ADJ || s.PennTags[token] == "JJ") return s_words.Find(CountRole.State, s.Lemmas[token]) ?? s_words.Find(CountRole.State, s.Word(token).ToString());
        if (s_words.FindVerb(CountRole.Object, s, token) is not { } field) return null;
        if (VerbFrame.IsPassive(s, token)) return VerbFrame.Object(s, token) is var object_ && (object_ < 0 || object_ >= first) ? field : null;
        return IsBareParticiple(s, token) ? field : null;
    }

    // "17 were arrested and nine injured": a transitive verb in the past with no object behind it is a participle, whatever its tag.
    private static bool IsBareParticiple(ParsedSentence s, int token) => s.PennTags[token] is "VBD" or "VBN" && s.Dependent(token, Relation.Obj) < 0
        && (token + 1 >= s.Count || s.Tags[token + 1] is not (UniversalTag.DET or UniversalTag.NUM or UniversalTag.NOUN or UniversalTag.PROPN or UniversalTag.ADJ or UniversalTag.PRON or UniversalTag.ADV or UniversalTag.PART));

    /// <summary>What the words on a nominal say of it: "the wounded soldiers", "people killed"; null for nothing.</summary>
    public static string? State(ParsedSentence s, int nominal)
    {
        foreach (var child in s.Dependents(nominal))
            if (s.Relations[child] is Relation.Amod or Relation.Acl && State(s, child, 0) is { } field) return field;
        return null;
    }

    // Any verb of the sentence whose object or subject it is: passives, relative clauses, coordination.
    private static (string Field, int Anchor)? Governed(ParsedSentence s, in Quantity quantity, int nominal)
    {
        var top = CountPhrase.Top(s, nominal);
        for (var token = 0; token < s.Count; token++)
        {
            if (s.Tags[token] is not (UniversalTag.VERB or UniversalTag.ADJ or UniversalTag.NOUN)) continue;
            if (s_words.FindVerb(CountRole.Object, s, token) is { } field && s.PennTags[token].StartsWith("VB", StringComparison.Ordinal) && (VerbFrame.Object(s, token) == top || IsBoundObject(s, token, top, quantity))) return (field, token);
            if (s_words.FindVerb(CountRole.Subject, s, token) is { } other && s.Tags[token] == UniversalTag.VERB && VerbFrame.Subject(s, token) == top) return (other, token);
            if (s_words.Find(CountRole.State, s.Lemmas[token]) is { } state && Describes(s, token, top)) return (state, token);
        }
        return null;
    }

    // "killed between 10 and 12 rebels", "injuring as many as 20": the bound looks like a preposition.
    private static bool IsBoundObject(ParsedSentence s, int verb, int nominal, in Quantity quantity)
    {
        if (s.Heads[nominal] != verb || s.Relations[nominal] != Relation.Obl) return false;
        foreach (var child in s.Dependents(nominal))
            if (s.Relations[child] == Relation.Case && (child < quantity.First - 1 || child >= quantity.Core)) return false;
        return nominal > verb;
    }

    // "three soldiers dead", "five were hurt", "left 14 people dead"
    private static bool Describes(ParsedSentence s, int state, int nominal)
    {
        if (s.Heads[state] == nominal) return s.Relations[state] is Relation.Amod or Relation.Acl;
        if (s.Heads[nominal] == state && s.Relations[nominal] == Relation.Nsubj) return true;
        return s.Relations[state] == Relation.Xcomp && s.Heads[state] is >= 0 and var verb && (s.Dependent(verb, Relation.Obj) is >= 0 and var object_ ? object_ == nominal : s.Dependent(verb, Relation.Nsubj) == nominal);
    }

    // "the deaths of 14 people", "the arrest of 30"
    private static (string Field, int Anchor)? Ruled(ParsedSentence s, int nominal)
    {
        var top = CountPhrase.Top(s, nominal);
        if (s.Relations[top] is not (Relation.Nmod or Relation.Obl) || s.Heads[top] is not (>= 0 and var head) || !Nominals.HasCase(s, top, "of")) return null;
        return s_words.Find(CountRole.Of, s.Lemmas[head]) is { } field ? (field, head) : null;
    }
}
