using Readout.Language;

namespace Readout.Circumstances;

/// <summary>Gives a date to the verb that it stands beside, where the tree has hung it elsewhere.</summary>
internal static class DateNeighbour
{
    /// <summary>How many tokens part an event from a date that no other verb and no other event stands nearer to; <see cref="DatePath.Far"/> where one does.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="trigger">The event's token.</param>
    /// <param name="date">The date.</param>
    /// <param name="isTrigger">Whether a token tells another event.</param>
    public static int Measure(ParsedSentence sentence, int trigger, DateExpression date, Predicate<int> isTrigger)
    {
        if (DatePath.IsAttributive(sentence, date)) return DatePath.Far;
        if (trigger < date.First) return IsFree(sentence, trigger + 1, date.First, isTrigger) ? date.First - trigger : DatePath.Far;
        // A date behind a verb of its clause is that verb's.
        for (var i = date.First - 1; i >= 0 && !IsBreak(sentence, i) && sentence.Word(i) is not ","; i--)
            if (IsVerb(sentence, i)) return DatePath.Far;
        return IsFree(sentence, date.End, trigger, isTrigger) ? trigger - date.End : DatePath.Far;
    }

    private static bool IsFree(ParsedSentence sentence, int from, int to, Predicate<int> isTrigger)
    {
        for (var i = from; i < to; i++)
            if (IsVerb(sentence, i) || IsBreak(sentence, i) || isTrigger(i)) return false;
        return true;
    }

    private static bool IsBreak(ParsedSentence sentence, int token) => sentence.Word(token) is ";" or ":" || sentence.PennTags[token] is "WDT" or "WP" or "WRB";

    // "the elected government" has no verb.
    private static bool IsVerb(ParsedSentence sentence, int token) => sentence.PennTags[token] is "VBD" or "VBZ" or "VBP" or "VB" or "MD"
        || (sentence.PennTags[token] is "VBN" or "VBG" && sentence.Relations[token] is not (Relation.Amod or Relation.Compound or Relation.Case));
}
