using Readout.Actors;
using Readout.Language;

namespace Readout.Quotations;

/// <summary>Finds what says whose words a passage holds: the verb of speech behind it or before it, the one that it hangs under, "according to".</summary>
internal sealed class CueFinder(QuotedText text, DocumentMentions mentions)
{
    /// <summary>How many words may stand between the marks and the verb behind them: "Wang, who had come to Geneva for the talks, said".</summary>
    private const int Reach = 30;

    /// <summary>How many between a verb and the marks before which no colon stands.</summary>
    private const int ReachBefore = 12;

    /// <summary>The cue of a passage; null where its own sentence has none.</summary>
    public SpeechCue? Find(Passage passage)
    {
        var (first, last) = (text.SentenceAt(passage.Inner.Start), text.SentenceAt(Math.Max(passage.Inner.Start, passage.Inner.End - 1)));
        var open = text.TokenFrom(first, passage.Outer.Start);
        return Introducing(first, open) ?? Judging(first, passage) ?? Behind(last, passage) ?? Misread(last, passage) ?? Before(first, open) ?? Governing(first, passage) ?? According(first, passage) ?? According(last, passage) ?? Nearest(first, open);
    }

    // "Wang said: “", "Wang: “", "saying that: “".
    private SpeechCue? Introducing(int sentence, int open)
    {
        var s = text[sentence];
        if (open == 0 || s.Word(open - 1) is not ":") return null;
        return VerbBefore(sentence, open - 1, s.Count) ?? ColonSpeaker(sentence, open - 1);
    }

    private SpeechCue? ColonSpeaker(int sentence, int colon)
    {
        var s = text[sentence];
        // "carried a warning from the ministry: “"
        for (var token = colon - 1; token >= 0; token--)
            if (s.HasTree && QuotationWords.English.IsSaying(s.Word(token)) && Author(s, token) is >= 0 and var author) return new SpeechCue(sentence, token, author, null, true);
        for (var token = 0; token < colon; token++)
            if (s.Relations[token] == Relation.Nsubj && s.HasTree && text.PassageAt(sentence, token) is null) return new SpeechCue(sentence, -1, token, null, true);
        var last = colon - 1;
        while (last > 0 && s.Tags[last] is not (UniversalTag.PROPN or UniversalTag.NOUN or UniversalTag.PRON)) last--;
        return colon == 0 ? null : new SpeechCue(sentence, -1, last, null, true);
    }

    // "…,” Wang said", "…,” said Wang", "…”, the ministry said".
    private SpeechCue? Behind(int sentence, Passage passage)
    {
        var (s, from) = (text[sentence], text.TokenFrom(sentence, passage.Outer.End));
        if (!passage.IsClosed || from >= s.Count || s.Word(from) is ";") return null;
        var isLoose = EndsOpen(s, passage) || s.Word(from) is "," or "-" or "--" or "–" or "—";
        while (from < s.Count && s.Tags[from] == UniversalTag.PUNCT && text.PassageAt(sentence, from) is null) from++;
        if (from >= s.Count || s.Tags[from] == UniversalTag.CCONJ || text.PassageAt(sentence, from) is not null) return null;
        for (var token = from; token < Math.Min(s.Count, from + Reach) && text.PassageAt(sentence, token) is null; token++)
        {
            if (s.Word(token) is ";" || (IsFinite(s, token) && !IsInRelativeClause(s, token, from) && !IsSpeech(s, token))) return null;
            if (!IsSpeech(s, token) || !IsFinite(s, token) || IsInRelativeClause(s, token, from)) continue;
            if (SubjectBehind(s, token, from) is not (>= 0 and var subject) || !(isLoose || (subject > token && token <= from + 1))) return null;
            return new SpeechCue(sentence, token, SpeechSubject.Quoted(s, token) is >= 0 and var quoted ? quoted : subject, SpeechVerbs.English.Find(s, token), true);
        }
        return null;
    }

    // "“…,” the embassy posted on Friday", where the tree takes the verb for a participle.
    private SpeechCue? Misread(int sentence, Passage passage)
    {
        var (s, from) = (text[sentence], text.TokenFrom(sentence, passage.Outer.End));
        for (var token = from; passage.IsClosed && EndsOpen(s, passage) && token < Math.Min(s.Count, from + ReachBefore); token++)
            if (IsSpeech(s, token)) return s.PennTags[token] == "VBN" && s.Heads[token] >= from && s.Heads[token] < token ? new SpeechCue(sentence, token, s.Heads[token], SpeechVerbs.English.Find(s, token), true) : null;
        return null;
    }

    // "The judge found it “thin”, the clerk said": the judge's word, not the clerk's. "He told them to “go home”, the agency reported": the press passes on.
    private SpeechCue? Judging(int sentence, Passage passage)
    {
        var s = text[sentence];
        if (!char.IsLower(s.Sentence.Text[passage.Inner.Start]) || Governing(sentence, passage) is not { Verb: { } verb } cue) return null;
        return !verb.IsFull || (Math.Max(s.Sentence.Tokens[cue.Token].End, s.Sentence.Tokens[cue.Speaker].End) <= passage.Outer.Start && Behind(sentence, passage) is { Speaker: >= 0 and var press } && IsPress(sentence, press)) ? cue : null;
    }

