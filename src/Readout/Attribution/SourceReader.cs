using Readout.Actors;
using Readout.Documents;
using Readout.Events;
using Readout.Language;
using Readout.Quotations;

namespace Readout.Attribution;

/// <summary>Says of each event who vouches for it, where the document does not state it on its own authority, and how whoever vouches stands to it.</summary>
public sealed class SourceReader
{
    private const double Guessed = 0.6;
    private readonly IReadOnlyList<ParsedSentence> _sentences;
    private readonly SourceNamer _namer;
    private readonly SourceJudge _judge;
    private readonly SpokenText _spoken;
    private readonly List<SourceCue> _cues = [];
    private readonly List<SourceCue> _before = [];
    private Participant? _last;
    private int _lastSentence = -2;

    private SourceReader(Document document, IReadOnlyList<ParsedSentence> sentences, DocumentMentions mentions) => (_sentences, _namer, _judge, _spoken) = (sentences,
        new SourceNamer(document.Text, sentences, mentions), new SourceJudge(document, sentences), new SpokenText(document.Text, sentences, mentions));

    /// <summary>Fills in <see cref="EventCandidate.AttributedTo"/>, <see cref="EventCandidate.AttributionChain"/> and <see cref="EventCandidate.Stance"/>, and ties an event that one side
    /// tells to the same event that another denies.</summary>
    /// <param name="events">The events of one document, in the order of the text.</param>
    /// <param name="document">The document.</param>
    /// <param name="sentences">Its sentences.</param>
    /// <param name="mentions">Who its words stand for.</param>
    public static void Attribute(IReadOnlyList<EventCandidate> events, Document document, IReadOnlyList<ParsedSentence> sentences, DocumentMentions mentions)
    {
        ArgumentNullException.ThrowIfNull(events);
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(sentences);
        ArgumentNullException.ThrowIfNull(mentions);
        var reader = new SourceReader(document, sentences, mentions);
        foreach (var e in events) reader.Attribute(e);
        AccuserFinder.Complete(events);
        AccountLinker.Link(events);
    }

    private void Attribute(EventCandidate e)
    {
        var s = _sentences[e.Sentence];
        _cues.Clear();
        SourceFinder.Find(s, e.Trigger, _cues);
        if (_cues.Count == 0) AuthorshipFinder.Find(s, e, _cues);
        var chain = new List<Participant>();
        if (Alleged(s, e) is { } alleged) chain.Add(alleged);
        var isDoubted = false;
        foreach (var cue in _cues)
        {
            // "denied Chad's claim that it had": what is denied is on nobody else's word.
            if (e.AttributedTo is not null && e.Status == EventStatus.Negated && cue is { Kind: SourceCueKind.Governing, Verb: null }) continue;
            var source = _namer.Name(e.Sentence, cue, Before);
            // Of somebody whom no table knew the event stage has the name alone.
            if (chain is [.., var nearer] && IsSame(nearer, source)) chain[^1] = source.Actor.Code is null ? nearer : source;
            else if (_judge.Vouches(e, cue, source))
            {
                chain.Add(cue.Source == cue.Cue ? Relayed(source, e) : source);
                isDoubted |= chain.Count == 1 && cue.Verb is { Stance: "doubt" };
            }
        }
        if (_cues.Count > 0) (_last, _lastSentence) = (_namer.Name(e.Sentence, _cues[^1], Before), e.Sentence);
        else if (chain.Count == 0 && Around(s, e) is { } around) chain.Add(around);
        if (chain.Count == 0) return;
        (e.AttributedTo, e.AttributionChain) = (chain[0], chain.Count > 1 ? chain : []);
        e.Stance = isDoubted ? EventStance.Doubted : e.Status == EventStatus.Negated ? EventStance.Denied : EventStance.Claimed;
    }

    // On the word of whoever blames somebody for it, or says that he did it himself: "claimed responsibility".
    private static Participant? Alleged(ParsedSentence s, EventCandidate e) => e.AttributedTo
        ?? (Ontology.QuadCode(e.Category) == 4 && e.Actors is [var claimant, ..] && SpeechVerbs.English.Find(s, e.Trigger) is { Stance: "claim" } ? claimant : null);

    // "Through a spokesman, the president condemned the raid": a spokesman of whom no more is said is the speaker's.
    private static Participant Relayed(Participant source, EventCandidate e) => source.Actor is { Name: null, Score: <= Guessed } && e.Actors is [{ Actor.Code: { } code }, ..]
        ? source with { Actor = source.Actor with { Code = code, Reason = "speaks for the actor" } } : source;

    private Participant? Around(ParsedSentence s, EventCandidate e)
    {
        var source = _spoken.Speaker(e.TriggerSpan) ?? (e.Sentence > 0 && ContinuingReport.GoesOn(s, _sentences[e.Sentence - 1], e.Trigger) ? Before(e.Sentence) : null);
        if (source is null || !_judge.Vouches(e, new SourceCue(-1, -1, SourceCueKind.Around), source)) return null;
        (_last, _lastSentence) = (source, e.Sentence);
        return source;
    }

    // Whose word the sentence before stands on, whether or not it tells an event.
    private Participant? Before(int sentence)
    {
        if (sentence == 0 || _lastSentence == sentence - 1) return sentence == 0 ? null : _last;
        _before.Clear();
        SourceFinder.FindReported(_sentences[sentence - 1], _before);
        return _before.Count > 0 ? _namer.Name(sentence - 1, _before[^1], _ => null) : _lastSentence >= 0 ? _last : null;
    }

    private static bool IsSame(Participant one, Participant other) => (one.Span is not null && one.Span == other.Span) || (one.Actor.Name is not null && one.Actor.Name == other.Actor.Name)
        || (one.Actor.Code is not null && one.Actor.Code == other.Actor.Code && one.Actor.Sector == other.Actor.Sector && (one.Actor.Name is null || other.Actor.Name is null));
}
