using Readout.Events;
using Readout.Language;

namespace Readout.Circumstances;

/// <summary>Finds the totals that grow: tolls and numbers of victims.</summary>
internal static class TollReader
{
    private static readonly CountWords s_words = CountWords.English;

    /// <summary>The toll that a quantity is the value of: "The death toll rose to 19", "a toll of 19", "brought the toll to 19", "the number of dead stood at 19"; null for none.</summary>
    public static Count? Read(ParsedSentence s, in Quantity quantity, int nominal)
    {
        for (var token = 0; token < s.Count; token++)
        {
            if (token >= quantity.First || s_words.Find(CountRole.Toll, s.Lemmas[token]) is not { } kind) continue;
            if ((kind.Length > 0 ? kind : Numbered(s, token)) is not { } field) continue;
            var head = s.Heads[token];
            var isValue = (s.Relations[nominal] is Relation.Obl or Relation.Nmod && s.Heads[nominal] == head && head >= 0 && HasCase(s, nominal, "to", "at"))
                || (s.Heads[nominal] == token && HasCase(s, nominal, "of", "to"))
                || (head == nominal && s.Relations[token] == Relation.Nsubj)
                || (s.Heads[nominal] == head && s.Relations[nominal] == Relation.Obj && s.Relations[token] == Relation.Nsubj && s_words.Find(CountRole.Value, s.Lemmas[head]) is not null);
            if (isValue) return new Count(field, token, nominal, true, quantity);
        }
        return null;
    }

    // "the number of wounded"
    private static string? Numbered(ParsedSentence s, int number)
    {
        var kind = CountPhrase.Kind(s, number);
        if (kind == number) return null;
        return s_words.Find(CountRole.State, s.Lemmas[kind]) ?? s_words.Find(CountRole.Self, s.Lemmas[kind]) ?? CountFinder.State(s, kind);
    }

    private static bool HasCase(ParsedSentence s, int nominal, string one, string other) => Nominals.HasCase(s, nominal, one) || Nominals.HasCase(s, nominal, other);
}
