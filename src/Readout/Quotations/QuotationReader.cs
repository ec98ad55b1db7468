using Readout.Actors;
using Readout.Events;
using Readout.Language;
using Readout.Text;

namespace Readout.Quotations;

/// <summary>Finds the quotations of a document and their speakers: by the cue in the sentence, else as the quotation before goes on, else by who was
/// just spoken of, else by turns.</summary>
internal sealed class QuotationReader
{
    private readonly string _text;
    private readonly QuotedText _quoted;
    private readonly List<Passage> _passages;
    private readonly CueFinder _cues;
    private readonly PassageJudge _judge;
    private readonly VoiceReader _voices;
    private readonly BodyNamer _bodies;
    private readonly List<Turn> _turns = [];
    private readonly TranscriptReader _transcript;

    private QuotationReader(string text, IReadOnlyList<ParsedSentence> sentences, DocumentMentions mentions, List<Passage> passages)
    {
        (_text, _passages, _quoted) = (text, passages, new QuotedText(sentences, passages));
        (_cues, _judge, _voices, _bodies) = (new CueFinder(_quoted, mentions), new PassageJudge(_quoted), new VoiceReader(text, sentences, mentions), new BodyNamer(sentences, mentions));
        _transcript = new TranscriptReader(_quoted, mentions, _voices);
    }

    /// <summary>The quotations within marks, in the order of the text.</summary>
    public static IReadOnlyList<Quotation> Read(string text, IReadOnlyList<ParsedSentence> sentences, DocumentMentions mentions)
    {
        var passages = PassageFinder.Find(text, sentences);
        return new QuotationReader(text, sentences, mentions, passages).ReadAll();
    }

    private List<Quotation> ReadAll()
    {
        foreach (var passage in _passages)
        {
            var cue = _cues.Find(passage);
            if (_judge.IsQuotation(passage, cue)) _turns.Add(new Turn(passage, Complete(passage, cue)));
        }
        var spoken = _transcript.Read();
        return [.. _turns.Select(turn => turn.Quotation).Where(quotation => !spoken.Exists(turn => turn.Span.Overlaps(quotation.Span))).Concat(spoken).OrderBy(quotation => quotation.Span)
            .Select(quotation => quotation.Speaker is { } speaker && _bodies.Name(speaker) is var named && !ReferenceEquals(named, speaker) ? quotation with { Speaker = named } : quotation)];
    }

    private Quotation Complete(Passage passage, SpeechCue? found)
    {
        var cue = passage.Continues && found is not { Token: >= 0, IsDirect: true } ? null : found;
        var speaker = cue is { Speaker: >= 0 } ? SpeakerOf(cue.Value) : Inherit(passage);
        return new Quotation
        {
            Span = passage.Inner,
            Kind = cue is { IsDirect: false } ? QuotationKind.Mixed : QuotationKind.Direct,
            Speaker = speaker,
            Addressee = cue is { Verb: not null } ? Addressee(cue.Value) : null,
            Source = cue is { Verb: not null } ? SourceOf(cue.Value) : null,
            Cue = cue is { Token: >= 0 } ? _quoted[cue.Value.Sentence].Sentence.Tokens[cue.Value.Token] : null,
        };
    }

    private Participant? SpeakerOf(SpeechCue cue)
    {
        var (s, token) = (_quoted[cue.Sentence], cue.Speaker);
        // "the statement said": whoever issued it, named beside it or quoted before.
        if (QuotationWords.English.IsUtterance(s.Word(token)) && cue.Verb is not null)
        {
            var issuer = Issuer(s, token);
            if (issuer < 0 && _turns is [.., { Quotation.Speaker: { } last }]) return last;
            if (issuer >= 0 && _voices.Read(cue.Sentence, issuer) is { } known && (known.Actor.Code ?? known.Actor.Sector) is not null) return known;
        }
        // "Kyiv, it added, would …": whoever adds has spoken before.
        if (s.Tags[token] == UniversalTag.PRON && cue.Verb is { } verb && QuotationWords.English.IsContinuing(verb.Lemma) && _turns is [.., { Quotation.Speaker: { } speaker } turn] && _quoted.SentenceAt(turn.Passage.Outer.End - 1) >= cue.Sentence - 1) return speaker;
        var voice = _voices.Read(cue.Sentence, token);
        // A word that only quotations have is nobody who speaks outside them.
        if (s.Tags[token] == UniversalTag.PRON && voice is { Actor: { Code: null, Sector: null, Name: { } spoken } } && IsOnlySpoken(spoken)) voice = null;
        // A pronoun that stands for nobody known goes on with whoever spoke last.
        return voice is null or { Actor: { Code: null, Name: null, Sector: null } } && s.Tags[token] == UniversalTag.PRON && _turns is [.., { Quotation.Speaker: { } before }] ? before : Principal(cue, s) ?? voice;
    }

    private bool IsOnlySpoken(string name)
    {
        for (var at = _text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = _text.IndexOf(name, at + 1, StringComparison.Ordinal))
            if (!_passages.Exists(passage => passage.Inner.Start <= at && at < passage.Inner.End)) return false;
        return true;
    }

