using Readout.Events.Patterns;
using Readout.Events.Rewriting;
using Readout.Language;

namespace Readout.Events;

/// <summary>Finds the events of a document: patterns on each sentence's tree, participants from the actor stage.</summary>
public sealed class EventCoder
{
    private static readonly IReadOnlySet<string> s_performing = PatternReader.Classes["performing"];
    private readonly PatternSet _patterns;
    private readonly PatternMatcher _matcher;

    internal EventCoder(PatternSet patterns) => (_patterns, _matcher) = (patterns, new PatternMatcher(patterns));

    /// <summary>The coder with the patterns that ship.</summary>
    public static EventCoder English { get; } = new(PatternSet.English);

    /// <summary>Whether a sentence holds a word that may trigger a pattern, by tags and lemmas alone: only then is it worth a tree.</summary>
    public bool MayHoldEvent(ParsedSentence sentence)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        return _patterns.MayTrigger(sentence);
    }

    /// <summary>Every event of the document, in the order of the text.</summary>
    /// <param name="sentences">All sentences of the document, in order; those without a tree hold no event.</param>
    /// <param name="participants">Who the words stand for.</param>
    /// <param name="published">The document's day, by which years are bygone; null when unknown.</param>
    public IReadOnlyList<EventCandidate> Code(IReadOnlyList<ParsedSentence> sentences, IParticipantSource participants, DateOnly? published = null)
    {
        var events = EventMerger.Merge(CodeSentences(sentences, participants, published, null));
        ImpliedParties.CompleteVictims(events);
        return events;
    }

    /// <summary>What became of every word that may trigger a pattern, in the order of the text: the patterns tried, the condition that failed,
    /// and the event or the reason why there is none.</summary>
    /// <param name="sentences">All sentences of the document, in order; those without a tree hold no event.</param>
    /// <param name="participants">Who the words stand for.</param>
    /// <param name="published">The document's day, by which years are bygone; null when unknown.</param>
    public IReadOnlyList<TriggerTrace> Explain(IReadOnlyList<ParsedSentence> sentences, IParticipantSource participants, DateOnly? published = null)
    {
        var traces = new TraceCollector();
        var events = CodeSentences(sentences, participants, published, traces);
        return traces.Finish(events, EventMerger.Merge(events));
    }

    private List<EventCandidate> CodeSentences(IReadOnlyList<ParsedSentence> sentences, IParticipantSource participants, DateOnly? published, TraceCollector? traces)
    {
        ArgumentNullException.ThrowIfNull(sentences);
        ArgumentNullException.ThrowIfNull(participants);
        participants = new CountedParticipants(new NationalParticipants(participants, sentences), sentences);
        PronounWords.Note(sentences, participants);
        var events = new List<EventCandidate>();
        var builder = new CandidateBuilder(participants, published, sentences);
        for (var i = 0; i < sentences.Count; i++)
            if (sentences[i].HasTree) CodeSentence(sentences[i], i, participants, builder, events, traces);
        new ImpliedCulprits(sentences).Complete(events);
        new ImpliedRecipients(sentences, participants).Complete(events);
        events.RemoveAll(one => one.LacksRecipient);
        return events;
    }

    private void CodeSentence(ParsedSentence s, int index, IParticipantSource participants, CandidateBuilder builder, List<EventCandidate> events, TraceCollector? traces)
    {
        if (FindMatches(s, index, participants, traces) is not { } matches) return;
        var first = events.Count;
        foreach (var match in matches)
        {
            if (ContentFilter.Absorber(s, match, matches) is { } absorber) traces?.Absorbed(index, match, absorber);
            else if (builder.Build(s, index, match, out var reason) is not { } candidate) traces?.Dropped(index, match, reason!);
            else if (SpokenContent.Reason(s, match, candidate, matches) is { } spoken) traces?.Dropped(index, match, spoken);
            else
            {
                events.Add(candidate);
                if (candidate.LacksRecipient) traces?.Dropped(index, match, reason!);
                else events.AddRange(EventRewriter.English.Further(candidate, s, participants));
            }
        }
        AllegationReader.Attribute(s, events, first);
        ImpliedParties.CompleteThreats(events, first);
    }

    private List<PatternMatch>? FindMatches(ParsedSentence s, int index, IParticipantSource participants, TraceCollector? traces)
    {
        List<PatternMatch>? matches = null;
        bool IsActor(int token) => participants.IsActor(index, token);
        for (var token = 0; token < s.Count; token++)
        {
            if (_patterns.Find(s.Lemmas[token]).IsEmpty) continue;
            var at = token;
            if (_matcher.Match(s, token, IsActor, traces is null ? null : (pattern, need) => traces.Failed(index, at, pattern.Id, need)) is { } match) (matches ??= []).Add(match);
        }
        // "issued a threat to quit": the noun's own row says more than what the verb leans to.
        matches?.RemoveAll(match => match.Pattern.Traits.HasFlag(PatternTraits.Leaning)
            && matches.Exists(other => (other.Pattern.Category == match.Pattern.Category || s_performing.Contains(s.Lemmas[match.Trigger])) && !other.Pattern.Traits.HasFlag(PatternTraits.Leaning) && NounFrame.Support(s, other.Trigger) == match.Trigger));
        return matches;
    }
}
