using Readout.Events;
using Readout.Language;
using Readout.Places;

namespace Readout.Circumstances;

/// <summary>The scene of an event that names no place itself: the words that open its sentence, or the act before it.</summary>
internal static class PlaceScene
{
    private const int LongestOpening = 8;

    /// <summary>"In Geneva the plan was turned down", "In Kabul, police said a bomb had gone off": the place that opens the sentence; null for none.</summary>
    public static ResolvedPlace? Opening(EventCandidate e, ParsedSentence s, PlaceReader places)
    {
        if (!s.HasTree || PlaceWords.English.Use(s.Lemmas[0]) != PlaceUse.At || !IsMain(e, s)) return null;
        foreach (var mention in places.In(e.Sentence))
        {
            if (mention.First > LongestOpening || mention.First > e.Trigger) return null;
            for (var token = 1; token < mention.First; token++)
                if (s.Tags[token] is UniversalTag.VERB or UniversalTag.AUX or UniversalTag.PRON or UniversalTag.PUNCT or UniversalTag.NOUN && s.Word(token) is not "-" && PlaceWords.English.Noun(s.Lemmas[token]) == PlaceNoun.None) return null;
            if (mention.IsName || mention.Noun == PlaceNoun.Capital) return places.Resolve(mention);
        }
        return null;
    }

    // Whatever is said or done in the main clause; what is reported to have been done too, but no words spoken elsewhere.
    private static bool IsMain(EventCandidate e, ParsedSentence s)
    {
        if (e.Category == "SANCTION") return false;
        for (var (at, steps) = (e.Trigger, 0); s.Heads[at] >= 0 && steps < s.Count; at = s.Heads[at], steps++)
        {
            var isOther = s.Relations[at] switch
            {
                Relation.Ccomp or Relation.Parataxis or Relation.Advcl => PlaceRules.IsSpoken(e),
                Relation.Acl => s.Dependent(at, Relation.Nsubj) >= 0,
                _ => false,
            };
            if (isOther) return false;
        }
        return true;
    }

    /// <summary>Where the same speaker spoke just before: "told a rally in Lima …. He mocked the judges"; null where nothing says.</summary>
    /// <param name="events">The document's events.</param>
    /// <param name="index">Which of them.</param>
    /// <param name="s">Its sentence.</param>
    public static ResolvedPlace? Continued(IReadOnlyList<EventCandidate> events, int index, ParsedSentence s)
    {
        var e = events[index];
        if (!PlaceRules.IsSpoken(e) || !IsPronoun(s, e.Trigger)) return null;
        for (var i = index - 1; i >= 0 && e.Sentence - events[i].Sentence <= 1; i--)
            if (events[i].Place is { } place && PlaceRules.IsSpoken(events[i]) && IsSameSpeaker(e, events[i])) return place;
        return null;
    }

    /// <summary>Whether a country or body has a part in both.</summary>
    public static bool ShareParty(EventCandidate e, EventCandidate other) =>
        e.Actors.Concat(e.Recipients).Any(one => one.Actor.Code is { } code && other.Actors.Concat(other.Recipients).Any(two => two.Actor.Code == code));

    private static bool IsSameSpeaker(EventCandidate e, EventCandidate other) => e.Actors is [{ Actor.Name: { } name }, ..] && other.Actors is [{ Actor.Name: { } before }, ..] && name == before;

    private static bool IsPronoun(ParsedSentence s, int trigger) => s.Dependent(trigger, Relation.Nsubj) is >= 0 and var subject && s.PennTags[subject] == "PRP";
}
