using Readout.Language;

namespace Readout.Quotations;

/// <summary>Tells somebody's words from what else stands within quotation marks: names, titles of works, words spoken of, words that the writer keeps at a distance.</summary>
internal sealed class PassageJudge(QuotedText text)
{
    /// <summary>So many words are nobody's phrase of the day, even where nothing says whose they are.</summary>
    private const int LongPhrase = 5;

    /// <summary>Whether a passage is somebody's words.</summary>
    /// <param name="passage">The passage.</param>
    /// <param name="cue">What says whose words they are; null for nothing.</param>
    public bool IsQuotation(Passage passage, SpeechCue? cue)
    {
        var sentence = text.SentenceAt(passage.Inner.Start);
        var s = text[sentence];
        var first = text.TokenFrom(sentence, passage.Inner.Start);
        var words = Words(passage, out var capitals, out var small);
        if (words == 0) return false;
        if (passage.Continues || !passage.IsClosed) return true;
        var open = text.TokenFrom(sentence, passage.Outer.Start);
        if (IsNamed(s, open) || IsNickname(s, open, passage)) return false;
        var isWhole = IsWhole(s, first, passage);
        if (capitals > 0 && small == 0 && !isWhole && (words > 1 || IsBesideWork(s, open, passage) || s.Tags[first] == UniversalTag.PROPN)) return cue is { IsDirect: true } && !IsBesideWork(s, open, passage);
        if (cue is { IsDirect: true }) return true;
        if (isWhole && words > 2) return !(capitals > words / 2 && IsBesideWork(s, open, passage));
        if (cue is { Speaker: >= 0 }) return words > 1 || (words == 1 && IsTelling(s, first, cue.Value));
        return words >= LongPhrase && capitals == 0;
    }

    // One word is somebody's where it judges ("an “outrageous” lie") or where the verb presents it ("called it “suicide”").
    private static bool IsTelling(ParsedSentence s, int token, SpeechCue cue) =>
        s.Tags[token] is UniversalTag.ADJ or UniversalTag.VERB or UniversalTag.ADV or UniversalTag.INTJ || cue.Verb is { Stance: "judge" } || (cue.Verb is not null && s.Heads[token] == cue.Token);

    private int Words(Passage passage, out int capitals, out int small)
    {
        (var words, capitals, small) = (0, 0, 0);
        for (var sentence = text.SentenceAt(passage.Inner.Start); sentence < text.Count && text[sentence].Sentence.Span.Start < passage.Inner.End; sentence++)
            for (var token = text.TokenFrom(sentence, passage.Inner.Start); token < text[sentence].Count && text[sentence].Sentence.Tokens[token].Start < passage.Inner.End; token++)
            {
                var word = text[sentence].Word(token);
                if (!char.IsLetterOrDigit(word[0])) continue;
                words++;
                if (char.IsUpper(word[0])) capitals++;
                else if (text[sentence].Tags[token] is not (UniversalTag.ADP or UniversalTag.DET or UniversalTag.CCONJ or UniversalTag.PART or UniversalTag.NUM)) small++;
            }
        return words;
    }

    // Begins with a capital and a sentence or a clause ends with it.
    private bool IsWhole(ParsedSentence s, int first, Passage passage) => first < s.Count && char.IsUpper(s.Word(first)[0]) && s.Sentence.Text[passage.Inner.End - 1] is '.' or '?' or '!' or ',' or '…' or '—'
        or '"' or '”' or '’' or '\'' && (s.Sentence.Text[passage.Inner.End - 1] != ',' || passage.Outer.Start == s.Sentence.Span.Start || IsBeginning(s, passage));

    private bool IsBeginning(ParsedSentence s, Passage passage) => text.TokenFrom(s.Sentence.Index, passage.Outer.Start) is > 0 and var open && s.Word(open - 1) is ":" or ",";

    // "known as “", "the word “", "so-called “".
    private static bool IsNamed(ParsedSentence s, int open)
    {
        var at = open - 1;
        if (at >= 0 && s.Word(at) is "as" or "simply" or "the" or ",") at--;
        if (at < 0) return false;
        var word = s.Word(at);
        if (QuotationWords.English.IsNaming(word)) return true;
        if (word is "called") return (at > 0 && s.Word(at - 1) is "-" or "‐") || (s.PennTags[at] == "VBN" && s.Relations[at] == Relation.Acl);
        if (word is "itself" or "themselves" && at > 0 && s.Lemmas[at - 1] is "call" or "style" or "name") return true;
        return at == open - 1 && QuotationWords.English.IsMention(word) && s.Tags[at] is UniversalTag.NOUN or UniversalTag.PROPN;
    }

    // "Joaquin “El Chapo” Guzman".
    private bool IsNickname(ParsedSentence s, int open, Passage passage)
    {
        var next = text.TokenFrom(s.Sentence.Index, passage.Outer.End);
        return open > 0 && next < s.Count && s.Tags[open - 1] == UniversalTag.PROPN && char.IsUpper(s.Word(open - 1)[0]) && char.IsUpper(s.Word(next)[0]) && s.Tags[next] == UniversalTag.PROPN;
    }

    // "her novel “", "“Casablanca”, a film": a work stands beside it.
    private bool IsBesideWork(ParsedSentence s, int open, Passage passage)
    {
        var next = text.TokenFrom(s.Sentence.Index, passage.Outer.End);
        for (var token = Math.Max(0, open - 4); token < Math.Min(s.Count, next + 4); token++)
            if ((token < open || token >= next) && QuotationWords.English.IsWork(s.Word(token))) return true;
        return false;
    }
}
