using Readout.Events;
using Readout.Language;
using Readout.Lexicons;

namespace Readout.Circumstances;

/// <summary>How far a date stands from an event in the tree, and whether it can be the event's at all.</summary>
internal static class DatePath
{
    /// <summary>The distance of dates that are another's.</summary>
    public const int Far = int.MaxValue;

    private const int UpStep = 4, Doubtful = 3;
    private static readonly string[] s_verbal = ["ACCUSE", "AGREE", "CONCEDE", "CONSULT", "REJECT", "REQUEST", "SUPPORT", "THREATEN"];

    /// <summary>Arcs between an event and a date: a date below the trigger is nearer than one above it, one above nearer than one beside it.</summary>
    /// <param name="sentence">The sentence, with a tree.</param>
    /// <param name="candidate">The event.</param>
    /// <param name="trigger">The token that tells it here.</param>
    /// <param name="token">The token that heads the date.</param>
    /// <param name="isTrigger">Whether a token tells an event of its own.</param>
    public static int Measure(ParsedSentence sentence, EventCandidate candidate, int trigger, int token, Predicate<int> isTrigger)
    {
        var (up, at) = (0, trigger);
        while (at >= 0 && up <= sentence.Count)
        {
            if (sentence.IsWithin(token, at)) return Down(sentence, token, at, trigger, isTrigger) is < Far and var down ? (UpStep * up) + down : Far;
            if (!MayRise(sentence, candidate, at, trigger, isTrigger)) return Far;
            at = sentence.Heads[at];
            up++;
        }
        return Far;
    }

    /// <summary>Whether the category is one of acts done in words.</summary>
    public static bool IsVerbal(EventCandidate candidate) => s_verbal.Contains(candidate.Category);

    // Whether what is told at a token shares the date of the clause above it.
    private static bool MayRise(ParsedSentence sentence, EventCandidate candidate, int at, int trigger, Predicate<int> isTrigger)
    {
        var above = sentence.Heads[at];
        if (above < 0) return true;
        switch (sentence.Relations[at])
        {
            case Relation.Ccomp: return IsVerbal(candidate) || sentence.PennTags[at] == "VBG";
            case Relation.Acl: return sentence.PennTags[at] is "VBG" or "VB" && sentence.Dependent(at, Relation.Nsubj) < 0;
            case Relation.Advcl: return !IsApart(sentence, at, Relation.Mark);
            case Relation.Obl or Relation.Nmod when IsApart(sentence, at, Relation.Case): return false;
            // What another event is about has days of its own: "condemned the attack".
            case Relation.Obj or Relation.Nmod or Relation.Obl or Relation.Nsubj when at == trigger && sentence.Tags[at] == UniversalTag.NOUN && isTrigger(above): return IsOccasion(sentence, at);
            default: return true;
        }
    }

    private static int Down(ParsedSentence sentence, int token, int ancestor, int trigger, Predicate<int> isTrigger)
    {
        var depth = 0;
        for (; token != ancestor && depth <= sentence.Count; token = sentence.Heads[token])
        {
            depth++;
            var above = sentence.Heads[token];
            switch (sentence.Relations[token])
            {
                case Relation.Ccomp or Relation.Parataxis: return Far;
                case Relation.Acl when above != trigger || sentence.Tags[above] != UniversalTag.NOUN: return Far;
                case Relation.Conj when sentence.Tags[token] is UniversalTag.VERB or UniversalTag.AUX: return Far;
                case Relation.Advcl when sentence.Dependent(token, Relation.Nsubj) >= 0 || sentence.Dependent(token, Relation.Mark) >= 0: return Far;
                case Relation.Nmod or Relation.Compound or Relation.Amod or Relation.Nummod when above != ancestor || sentence.Tags[above] is UniversalTag.NOUN or UniversalTag.PROPN && above != trigger:
                    // "Monday's strike" is the strike's day; "in the town on Monday" may have been hung too low.
                    if (token < above) return Far;
                    depth += isTrigger(above) && !IsOccasion(sentence, above) ? 2 * Doubtful : Doubtful;
                    break;
            }
        }
        return depth;
    }

    private static bool IsApart(ParsedSentence sentence, int token, Relation relation)
    {
        foreach (var child in sentence.Dependents(token))
            if (sentence.Relations[child] == relation && (TimeWords.English.Find(sentence.Word(child)).Kind is TimeWordKind.Apart or TimeWordKind.Since or TimeWordKind.To
                || sentence.Lemmas[child] is "because" or "although" or "if" or "unless" or "following")) return true;
        return false;
    }

    // "in talks", "during the visit", "at a meeting".
    private static bool IsOccasion(ParsedSentence sentence, int noun)
    {
        foreach (var child in sentence.Dependents(noun))
            if (sentence.Relations[child] == Relation.Case && TimeWords.English.Find(sentence.Word(child)) is { Kind: TimeWordKind.Of, Value: 1 or 2 }) return true;
        return false;
    }
}
