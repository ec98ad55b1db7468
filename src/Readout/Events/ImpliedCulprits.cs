using Readout.Events.Patterns;
using Readout.Language;

namespace Readout.Events;

/// <summary>Completes blame that names an act and nobody: whoever the document has told to have done such an act is blamed.</summary>
/// <param name="sentences">The sentences of the document.</param>
internal sealed class ImpliedCulprits(IReadOnlyList<ParsedSentence> sentences)
{
    private const double Guessed = 0.6;

    /// <summary>Completes the events of a document, in the order of the text.</summary>
    public void Complete(IReadOnlyList<EventCandidate> events)
    {
        for (var i = 0; i < events.Count; i++)
        {
            if (events[i] is not { Category: "ACCUSE", Recipients.Count: 0 } blame || blame.Modes.Contains("investigate") || Act(blame) is not (>= 0 and var act)) continue;
            if (Culprit(events, i, sentences[blame.Sentence].Lemmas[act]) is { } culprit)
                blame.Recipients = [.. culprit.Select(one => one with { Text = "", Span = null, Actor = one.Actor with { Reason = $"did what is blamed: {one.Actor.Reason}", Score = Math.Min(Guessed, one.Actor.Score) } })];
        }
    }

    // "condemned the attack", "voiced alarm at the arrests": the noun that the blame is about; -1 for none.
    private int Act(EventCandidate blame)
    {
        var s = sentences[blame.Sentence];
        for (var token = 0; token < s.Count; token++)
            if (token != blame.Trigger && s.Tags[token] == UniversalTag.NOUN && s.Relations[token] is Relation.Obj or Relation.Obl or Relation.Nmod && s.IsWithin(token, blame.Trigger) && Categories(s.Lemmas[token]).Length > 0) return token;
        return -1;
    }

    // Whoever did the last such act; null where that is the speaker, or nobody known.
    private static IReadOnlyList<Participant>? Culprit(IReadOnlyList<EventCandidate> events, int index, string act)
    {
        var (blame, categories) = (events[index], Categories(act));
        for (var i = index - 1; i >= 0; i--)
        {
            var told = events[i];
            if (!categories.Contains(told.Category) || told.Actors.Count == 0) continue;
            var isKnown = told.Actors.All(one => one.Actor.Code is { } code && blame.Actors.All(speaker => speaker.Actor.Code != code));
            return isKnown ? told.Actors : null;
        }
        return null;
    }

    private static string[] Categories(string noun)
    {
        var found = new List<string>();
        foreach (var (pattern, trigger) in PatternSet.English.Find(noun))
            if (pattern.Tag == UniversalTag.NOUN && trigger.Equals(noun, StringComparison.OrdinalIgnoreCase) && Ontology.QuadCode(pattern.Category) == 4 && !found.Contains(pattern.Category)) found.Add(pattern.Category);
        return [.. found];
    }
}
