using Readout.Events.Patterns;
using Readout.Language;
using Readout.Text;

namespace Readout.Events;

/// <summary>Finds the events of a document: patterns on each sentence's tree, participants from the actor stage.</summary>
public sealed class EventCoder
{
    private static readonly string[] s_absorbing = ["REQUEST", "AGREE", "REJECT", "THREATEN", "CONCEDE"];
    private static readonly string[] s_reactedTo = ["REQUEST", "ACCUSE", "THREATEN", "REJECT", "AGREE"];
    private static readonly string[] s_contentPrepositions = ["for", "on", "to", "of", "with", "from", "into"];
    private static readonly string[] s_needRecipient = ["COOPERATE", "AID", "SANCTION"];
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
        ArgumentNullException.ThrowIfNull(sentences);
        ArgumentNullException.ThrowIfNull(participants);
        participants = new NationalParticipants(participants, sentences);
        var events = new List<EventCandidate>();
        for (var i = 0; i < sentences.Count; i++)
            if (sentences[i].HasTree) CodeSentence(sentences[i], i, participants, published?.Year ?? 0, events);
        return EventMerger.Merge(events);
    }

    private void CodeSentence(ParsedSentence s, int index, IParticipantSource participants, int year, List<EventCandidate> events)
    {
        List<PatternMatch>? matches = null;
        bool IsActor(int token) => participants.IsActor(index, token);
        for (var token = 0; token < s.Count; token++)
            if (_matcher.Match(s, token, IsActor) is { } match) (matches ??= []).Add(match);
        if (matches is null) return;
        foreach (var match in matches)
            if (!IsAbsorbed(s, match, matches) && Make(s, index, match, participants, year) is { } candidate) events.Add(candidate);
    }

    // What is asked for, promised, refused or threatened is the content of that act, not one more event.
    private static bool IsAbsorbed(ParsedSentence s, PatternMatch match, List<PatternMatch> all)
    {
        foreach (var other in all)
        {
            if (ReferenceEquals(other, match)) continue;
            if (match.Trigger != other.Trigger && match.Trigger >= other.First && match.Trigger <= other.Last) return true;
            if (IsObjectOf(s, match, other)) return true;
            if (!s_absorbing.Contains(other.Pattern.Category)) continue;
            if (Content(s, other.Trigger) is >= 0 and var content && s.IsWithin(match.Trigger, content) && !IsAside(s, match.Trigger, content)) return true;
        }
        return false;
    }

    // "held talks" is one event, and so is "called for talks"; but a demand that is rejected stays a demand.
    private static bool IsObjectOf(ParsedSentence s, PatternMatch match, PatternMatch other)
    {
        if (match.Pattern.Tag != UniversalTag.NOUN || other.Pattern.Tag == UniversalTag.NOUN && !s_absorbing.Contains(other.Pattern.Category)) return false;
        if (match.Pattern.Category != other.Pattern.Category && (!s_absorbing.Contains(other.Pattern.Category) || s_reactedTo.Contains(match.Pattern.Category))) return false;
        var at = match.Trigger;
        for (var steps = 0; at >= 0 && at != other.Trigger; at = s.Heads[at], steps++)
            if (steps > 4 || !IsContentLink(s, at, other.Trigger)) return false;
        return at >= 0;
    }

    private static bool IsContentLink(ParsedSentence s, int at, int trigger) => s.Relations[at] switch
    {
        Relation.Obj or Relation.Conj or Relation.Compound => true,
        Relation.Nsubj => s.Heads[at] == trigger && VerbFrame.IsPassive(s, trigger),
        Relation.Obl or Relation.Nmod => s_contentPrepositions.Any(preposition => Nominals.HasCase(s, at, preposition)),
        _ => false,
    };

    private static int Content(ParsedSentence s, int trigger)
    {
        if (s.Tags[trigger] is UniversalTag.VERB or UniversalTag.ADJ)
            return VerbFrame.Complement(s, trigger) is >= 0 and var clause ? clause : VerbFrame.Object(s, trigger) is >= 0 and var named && s.Tags[named] == UniversalTag.NOUN ? Content(s, named) : -1;
        foreach (var child in s.Dependents(trigger))
            if (s.Relations[child] is Relation.Acl or Relation.Ccomp && (Nominals.HasMark(s, child, "to") || Nominals.HasMark(s, child, "that"))) return child;
        return -1;
    }

    // A relative clause or an aside below the content stands on its own.
    private static bool IsAside(ParsedSentence s, int token, int content)
    {
        for (var steps = 0; token != content && token >= 0 && steps <= s.Count; token = s.Heads[token], steps++)
            if (s.Relations[token] is Relation.Parataxis || (s.Relations[token] == Relation.Acl && s.Dependent(token, Relation.Nsubj) >= 0)) return true;
        return false;
    }

    private static EventCandidate? Make(ParsedSentence s, int index, PatternMatch match, IParticipantSource participants, int year)
    {
        var (category, tokens) = (match.Pattern.Category, s.Sentence.Tokens);
        var actors = Participants(match.Actors, index, participants);
        var recipients = Participants(match.Recipients, index, participants).Where(r => !actors.Any(a => Same(a, r))).ToList();
        if (actors.Count == 0 && recipients.Count == 0) return null;
        if (recipients.Count == 0 && s_needRecipient.Contains(category) && actors.Count < 2) return null;
        var (status, cue) = match.Pattern.IsNegation ? (EventStatus.Actual, -1) : StatusReader.Read(s, match.Trigger, year);
        return new EventCandidate
        {
            Sentence = index, Trigger = match.Trigger, TriggerSpan = new TextSpan(tokens[match.First].Start, tokens[match.Last].End),
            Category = category, Modes = match.Pattern.Mode is { } mode ? [mode] : [], Contexts = match.Pattern.Contexts,
            Actors = actors, Recipients = recipients, Complement = Content(s, match.Trigger), Pattern = match.Pattern.Id,
            Status = status, StatusCue = cue < 0 ? null : tokens[cue],
        };
    }

    private static List<Participant> Participants(IReadOnlyList<int> tokens, int sentence, IParticipantSource source)
    {
        var found = new List<Participant>();
        foreach (var token in tokens)
            foreach (var participant in source.Find(sentence, token))
                if (!found.Any(other => Same(other, participant))) found.Add(participant);
        return found;
    }

    private static bool Same(Participant a, Participant b) =>
        a.Actor.Code == b.Actor.Code && a.Actor.Sector == b.Actor.Sector && a.Actor.Name == b.Actor.Name;
}
