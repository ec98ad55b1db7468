using Readout.Language;
using Readout.Lexicons;

namespace Readout.Circumstances;

/// <summary>Whether a day that words name lies ahead of the document or behind it: by the verb above them, and without a tree by the verb beside them.</summary>
internal static class TenseReader
{
    /// <summary>Whether the words at a token speak of what is to come.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="first">First token of the words.</param>
    /// <param name="head">The token that heads them.</param>
    public static bool IsAhead(ParsedSentence sentence, int first, int head)
    {
        if (!sentence.HasTree) return ByWords(sentence, first);
        var isDeadline = first > 0 && Kind(sentence, first - 1) is TimeWordKind.To || (first > 0 && TimeWords.English.Find(sentence.Word(first - 1)) is { Kind: TimeWordKind.Of, Value: 3 });
        var at = head;
        for (var steps = 0; at >= 0 && steps < sentence.Count; at = sentence.Heads[at], steps++)
        {
            if (IsDue(sentence, at)) return true;
            if (sentence.Tags[at] is not (UniversalTag.VERB or UniversalTag.AUX) && !IsPredicate(sentence, at)) continue;
            if (isDeadline && Kind(sentence.Lemmas[at]) == TimeWordKind.Plan) return true;
            if (Clause(sentence, at) is { } ahead) return ahead;
        }
        return false;
    }

    // A verb's clause is ahead, is not, or leaves it to the clause above.
    private static bool? Clause(ParsedSentence sentence, int verb)
    {
        var (isInfinitive, isBehind, isBe) = (false, sentence.PennTags[verb] == "VBD", false);
        foreach (var child in sentence.Dependents(verb))
        {
            if (sentence.Relations[child] == Relation.Mark && sentence.PennTags[child] == "TO") isInfinitive = true;
            if (IsAllowance(sentence, child)) return null;
            if (sentence.Relations[child] is not (Relation.Aux or Relation.Cop)) continue;
            if (Kind(sentence.Lemmas[child]) == TimeWordKind.Will) return !HasPerfect(sentence, verb) || sentence.Lemmas[child] is "will";
            isBehind |= sentence.PennTags[child] == "VBD" || sentence.Lemmas[child] is "have";
            if (!IsPresent(sentence, child) || sentence.Lemmas[child] is not "be") continue;
            if (sentence.PennTags[verb] is "VBG" or not ['V', ..]) return !isBehind;
            isBe = true;
        }
        if (isInfinitive && isBe) return true;
        if (isInfinitive) return sentence.Heads[verb] is >= 0 and var above && IsPlan(sentence, above) ? true : null;
        if (isBehind) return false;
        if (IsPresent(sentence, verb)) return sentence.Lemmas[verb] is not ("say" or "be" or "have") && Kind(sentence, verb) != TimeWordKind.Unmarked;
        return sentence.PennTags[verb] is "VBG" or "VB" || sentence.Relations[verb] is Relation.Conj ? null : false;
    }

    /// <summary>Whether a "to" stands behind a length of time, "72 hours to leave": what follows is as long away as that, and a day named there is the day it was set.</summary>
    public static bool IsAllowance(ParsedSentence sentence, int to) => to > 0 && sentence.PennTags[to] == "TO" && Kind(sentence.Lemmas[to - 1]) is TimeWordKind.Hours or TimeWordKind.Days or TimeWordKind.Weeks or TimeWordKind.Months;

    private static bool IsPlan(ParsedSentence sentence, int token) => Kind(sentence.Lemmas[token]) is TimeWordKind.Plan or TimeWordKind.Due
        || sentence.Tags[token] == UniversalTag.AUX || sentence.Lemmas[token] is "be" or "have" or "go";

    // "scheduled for Friday", "Friday's deadline", "due on Monday"; "set fire" is a plain past.
    private static bool IsDue(ParsedSentence sentence, int token) => Kind(sentence.Lemmas[token]) == TimeWordKind.Due
        && (sentence.Tags[token] != UniversalTag.VERB || (sentence.PennTags[token] == "VBN" && !HasPerfect(sentence, token)));

    private static bool IsPredicate(ParsedSentence sentence, int token) => sentence.Dependent(token, Relation.Cop) >= 0;

    private static bool HasPerfect(ParsedSentence sentence, int verb)
    {
        foreach (var child in sentence.Dependents(verb))
            if (sentence.Relations[child] == Relation.Aux && sentence.Lemmas[child] is "have") return true;
        return false;
    }

    private static bool IsPresent(ParsedSentence sentence, int token) => sentence.PennTags[token] == "VBZ"
        || (sentence.PennTags[token] == "VBP" && (sentence.Tags[token] == UniversalTag.AUX || sentence.Word(token).Equals(sentence.Lemmas[token], StringComparison.OrdinalIgnoreCase)));

    private static bool ByWords(ParsedSentence sentence, int first)
    {
        for (var i = first - 1; i >= 0 && sentence.Word(i) is not ("," or ";"); i--)
            if (Says(sentence, i) is { } ahead) return ahead;
        for (var i = first; i < sentence.Count && sentence.Word(i) is not ";"; i++)
            if (Says(sentence, i) is { } ahead) return ahead;
        return false;
    }

    private static bool? Says(ParsedSentence sentence, int token)
    {
        if (Kind(sentence.Lemmas[token]) is TimeWordKind.Will or TimeWordKind.Due) return true;
        return sentence.Tags[token] is not (UniversalTag.VERB or UniversalTag.AUX) ? null
            : sentence.PennTags[token] switch { "VBD" => false, "VBN" => token > 0 && Kind(sentence.Lemmas[token - 1]) == TimeWordKind.Will, "VB" => true, _ => null };
    }

    private static TimeWordKind Kind(ParsedSentence sentence, int token) => Kind(sentence.Word(token));

    private static TimeWordKind Kind(ReadOnlySpan<char> word) => TimeWords.English.Find(word).Kind;
}
