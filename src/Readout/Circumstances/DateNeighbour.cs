using Readout.Language;
using Readout.Lexicons;

namespace Readout.Circumstances;

/// <summary>Gives a date to the verb that it stands beside, where the tree has hung it elsewhere.</summary>
internal static class DateNeighbour
{
    /// <summary>How many tokens part an event from a date that no other verb and no other event stands nearer to; <see cref="DatePath.Far"/> where one does.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="trigger">The event's token.</param>
    /// <param name="date">The date.</param>
    /// <param name="isVerbal">Whether the event is one of words, which may be about another.</param>
    /// <param name="isTrigger">Whether a token tells another event.</param>
    public static int Measure(ParsedSentence sentence, int trigger, DateExpression date, bool isVerbal, Predicate<int> isTrigger)
    {
        if (DatePath.IsAttributive(sentence, date)) return DatePath.Far;
        for (var i = trigger + 1; isVerbal && i < date.First; i++)
            if (sentence.Relations[i] == Relation.Case && DatePath.IsTopic(sentence, i)) return DatePath.Far;
        if (trigger < date.First) return IsFree(sentence, trigger + 1, date.First, isTrigger) ? date.First - trigger : DatePath.Far;
        // A date behind a verb of its clause is that verb's.
        for (var i = date.First - 1; i >= 0 && !IsBreak(sentence, i) && sentence.Word(i) is not ","; i--)
            if (IsVerb(sentence, i)) return DatePath.Far;
        return IsFree(sentence, date.End, trigger, isTrigger) ? trigger - date.End : DatePath.Far;
    }

    /// <summary>How far behind an event done in words the day stands on which it was made known, "…, the presidency announced on Tuesday"; <see cref="DatePath.Far"/> for any other date.</summary>
    public static int Report(ParsedSentence sentence, int trigger, DateExpression date)
    {
        var verb = date.First - 1;
        if (verb > 0 && sentence.Tags[verb] == UniversalTag.ADP) verb--;
        if (verb <= trigger || sentence.PennTags[verb] is not ("VBD" or "VBN") || TimeWords.English.Find(sentence.Lemmas[verb]).Kind != TimeWordKind.Telling) return DatePath.Far;
        var comma = verb - 1;
        while (comma > trigger && sentence.Word(comma) is not "," && !IsVerb(sentence, comma) && !IsBreak(sentence, comma)) comma--;
        return comma > trigger && comma < verb - 1 && sentence.Word(comma) is "," && sentence.Tags[comma + 1] is not (UniversalTag.CCONJ or UniversalTag.SCONJ) ? date.First - trigger : DatePath.Far;
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
