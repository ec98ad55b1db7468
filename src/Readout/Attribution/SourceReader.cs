using Readout.Events;
using Readout.Language;

namespace Readout.Attribution;

/// <summary>Says of each event who vouches for it, where the document does not state it on its own authority.</summary>
public static class SourceReader
{
    /// <summary>Fills in <see cref="EventCandidate.AttributedTo"/>. A speaker is never the source of his own act.</summary>
    /// <param name="events">The events of one document.</param>
    /// <param name="sentences">Its sentences.</param>
    /// <param name="participants">Who its words stand for.</param>
    public static void Attribute(IReadOnlyList<EventCandidate> events, IReadOnlyList<ParsedSentence> sentences, IParticipantSource participants)
    {
        ArgumentNullException.ThrowIfNull(events);
        ArgumentNullException.ThrowIfNull(sentences);
        ArgumentNullException.ThrowIfNull(participants);
        foreach (var candidate in events)
        {
            var (source, _) = SourceFinder.Find(sentences[candidate.Sentence], candidate.Trigger);
            if (source < 0 || participants.Find(candidate.Sentence, source) is not [var first, ..]) continue;
            if (!candidate.Actors.Any(actor => actor.Actor.Code == first.Actor.Code && (IsSpeech(candidate) || candidate.Status is EventStatus.Hypothetical or EventStatus.Future || actor.Actor.Name == first.Actor.Name))) candidate.AttributedTo = first;
        }
    }

    private static bool IsSpeech(EventCandidate candidate) => Ontology.QuadCode(candidate.Category) is 1 or 3;
}
