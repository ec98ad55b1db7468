using Readout.Events;
using Readout.Language;
using Readout.Quotations;

namespace Readout.Attribution;

/// <summary>Finds the asides of a sentence that say on whose word the rest of it stands.</summary>
internal static class AsideFinder
{
    /// <summary>The next aside whose verb stands at a token or after it; null for none.</summary>
    public static Aside? Next(ParsedSentence s, int from)
    {
        for (var verb = from; verb < s.Count; verb++)
            if ((IsVerb(s, verb) ? Inverted(s, verb) ?? Plain(s, verb) : Phrase(s, verb)) is { } aside) return aside;
        return null;
    }

    // "according to the bishop", "by Peru's account": whatever the tree hangs it on, all of the sentence stands on that word.
    private static Aside? Phrase(ParsedSentence s, int token)
    {
        if (token + 2 >= s.Count) return null;
        var isAccount = SourceWords.English.IsAccount(s, token) && (Nominals.HasCase(s, token, "by") || Nominals.HasCase(s, token, "in"));
        if (!isAccount && !s.Word(token).Equals("according", StringComparison.OrdinalIgnoreCase)) return null;
        var end = SegmentEnd(s, token + 1);
        var source = isAccount ? SayingAuthor.Find(s, token) is >= 0 and var author ? author : Nominals.WithCase(s, token, "of") : Head(s, token + 2, end);
        if (source < 0) return null;
        var (first, start, stop) = (isAccount ? Math.Min(source, token) : token, token, token);
        while (start > 0 && s.Word(start - 1) is not ";") start--;
        while (stop < s.Count && s.Word(stop) is not ";") stop++;
        // "Oslo lifted the ban, and the mill will, according to an adviser, be exempted": the clause that it stands in.
        if (first > start && end + 1 < stop)
            for (var at = first - 1; at > start; at--)
                if (s.Tags[at] == UniversalTag.CCONJ && s.Word(at - 1) is ",") { start = at; break; }
        return new Aside(first, end, source, token, start, stop);
    }

    private static bool IsVerb(ParsedSentence s, int token) => s.Tags[token] == UniversalTag.VERB && s.PennTags[token] is "VBD" or "VBZ" or "VBP" or "VBN" && s.Dependent(token, Relation.Aux) < 0
        && SpeechVerbs.English.Find(s, token) is { IsFull: true, States: true } verb && (verb.HasHearer || s.Dependent(token, Relation.Obj) < 0);

    // ", said the ministry"
    private static Aside? Inverted(ParsedSentence s, int verb)
    {
        if (verb == 0 || !IsBreak(s, verb - 1) || verb + 1 >= s.Count || s.Tags[verb + 1] is not (UniversalTag.DET or UniversalTag.PROPN or UniversalTag.NOUN or UniversalTag.ADJ or UniversalTag.NUM)) return null;
        var end = SegmentEnd(s, verb + 1);
        return HasFinite(s, verb + 1, end) ? null : Head(s, verb + 1, end) is >= 0 and var source ? Bounded(s, verb, end, source, verb) : null;
    }

    // ", the ministry said on Monday", ", the army, which runs the camp, said"
    private static Aside? Plain(ParsedSentence s, int verb)
    {
        var last = verb - 1;
        while (last > 0 && s.Tags[last] == UniversalTag.ADV) last--;
        var end = last;
        if (IsBreak(s, last))
        {
            if (s.Word(last) is not "," || Break(s, last - 1) is not (> 0 and var before)) return null;
            end = before;
        }
        var first = Break(s, (IsBreak(s, end) ? end : last) - 1) + 1;
        var nominalEnd = IsBreak(s, end) ? end : last + 1;
        if (first <= 0 || nominalEnd <= first || s.Tags[first] is UniversalTag.CCONJ or UniversalTag.SCONJ || s.PennTags[first] is "WDT" or "WP" or "WP$" or "IN" || HasFinite(s, first, nominalEnd)) return null;
        var close = SegmentEnd(s, verb + 1);
        return HasFinite(s, verb + 1, close) || (verb + 1 < s.Count && s.Lemmas[verb + 1] == "that") || Head(s, first, nominalEnd) is not (>= 0 and var source) ? null : Bounded(s, first, close, source, verb);
    }

