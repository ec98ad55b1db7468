using Readout.Events;
using Readout.Language;
using Readout.Quotations;

namespace Readout.Attribution;

/// <summary>Finds who says who did it, where the act itself is told as a fact: "a raid that Kyiv called the work of Russian gunners".</summary>
internal static class AuthorshipFinder
{
    /// <summary>Adds the verb that names the actor, where it stands beside the event and not above it.</summary>
    /// <param name="s">The sentence and its tree.</param>
    /// <param name="e">The event.</param>
    /// <param name="cues">Where the cue is added.</param>
    public static void Find(ParsedSentence s, EventCandidate e, List<SourceCue> cues)
    {
        if (Ontology.QuadCode(e.Category) != 4 || e.Actors is not [{ Span: { } span }, ..] || Token(s, span.End) is not (>= 0 and var actor)) return;
        for (var (at, steps) = (s.Heads[actor], 0); at >= 0 && at != e.Trigger && steps < s.Count; at = s.Heads[at], steps++)
        {
            if (s.Tags[at] != UniversalTag.VERB || s.IsWithin(e.Trigger, at) || SpeechVerbs.English.Find(s, at) is not { Stance: "assert" or "claim" or "judge" } verb) continue;
            if (SpeechSubject.Find(s, at) is >= 0 and var speaker && !s.IsWithin(actor, speaker)) cues.Add(new SourceCue(speaker, at, SourceCueKind.Governing, verb));
            return;
        }
    }

    private static int Token(ParsedSentence s, int end)
    {
        for (var token = 0; token < s.Count; token++)
            if (s.Sentence.Tokens[token].End == end) return token;
        return -1;
    }
}
