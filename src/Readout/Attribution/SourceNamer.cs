using Readout.Actors;
using Readout.Events;
using Readout.Language;
using Readout.Quotations;
using Readout.Text;

namespace Readout.Attribution;

/// <summary>Says who is meant by the words that a cue names as the source.</summary>
/// <param name="text">The document's text.</param>
/// <param name="sentences">Its sentences.</param>
/// <param name="mentions">Who its words stand for.</param>
internal sealed class SourceNamer(string text, IReadOnlyList<ParsedSentence> sentences, DocumentMentions mentions)
{
    private const string Unnamed = "unnamed source";
    private readonly VoiceReader _voices = new(text, sentences, mentions);

    /// <summary>Who the cue names. Its code is null, and its reason "unnamed source", where the text names nobody.</summary>
    /// <param name="sentence">0-based sentence of the cue.</param>
    /// <param name="cue">The cue.</param>
    /// <param name="before">Whom what was told last stood on, who may be meant by "the statement" or "it"; null for nobody.</param>
    public Participant Name(int sentence, SourceCue cue, Func<int, Participant?> before)
    {
        var s = sentences[sentence];
        if (cue.Source < 0) return Nobody(s, cue.Cue);
        if (!QuotationWords.English.IsUtterance(s.Lemmas[cue.Source]) && !(SourceWords.English.IsRumour(s, cue.Source) && s.PennTags[cue.Source] == "NNS")) return Voice(sentence, cue.Source, before, cue.Verb);
        if (SayingAuthor.Find(s, cue.Source) is >= 0 and var issuer) return Voice(sentence, issuer, before);
        return s.Dependent(cue.Source, Relation.Det) is >= 0 and var article && s.Lemmas[article] == "the" && before(sentence) is { } issued ? issued : Nobody(s, cue.Source);
    }

    private Participant Voice(int sentence, int token, Func<int, Participant?> before, SpeechVerb? verb = null)
    {
        var (s, voice) = (sentences[sentence], _voices.Read(sentence, token)!);
        if (s.Tags[token] == UniversalTag.PRON) return (voice.Actor.Code is null || (verb is not null && QuotationWords.English.IsContinuing(verb.Lemma))) && before(sentence) is { } known ? known with { Text = voice.Text, Span = voice.Span } : voice;
        return SourceWords.English.IsStranger(s, token) && !HasNation(sentence, token) ? voice with { Actor = new ActorReference { Office = voice.Actor.Office, Kind = ActorKind.Role, Reason = "a stranger where he is", Score = 0 } } : voice;
    }

    private bool HasNation(int sentence, int token)
    {
        foreach (var child in sentences[sentence].Dependents(token))
            if (child < token && mentions.At(sentence, child) is { Actors: [{ Code: not null }, ..] } nation && nation.Head == child) return true;
        return false;
    }

    private Participant Nobody(ParsedSentence s, int cue)
    {
        var span = s.Sentence.Tokens[cue];
        return new Participant(new ActorReference { Kind = ActorKind.Role, Reason = Unnamed, Score = 0 }, span.Of(text).ToString(), span);
    }
}