    private bool IsPress(int sentence, int token) => QuotationWords.English.IsPress(text[sentence].Lemmas[token]) || mentions.At(sentence, token) is { Actors: [{ Sector: "JRN", Kind: not ActorKind.Person }, ..] };

    private static bool EndsOpen(ParsedSentence s, Passage passage) => s.Sentence.Text[passage.Inner.End - 1] is ',' or '?' or '!' or '…' or '-' or '—' or '–' or '.';

    private static int SubjectBehind(ParsedSentence s, int verb, int from)
    {
        if (SpeechSubject.IsPassive(s, verb)) return SpeechSubject.Find(s, verb);
        var subject = s.HasTree ? s.Dependent(verb, Relation.Nsubj) : -1;
        if (subject >= from) return subject;
        // The tree may take the quotation for the subject: then who stands before the verb, or behind it, speaks.
        for (var token = verb - 1; token >= from; token--)
            if (IsNominal(s, token) && (s.Heads[token] == verb || !s.HasTree || s.Relations[token] is Relation.Nsubj)) return token;
        for (var token = verb - 1; token >= from; token--)
            if (IsNominal(s, token)) return HeadWithin(s, token, from, verb);
        for (var token = verb + 1; token < Math.Min(s.Count, verb + 8); token++)
            if (IsNominal(s, token)) return HeadWithin(s, token, verb + 1, s.Count);
        return -1;
    }

    private static int HeadWithin(ParsedSentence s, int token, int from, int end)
    {
        for (var steps = 0; s.HasTree && s.Heads[token] >= from && s.Heads[token] < end && IsNominal(s, s.Heads[token]) && steps < s.Count; steps++) token = s.Heads[token];
        return token;
    }

    private static bool IsNominal(ParsedSentence s, int token) => s.Tags[token] is UniversalTag.NOUN or UniversalTag.PROPN or UniversalTag.PRON
        || (s.Tags[token] is not (UniversalTag.PUNCT or UniversalTag.VERB or UniversalTag.AUX) && token > 0 && char.IsUpper(s.Word(token)[0]));

    // "He warned, “", "said “": the verb stands so close that nothing else comes between.
    private SpeechCue? Before(int sentence, int open)
    {
        var s = text[sentence];
        return open > 1 && s.Word(open - 1) is "," ? VerbBefore(sentence, open - 1, ReachBefore) : null;
    }

    private SpeechCue? VerbBefore(int sentence, int from, int reach)
    {
        var s = text[sentence];
        for (var token = from - 1; token >= Math.Max(0, from - reach); token--)
        {
            if (text.PassageAt(sentence, token) is not null || !IsSpeech(s, token)) continue;
            if (IsInRelativeClause(s, token, 0) && IsFinite(s, token)) continue;
            var subject = s.HasTree ? SpeechSubject.Find(s, token) : -1;
            if (subject < 0) subject = NominalBefore(sentence, token);
            return new SpeechCue(sentence, token, subject, SpeechVerbs.English.Find(s, token), true);
        }
        return null;
    }

    private int NominalBefore(int sentence, int verb)
    {
        var s = text[sentence];
        if (s.HasTree) return -1;
        for (var token = 0; token < verb; token++)
            if (IsNominal(s, token) && text.PassageAt(sentence, token) is null) return token;
        return -1;
    }

    /// <summary>The verb or noun of speech that a passage hangs under in the tree; null for none.</summary>
    private SpeechCue? Governing(int sentence, Passage passage)
    {
        var s = text[sentence];
        if (!s.HasTree) return null;
        var head = text.HeadOf(sentence, passage);
        for (var (at, steps) = (head, 0); at >= 0 && steps <= s.Count; at = s.Heads[at], steps++)
        {
            var isOutside = at != head && text.PassageAt(sentence, at) is null;
            // "would go on “around the clock”" says nothing, unlike "went on".
            if (isOutside && SpeechVerbs.English.Find(s, at) is { } verb && !(verb.Particle.Length > 0 && s.PennTags[at] == "VB") && SpeechSubject.Find(s, at) is >= 0 and var subject && (!s.IsWithin(head, subject) || s.IsWithin(at, subject)) && !IsTold(sentence, at, subject)) return new SpeechCue(sentence, at, subject, verb, false);
            // "…; his counterpart, Wang Yi, spoke of": trees hang what follows a semicolon anywhere.
            if (isOutside && SpeechVerbs.English.Find(s, at) is { } parted && AfterSemicolon(sentence, at) is >= 0 and var other) return new SpeechCue(sentence, at, other, parted, false);
            if (isOutside && QuotationWords.English.IsSaying(s.Word(at)) && Author(s, at) is >= 0 and var author) return new SpeechCue(sentence, at, author, null, false);
            if (Beside(sentence, at, head) is { } beside) return beside;
        }
        return null;
    }