    // "He was “ready”, according to his spokesman": his words, passed on.
    private Participant? Principal(SpeechCue cue, ParsedSentence s)
    {
        if (cue.Verb is not null || !QuotationWords.English.IsSpokesman(s.Word(cue.Speaker))) return null;
        foreach (var child in s.Dependents(cue.Speaker))
            if (s.PennTags[child] == "PRP$" && _voices.Read(cue.Sentence, child) is { Actor.Kind: ActorKind.Person } principal) return principal;
        return null;
    }

    private static int Issuer(ParsedSentence s, int noun)
    {
        foreach (var child in s.Dependents(noun))
            if (s.Relations[child] is Relation.Nmod or Relation.Compound && s.Tags[child] is UniversalTag.NOUN or UniversalTag.PROPN or UniversalTag.PRON) return child;
        return -1;
    }

    // Nothing in the sentence says who speaks.
    private Participant? Inherit(Passage passage)
    {
        var last = _turns.Count > 0 ? _turns[^1] : null;
        var sentence = _quoted.SentenceAt(passage.Inner.Start);
        if (passage.Continues || last is null) return last?.Quotation.Speaker ?? Doer(passage, sentence) ?? Lead(passage);
        var isNext = last.Passage.Paragraph == passage.Paragraph && _quoted.SentenceAt(last.Passage.Outer.End - 1) >= sentence - 1;
        if (isNext) return last.Quotation.Speaker;
        if (Doer(passage, sentence) is { } doer) return doer;
        return Lead(passage) ?? Turned(passage, last) ?? last.Quotation.Speaker;
    }

    // "The president gave them a week to leave “or be hunted down”": whoever does what the words are part of.
    private Participant? Doer(Passage passage, int sentence)
    {
        var s = _quoted[sentence];
        if (!s.HasTree || char.IsUpper(s.Sentence.Text[passage.Inner.Start])) return null;
        for (var (at, steps) = (_quoted.HeadOf(sentence, passage), 0); at >= 0 && steps <= s.Count; at = s.Heads[at], steps++)
            if (s.Tags[at] == UniversalTag.VERB && !_quoted.IsIn(sentence, at, passage) && !SpeechSubject.IsPassive(s, at) && s.Dependent(at, Relation.Nsubj) is >= 0 and var subject && s.PennTags[subject] is not ("WDT" or "WP")
                && _voices.Read(sentence, subject) is { } doer) return doer;
        return null;
    }

    // "Wang was defiant. “We will go on.”": who the sentence before speaks of.
    private Participant? Lead(Passage passage)
    {
        var before = _quoted.SentenceAt(passage.Inner.Start) - 1;
        if (before < 0 || _quoted[before] is not { HasTree: true } s || _passages.Exists(other => other.Outer.Overlaps(s.Sentence.Span))) return null;
        for (var token = 0; token < s.Count; token++)
            if (s.Relations[token] == Relation.Nsubj && s.Heads[token] is >= 0 and var verb && (s.Relations[verb] == Relation.Root || SpeechVerbs.English.Find(s, verb) is not null)
                && _voices.Read(before, token) is { } voice && (voice.Actor.Kind == ActorKind.Person || SpeechVerbs.English.Find(s, verb) is not null)) return voice;
        return null;
    }

    // Two who speak by turns, a paragraph each.
    private Participant? Turned(Passage passage, Turn last)
    {
        if (last.Passage.Paragraph != passage.Paragraph - 1) return null;
        var other = _turns.FindLast(turn => turn.Passage.Paragraph < last.Passage.Paragraph && turn.Quotation.Speaker is { } speaker && !Same(speaker, last.Quotation.Speaker));
        if (other is null) return null;
        var alternates = other.Passage.Paragraph == last.Passage.Paragraph - 1 || _text[last.Passage.Inner.End - 1] == '?';
        return alternates ? other.Quotation.Speaker : null;
    }

    private static bool Same(Participant one, Participant? other) => other is not null && one.Actor.Name == other.Actor.Name && one.Actor.Code == other.Actor.Code && one.Actor.Office == other.Actor.Office;

    private Participant? Addressee(SpeechCue cue)
    {
        var s = _quoted[cue.Sentence];
        var hearer = cue.Verb!.HasHearer ? s.Dependent(cue.Token, Relation.Iobj) is >= 0 and var indirect ? indirect : s.Dependent(cue.Token, Relation.Obj) : -1;
        foreach (var child in s.Dependents(cue.Token))
            if (hearer < 0 && s.Relations[child] == Relation.Obl && s.Dependent(child, Relation.Case) is >= 0 and var preposition && s.Word(preposition) is "to") hearer = child;
        return hearer < 0 || hearer == cue.Speaker || _quoted.PassageAt(cue.Sentence, hearer) is not null ? null : _voices.Read(cue.Sentence, hearer);
    }

    private Participant? SourceOf(SpeechCue cue)
    {
        var s = _quoted[cue.Sentence];
        for (var token = 0; token < s.Count; token++)
            if (_quoted.PassageAt(cue.Sentence, token) is null && CueFinder.AccordingOf(s, token) >= 0) return _voices.Read(cue.Sentence, token);
        return null;
    }

    private sealed record Turn(Passage Passage, Quotation Quotation);
}
