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
    /// <param name="before">Whom the last statement on another's word stood on, who may be meant by "the statement"; null for nobody.</param>
    public Participant Name(int sentence, SourceCue cue, Participant? before)
    {
        var s = sentences[sentence];
        if (cue.Source < 0) return Nobody(s, cue.Cue);
        if (!QuotationWords.English.IsUtterance(s.Lemmas[cue.Source]) && !(SourceWords.English.IsRumour(s, cue.Source) && s.PennTags[cue.Source] == "NNS")) return Voice(sentence, cue.Source);
        if (SayingAuthor.Find(s, cue.Source) is >= 0 and var issuer) return Voice(sentence, issuer);
        return s.Dependent(cue.Source, Relation.Det) is >= 0 and var article && s.Lemmas[article] == "the" && before is not null ? before : Nobody(s, cue.Source);
    }

    private Participant Voice(int sentence, int token) => _voices.Read(sentence, token)!;

    private Participant Nobody(ParsedSentence s, int cue)
    {
        var span = s.Sentence.Tokens[cue];
        return new Participant(new ActorReference { Kind = ActorKind.Role, Reason = Unnamed, Score = 0 }, span.Of(text).ToString(), span);
    }
}