    // "An official said the drops had begun “an hour ago”": what is nobody does not speak where somebody else does.
    private bool IsTold(int sentence, int verb, int subject)
    {
        var s = text[sentence];
        return s.Relations[verb] == Relation.Ccomp && s.Heads[verb] is >= 0 and var above && SpeechVerbs.English.Find(s, above) is { IsFull: true } && SpeechSubject.Find(s, above) >= 0
            && s.Tags[subject] == UniversalTag.NOUN && !QuotationWords.English.IsUtterance(s.Lemmas[subject]) && mentions.At(sentence, subject) is null;
    }

    // The nominal right behind the semicolon before a verb that has no subject; -1 where another verb stands between.
    private int AfterSemicolon(int sentence, int verb)
    {
        var s = text[sentence];
        if (s.Dependent(verb, Relation.Nsubj) >= 0 || s.PennTags[verb] is not ("VBD" or "VBZ")) return -1;
        var from = verb;
        while (from > 0 && s.Word(from - 1) is not ";" && !IsFinite(s, from - 1) && text.PassageAt(sentence, from - 1) is null) from--;
        if (from == 0 || s.Word(from - 1) is not ";") return -1;
        for (var token = from; token < verb; token++)
            if (IsNominal(s, token) && s.PennTags[token] is not "PRP$") return HeadWithin(s, token, from, verb);
        return -1;
    }

    // ", the ministry said" and "according to the ministry" hang on the words or on a clause above them.
    private SpeechCue? Beside(int sentence, int at, int token)
    {
        var s = text[sentence];
        foreach (var child in s.Dependents(at))
        {
            if (s.IsWithin(token, child) || text.PassageAt(sentence, child) is not null) continue;
            if (s.Relations[child] == Relation.Parataxis && SpeechVerbs.English.Find(s, child) is { } verb && SpeechSubject.Find(s, child) is >= 0 and var subject) return new SpeechCue(sentence, child, subject, verb, false);
            if (AccordingOf(s, child) is >= 0 and var cue) return new SpeechCue(sentence, cue, child, null, false);
        }
        return null;
    }

    private SpeechCue? According(int sentence, Passage passage)
    {
        var s = text[sentence];
        for (var token = 0; token + 2 < s.Count; token++)
        {
            if (!s.Word(token).Equals("according", StringComparison.OrdinalIgnoreCase) || text.IsIn(sentence, token, passage)) continue;
            for (var nominal = token + 2; nominal < s.Count; nominal++)
                if (IsNominal(s, nominal)) return new SpeechCue(sentence, token, HeadWithin(s, nominal, token + 2, s.Count), null, false);
        }
        return null;
    }

    // No tree, or one that leads nowhere: the last verb of speech before the marks.
    private SpeechCue? Nearest(int sentence, int open) => VerbBefore(sentence, open, ReachBefore) is { Speaker: >= 0 } cue ? cue with { IsDirect = false } : null;

    /// <summary>The "according" that a nominal hangs on; -1 for none.</summary>
    public static int AccordingOf(ParsedSentence s, int nominal)
    {
        foreach (var child in s.Dependents(nominal))
            if (s.Word(child).Equals("according", StringComparison.OrdinalIgnoreCase)) return child;
        return -1;
    }

    /// <summary>Whose saying a noun of speech is: "Beijing's warning", "a warning by Beijing"; -1 for nobody's.</summary>
    public static int Author(ParsedSentence s, int noun)
    {
        foreach (var child in s.Dependents(noun))
            if (s.Relations[child] == Relation.Nmod && (s.PennTags[child] == "PRP$" || s.Dependent(child, Relation.Case) is >= 0 and var mark && s.Word(mark) is "'s" or "’s" or "'" or "’" or "by" or "from")) return child;
        return -1;
    }

    private static bool IsSpeech(ParsedSentence s, int token) => SpeechVerbs.English.Find(s, token) is { IsFull: true };

    private static bool IsFinite(ParsedSentence s, int token) => s.Tags[token] == UniversalTag.VERB ? s.PennTags[token] is "VBD" or "VBZ" or "VBP" || (s.PennTags[token] == "VBN" && (HasAuxiliary(s, token) || s.Relations[token] is Relation.Root or Relation.Parataxis))
        : s.Tags[token] == UniversalTag.AUX && s.Relations[token] == Relation.Cop;

    private static bool HasAuxiliary(ParsedSentence s, int token) => !s.HasTree || s.Dependent(token, Relation.Aux) >= 0;

    private static bool IsInRelativeClause(ParsedSentence s, int token, int from)
    {
        if (!s.HasTree) return false;
        for (var steps = 0; token >= from && steps <= s.Count; token = s.Heads[token], steps++)
        {
            if (s.Relations[token] == Relation.Acl && s.Heads[token] >= from) return true;
            if (s.Relations[token] is not (Relation.Conj or Relation.Cop or Relation.Xcomp or Relation.Aux or Relation.Ccomp or Relation.Advcl)) return false;
        }
        return false;
    }
}
