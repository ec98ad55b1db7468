using Readout.Events.Patterns;
using Readout.Language;

namespace Readout.Events;

/// <summary>Completes blame and praise that name an act and nobody: whoever the document has told to have done such an act is meant.</summary>
/// <param name="sentences">The sentences of the document.</param>
internal sealed class ImpliedCulprits(IReadOnlyList<ParsedSentence> sentences)
{
    private const double Guessed = 0.6;
    private const int Reach = 2, Cooperation = 2, Stem = 4;
    private static readonly IReadOnlySet<string> s_acts = PatternReader.Classes["policy"], s_measures = PatternReader.Classes["measures"], s_utterances = PatternReader.Classes["utterance"];
    private static readonly string[] s_mutual = ["AGREE", "CONSULT", "COOPERATE", "SUPPORT"], s_restrictive = ["SANCTION", "COERCE"], s_speech = ["ACCUSE", "CONSULT", "REQUEST", "SUPPORT"];

    /// <summary>Completes the events of a document, in the order of the text.</summary>
    public void Complete(IReadOnlyList<EventCandidate> events)
    {
        for (var i = 0; i < events.Count; i++)
        {
            if (events[i] is not { Category: "ACCUSE" or "SUPPORT", Recipients.Count: 0, Actors.Count: > 0 } judged || judged.Modes.Contains("investigate") || Act(judged) is not (>= 0 and var act)) continue;
            if (Doer(events, i, act) is { } doer)
                judged.Recipients = [.. doer.Select(one => one with { Text = "", Span = null, Actor = one.Actor with { Reason = $"did what is judged: {one.Actor.Reason}", Score = Math.Min(Guessed, one.Actor.Score) } })];
        }
    }

    // "condemned the attack", "voiced alarm at the arrests", "the measures, which Chad praised": the noun that it is about; -1 for none.
    private int Act(EventCandidate judged)
    {
        var s = sentences[judged.Sentence];
        if (s.Tags[judged.Trigger] == UniversalTag.VERB && VerbFrame.Object(s, judged.Trigger) is >= 0 and var direct && IsAct(s, direct, judged)) return direct;
        for (var token = 0; token < s.Count; token++)
            if (token != judged.Trigger && s.Relations[token] is Relation.Obj or Relation.Obl or Relation.Nmod && s.IsWithin(token, judged.Trigger) && IsAct(s, token, judged)) return token;
        return -1;
    }

    private static bool IsAct(ParsedSentence s, int token, EventCandidate judged) => s.Tags[token] == UniversalTag.NOUN
        && (Categories(s.Lemmas[token], judged).Length > 0 || (IsAnyAct(s.Lemmas[token]) && Nominals.IsDefinite(s, token) && NounFrame.Possessor(s, token) < 0));

    private static bool IsAnyAct(string noun) => s_acts.Contains(noun) || s_measures.Contains(noun);

    // Whoever did the last such act, or for "the measure" the last act of anybody else; null where that is the speaker, or nobody known.
    private IReadOnlyList<Participant>? Doer(IReadOnlyList<EventCandidate> events, int index, int act)
    {
        var judged = events[index];
        var noun = sentences[judged.Sentence].Lemmas[act];
        var categories = noun == "measure" || s_measures.Contains(noun) ? Restrictive(noun) : Categories(noun, judged);
        if (Mode(sentences[judged.Sentence], act) is { } mode && Enumerable.Range(0, index).LastOrDefault(i => events[i].Actors.Count > 0 && events[i].Modes.Contains(mode), -1) is >= 0 and var same)
            return IsSpeaker(events[same].Actors, judged) ? null : events[same].Actors;
        if (Namesake(events, index, noun) is { } named) return named.Actors;
        for (var i = index - 1; i >= 0; i--)
        {
            var told = events[i];
            // "condemned the decision": nobody decides to thank or to ask.
            if (categories.Length == 0 && s_speech.Contains(told.Category) && !s_utterances.Contains(noun)) continue;
            if (told.Actors.Count == 0 || (categories.Length > 0 ? !categories.Contains(told.Category) : told.Sentence < judged.Sentence - Reach || IsSpeaker(told.Actors, judged))) continue;
            List<Participant> doers = [.. told.Actors];
            if (judged.Category == "SUPPORT" && s_mutual.Contains(told.Category)) doers.AddRange(told.Recipients);
            return doers.TrueForAll(one => one.Actor.Code is not null) && !IsSpeaker(doers, judged) ? doers : null;
        }
        return null;
    }

    // "Chad shelled the village. Mali shot back. Niger condemned the shelling.": the act told in the same word or of its verb, before any later one.
    private EventCandidate? Namesake(IReadOnlyList<EventCandidate> events, int index, string noun)
    {
        for (var i = index - 1; i >= 0; i--)
            if (sentences[events[i].Sentence].Lemmas[events[i].Trigger] is { Length: >= Stem } verb && noun.StartsWith(verb, StringComparison.Ordinal))
                return events[i].Actors.Count > 0 && !IsSpeaker(events[i].Actors, events[index]) && events[i].Actors.All(one => one.Actor.Code is not null) ? events[i] : null;
        return null;
    }

    // "the sanctions", whatever was done since; "the restrictions" may be any.
    private static string[] Restrictive(string noun)
    {
        foreach (var (pattern, trigger) in PatternSet.English.Find(noun))
            if (pattern.Category == "SANCTION" && trigger.Equals(noun, StringComparison.OrdinalIgnoreCase)) return ["SANCTION"];
        return s_restrictive;
    }

    private static bool IsSpeaker(IReadOnlyList<Participant> side, EventCandidate judged) => side.Any(one => judged.Actors.Any(speaker => speaker.Actor.Code == one.Actor.Code));

    // "the air raid": the mode of the pattern that has the noun and the word before it; null for none.
    private static string? Mode(ParsedSentence s, int act)
    {
        foreach (var child in s.Dependents(act))
        {
            if (s.Relations[child] != Relation.Compound || child > act) continue;
            foreach (var (pattern, trigger) in PatternSet.English.Find(s.Lemmas[act]))
                if (pattern.Tag == UniversalTag.NOUN && trigger.Length == s.Lemmas[child].Length + s.Lemmas[act].Length + 1 && trigger.StartsWith(s.Lemmas[child], StringComparison.OrdinalIgnoreCase) && trigger.EndsWith(s.Lemmas[act], StringComparison.OrdinalIgnoreCase)) return pattern.Mode;
        }
        return null;
    }

    // What is blamed is conflict, what is praised is cooperation.
    private static string[] Categories(string noun, EventCandidate judged)
    {
        var found = new List<string>();
        foreach (var (pattern, trigger) in PatternSet.English.Find(noun))
            if (pattern.Tag == UniversalTag.NOUN && trigger.Equals(noun, StringComparison.OrdinalIgnoreCase) && Ontology.QuadCode(pattern.Category) > Cooperation == (judged.Category == "ACCUSE") && !found.Contains(pattern.Category)) found.Add(pattern.Category);
        return [.. found];
    }
}