    private static Aside? Bounded(ParsedSentence s, int first, int end, int source, int verb)
    {
        var (start, stop) = (first, end);
        while (start > 0 && s.Word(start - 1) is not ";") start--;
        // "the troops that, he said, Chad had moved up"
        if (first > 1 && IsRelativizer(s, first - 2)) start = first - 2;
        if (!HasFinite(s, start, first - 1)) // "On Sunday, the army said, troops attacked": the claim goes on behind the aside.
            while (stop < s.Count && s.Word(stop) is not ";") stop++;
        else if (end + 1 < s.Count && s.Word(end) is "," && (s.Tags[end + 1] == UniversalTag.CCONJ || s.Lemmas[end + 1] == "that"))
            while (stop < s.Count && s.Word(stop) is not ";") stop++;
        else stop = first;
        return stop == first && !HasVerb(s, start, first) ? null : new Aside(first, end, source, verb, start, stop);
    }

    // The first nominal's last word: "a porter | at the hospital", "the relief agency Friends | Across Rivers".
    private static int Head(ParsedSentence s, int first, int end)
    {
        var head = -1;
        for (var token = first; token < end; token++)
        {
            if (s.Tags[token] is UniversalTag.NOUN or UniversalTag.PROPN or UniversalTag.PRON) head = token;
            // "the Britain-based | Observatory"
            else if (head >= 0 && s.PennTags[token] == "VBN" && s.Word(token - 1) is "-") continue;
            else if (head >= 0 && s.Tags[token] is not (UniversalTag.ADJ or UniversalTag.NUM or UniversalTag.PART) && !(s.Word(token) is "-" or "‑")) break;
        }
        // "spokeswoman Jane | Roe"
        while (head >= 0 && s.HasTree && s.Heads[head] >= first && s.Heads[head] < head && s.Tags[s.Heads[head]] is UniversalTag.NOUN or UniversalTag.PROPN) head = s.Heads[head];
        return head;
    }

    /// <summary>Who says what a sentence without a tree begins with, "The army said …"; null where it begins otherwise.</summary>
    public static SourceCue? Opening(ParsedSentence s)
    {
        for (var verb = 0; verb < s.Count && s.Tags[verb] != UniversalTag.PUNCT; verb++)
            if (HasFinite(s, verb, verb + 1)) return SpeechVerbs.English.Find(s, verb) is { States: true } speech && Head(s, 0, verb) is >= 0 and var source ? new SourceCue(source, verb, SourceCueKind.Governing, speech) : null;
        return null;
    }


    private static bool IsRelativizer(ParsedSentence s, int token) => s.PennTags[token] is "WDT" or "WP" or "WRB" || s.Lemmas[token] == "that";

    private static int Break(ParsedSentence s, int from)
    {
        while (from >= 0 && !IsBreak(s, from)) from--;
        return from;
    }

    private static int SegmentEnd(ParsedSentence s, int from)
    {
        while (from < s.Count && !IsBreak(s, from) && s.Word(from) is not ("." or "(")) from++;
        return from;
    }

    private static bool IsBreak(ParsedSentence s, int token) => token >= 0 && s.Tags[token] == UniversalTag.PUNCT && s.Word(token) is "," or ";" or ":" or "—" or "–" or "--" or "”" or "\"" or "»" or "''";

    private static bool HasFinite(ParsedSentence s, int first, int end)
    {
        for (var token = first; token < end; token++)
            if (s.PennTags[token] is "VBD" or "VBZ" or "VBP" or "MD" || (s.PennTags[token] == "VBN" && s.Dependent(token, Relation.Nsubj) >= 0)) return true;
        return false;
    }

    private static bool HasVerb(ParsedSentence s, int first, int end)
    {
        for (var token = first; token < end; token++)
            if (s.Tags[token] is UniversalTag.VERB or UniversalTag.AUX) return true;
        return false;
    }
}
