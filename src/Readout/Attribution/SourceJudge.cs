using Readout.Actors;
using Readout.Documents;
using Readout.Events;
using Readout.Language;
using Readout.Quotations;

namespace Readout.Attribution;

/// <summary>Tells a source that vouches for an event from one that does not: whoever does with words what the event is, the document's own publisher, one that is cited for the toll alone.</summary>
/// <param name="document">The document.</param>
/// <param name="sentences">Its sentences.</param>
internal sealed class SourceJudge(Document document, IReadOnlyList<ParsedSentence> sentences)
{
    private const int ShortestName = 4;

    /// <summary>Whether the event stands on the source's word.</summary>
    public bool Vouches(EventCandidate e, SourceCue cue, Participant source)
    {
        var s = sentences[e.Sentence];
        if (IsPublisher(source) || IsOnlyToll(s, e.Trigger) || IsRuling(s, cue, source)) return false;
        var own = e.Actors.FirstOrDefault(actor => IsOfOneSide(actor, source));
        if (own is null) return true;
        if (e.Status == EventStatus.Negated) return !IsFirstPerson(own);
        return IsSpokenAct(e) ? IsRelayed(s, e, cue, source, own) : IsReported(s, e, cue, source, own);
    }

    // What is done by saying so.
    private static bool IsSpokenAct(EventCandidate e) => e.Category is not "CONSULT" && !e.Modes.Contains("investigate") && Ontology.QuadCode(e.Category) is 1 or 3;

    // The police of a country speak for it, its rebels and its newspapers do not.
    private static bool IsOfOneSide(Participant one, Participant other) => one.Actor.Code is { } code ? code == other.Actor.Code && (IsSame(one, other) || Side(one) == Side(other)) : one.Actor.Name is { } name && name == other.Actor.Name;

    private static string Side(Participant party) => party.Actor.Sector switch
    {
        null or "GOV" or "MIL" or "COP" or "SPY" or "JUD" or "LEG" or "PRM" => "state",
        "REB" or "UAF" or "CRM" or "PRE" => "arms",
        var other => other,
    };

    private static bool IsSame(Participant one, Participant other) => one.Span is not null && one.Span == other.Span
        || (one.Actor.Name is { } name ? name == other.Actor.Name : one.Actor.Office is { } office && office == other.Actor.Office && other.Actor.Name is null);

    // "Blinken warned Iran, his spokesman said": what the principal said, on the word of whoever passes it on.
    private static bool IsRelayed(ParsedSentence s, EventCandidate e, SourceCue cue, Participant source, Participant own)
    {
        if (IsSame(own, source) || IsFirstPerson(own)) return false;
        // "China urges Chad to leave, the minister said": he does so himself; "China has urged Chad to leave, the minister said": he tells it.
        if (cue.Kind == SourceCueKind.Beside) return IsSpokesman(s, cue) || own.Actor is { Kind: ActorKind.Person } || !(s.PennTags[e.Trigger] is "VBP" or "VBZ" || IsRemark(s, e.Trigger));
        return IsSpokesman(s, cue) && SpeechVerbs.English.Find(s, e.Trigger) is not null;
    }

    // ", over which China lodged a protest"
    private static bool IsRemark(ParsedSentence s, int trigger)
    {
        for (var steps = 0; trigger >= 0 && steps < s.Count; trigger = s.Heads[trigger], steps++)
            if (s.Relations[trigger] == Relation.Acl && s.Heads[trigger] is var noun)
                for (var at = noun + 1; at < trigger; at++)
                    if (s.Word(at) is "," && s.PennTags[Math.Min(at + 1, s.Count - 1)] is "WDT" or "WP" or "WP$" or "IN") return true;
        return false;
    }

    // A minister speaks for his country; a spokesman passes on.
    private static bool IsSpokesman(ParsedSentence s, SourceCue cue)
    {
        for (var token = Math.Max(0, cue.Source); cue.Source >= 0 && token < s.Count; token++)
            if (QuotationWords.English.IsSpokesman(s.Word(token)) && s.IsWithin(token, cue.Source)) return true;
        return cue.Source > 0 && QuotationWords.English.IsSpokesman(s.Word(cue.Source - 1));
    }

    // Its own deeds are on its word where it says that they are done: to announce what one is about to do is to do it.
    private static bool IsReported(ParsedSentence s, EventCandidate e, SourceCue cue, Participant source, Participant own)
    {
        if (IsSpokesman(s, cue)) return true;
        if (e.Status is EventStatus.Future or EventStatus.Hypothetical) return cue.Kind == SourceCueKind.Beside && !IsSame(own, source);
        if (cue.Kind == SourceCueKind.Governing && cue.Cue >= 0 && SourceWords.English.IsAnnouncing(s, cue.Cue)) return false;
        return !(cue.Kind == SourceCueKind.Governing && s.PennTags[e.Trigger] == "VBG" && HasAuxiliary(s, e.Trigger, "be"));
    }

    private static bool HasAuxiliary(ParsedSentence s, int verb, string lemma)
    {
        foreach (var child in s.Dependents(verb))
            if (s.Relations[child] == Relation.Aux && s.Lemmas[child] == lemma) return true;
        return false;
    }

    // What a court finds is proven.
    private static bool IsRuling(ParsedSentence s, SourceCue cue, Participant source) => cue.Cue >= 0 && source.Actor.Sector == "JUD" && SourceWords.English.IsRuling(s, cue.Cue);

    private static bool IsFirstPerson(Participant own) => own.Text is "I" or "We" or "we" or "me" or "us";

    // "The ministry" in the ministry's own statement; "told Reuters" in Reuters's report.
    private bool IsPublisher(Participant source)
    {
        if (document.Publisher is not { } publisher || source.Actor.Kind == ActorKind.Person || source.Text.Length < ShortestName) return false;
        var words = source.Text.AsSpan();
        if (words.StartsWith("the ", StringComparison.OrdinalIgnoreCase)) words = words[4..];
        return words.Length >= ShortestName && publisher.AsSpan().Contains(words, StringComparison.OrdinalIgnoreCase);
    }

    // "The toll from the bombing rose to 40, doctors said", "40 people were killed in the strike, doctors said": that there was a strike is known.
    private static bool IsOnlyToll(ParsedSentence s, int trigger)
    {
        if (s.Tags[trigger] != UniversalTag.NOUN || s.Heads[trigger] is not (>= 0 and var head)) return false;
        if (s.Relations[trigger] == Relation.Nmod && SourceWords.English.IsToll(s, head)) return true;
        return s.Relations[trigger] is Relation.Obl && SourceWords.English.IsHarm(s, head) && Nominals.HasCase(s, trigger, "in") && IsKnown(s, trigger);
    }

    private static bool IsKnown(ParsedSentence s, int noun) => NounFrame.Possessor(s, noun) >= 0 || (s.Dependent(noun, Relation.Det) is >= 0 and var article && s.Lemmas[article] is "the" or "this" or "that");
}
