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
    /// <param name="date">The date.</param>
    /// <param name="isTrigger">Whether a token tells an event that is said to be about something.</param>
    public static int Measure(ParsedSentence sentence, EventCandidate candidate, int trigger, DateExpression date, Predicate<int> isTrigger)
    {
        if (IsHeadOf(sentence, trigger, date)) return 0;
        var (up, at, token) = (0, trigger, date.Token);
        while (at >= 0 && up <= sentence.Count)
        {
            if (sentence.IsWithin(token, at)) return Down(sentence, candidate, date, at, trigger, isTrigger) is < Far and var down ? (UpStep * up) + down : Far;
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
            // Whom force is used on at a protest is at it that day.
            case Relation.Acl: return candidate.Category == "PROTEST" || sentence.PennTags[at] is "VBG" or "VB" && sentence.Dependent(at, Relation.Nsubj) < 0;
            case Relation.Advcl: return !IsApart(sentence, at, Relation.Mark);
            case Relation.Obl or Relation.Nmod when IsApart(sentence, at, Relation.Case): return false;
            // What another event is about has days of its own: "condemned the attack".
            case Relation.Obj or Relation.Nmod or Relation.Obl or Relation.Nsubj when at == trigger && sentence.Tags[at] == UniversalTag.NOUN && isTrigger(above): return IsOccasion(sentence, at);
            default: return true;
        }
    }

    // "on Monday, when the army seized the port".
    private static bool IsHeadOf(ParsedSentence sentence, int trigger, DateExpression date)
    {
        var at = trigger;
        for (var steps = 0; at >= 0 && steps < sentence.Count; at = sentence.Heads[at], steps++)
            if (sentence.Relations[at] is Relation.Acl or Relation.Advcl && sentence.Heads[at] >= date.First && sentence.Heads[at] < date.End && at >= date.End) return true;
        var when = date.End < sentence.Count && sentence.Word(date.End) is "," ? date.End + 1 : date.End;
        if (when >= trigger || TimeWords.English.Find(sentence.Word(when)) is not { Kind: TimeWordKind.While, Value: 1 }) return false;
        for (at = when + 1; at < trigger; at++)
            if (sentence.PennTags[at] is "VBD" or "VBZ" or "VBP" or "MD") return false;
        return true;
    }

    private static int Down(ParsedSentence sentence, EventCandidate candidate, DateExpression date, int ancestor, int trigger, Predicate<int> isTrigger)
    {
        var (depth, token) = (0, date.Token);
        for (; token != ancestor && depth <= sentence.Count; token = sentence.Heads[token])
        {
            depth++;
            var above = sentence.Heads[token];
            switch (sentence.Relations[token])
            {
                case Relation.Ccomp or Relation.Parataxis: return Far;
                case Relation.Acl or Relation.Advcl or Relation.Xcomp when IsAllowed(sentence, token):
                    depth += Doubtful;
                    break;
                case Relation.Acl when above != trigger || sentence.Tags[above] != UniversalTag.NOUN: return Far;
                case Relation.Conj when sentence.Tags[token] is UniversalTag.VERB or UniversalTag.AUX: return Far;
                case Relation.Advcl when IsWhile(sentence, token):
                    depth += Doubtful;
                    break;
                case Relation.Advcl when sentence.Dependent(token, Relation.Nsubj) >= 0 || sentence.Dependent(token, Relation.Mark) >= 0: return Far;
                case Relation.Nmod or Relation.Compound or Relation.Amod or Relation.Nummod or Relation.Flat when above != ancestor || sentence.Tags[above] is UniversalTag.NOUN or UniversalTag.PROPN && above != trigger:
                    // "Monday's strike" is the strike's day; "in the town on Monday" may have been hung too low.
                    if (IsAttributive(sentence, date) || (isTrigger(above) && !IsOccasion(sentence, above)) || (IsVerbal(candidate) && sentence.Dependent(above, Relation.Case) is >= 0 and var topic && IsTopic(sentence, topic))) return Far;
                    depth += Doubtful;
                    break;
            }
        }
        return depth;
    }

    /// <summary>Whether a date stands before a noun as its own: "Monday's strike", "the 3 May attack"; "on Monday President Ruiz" was only hung there.</summary>
    public static bool IsAttributive(ParsedSentence sentence, DateExpression date)
    {
        if (date.End >= sentence.Count) return false;
        if (sentence.PennTags[date.End] == "POS") return true;
        var before = date.First == 0 ? default : TimeWords.English.Find(sentence.Word(date.First - 1));
        return date.First > 0 && before.Kind != TimeWordKind.Of && sentence.Tags[date.First - 1] is not (UniversalTag.VERB or UniversalTag.PUNCT) && sentence.Tags[date.End] is UniversalTag.NOUN or UniversalTag.ADJ;
    }

    // "gave them 72 hours to leave on Monday": on Monday they were given them.
    private static bool IsAllowed(ParsedSentence sentence, int token)
    {
        foreach (var child in sentence.Dependents(token))
            if (sentence.Relations[child] == Relation.Mark && TenseReader.IsAllowance(sentence, child)) return true;
        return false;
    }

    private static bool IsWhile(ParsedSentence sentence, int token)
    {
        foreach (var child in sentence.Dependents(token))
            if (sentence.Relations[child] is Relation.Mark or Relation.Advmod && child < token && TimeWords.English.Find(sentence.Word(child)).Kind == TimeWordKind.While) return true;
        return false;
    }

    private static bool IsApart(ParsedSentence sentence, int token, Relation relation)
    {
        foreach (var child in sentence.Dependents(token))
            if (sentence.Relations[child] == relation && sentence.PennTags[child] != "TO" && TimeWords.English.Find(sentence.Word(child)) is { Kind: TimeWordKind.Apart or TimeWordKind.Since or TimeWordKind.To or TimeWordKind.Separate } or { Kind: TimeWordKind.Anchored, Value: 1 }) return true;
        return false;
    }

    /// <summary>Whether a preposition tells what words are about: what stands behind "protested over" has days of its own, unlike "called for a truce on Monday".</summary>
    public static bool IsTopic(ParsedSentence sentence, int preposition) => TimeWords.English.Find(sentence.Word(preposition)) is { Kind: TimeWordKind.Of, Value: 5 };

    // "in talks", "during the visit", "at a meeting".
    private static bool IsOccasion(ParsedSentence sentence, int noun)
    {
        foreach (var child in sentence.Dependents(noun))
            if (sentence.Relations[child] == Relation.Case && TimeWords.English.Find(sentence.Word(child)) is { Kind: TimeWordKind.Of, Value: 1 or 2 }) return true;
        return false;
    }
}
