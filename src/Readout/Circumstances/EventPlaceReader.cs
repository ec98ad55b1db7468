using Readout.Actors;
using Readout.Events;
using Readout.Language;
using Readout.Places;

namespace Readout.Circumstances;

/// <summary>Finds where each event took place: the place that its own words name, or else the scene that the sentence or the one before sets. Never
/// the country of whoever acts; what did not happen has no place.</summary>
public static class EventPlaceReader
{
    private const double Reach = 6.5, Unnamed = 1.2, Unsituated = 1.6;

    // A site lies where the last act between the same parties was, this many sentences back at most.
    private const int SiteReach = 6;

    /// <summary>Fills in <see cref="EventCandidate.Place"/>.</summary>
    /// <param name="events">The events of one document, in the order of the text.</param>
    /// <param name="sentences">Its sentences.</param>
    /// <param name="mentions">Everybody it names.</param>
    public static void Place(IReadOnlyList<EventCandidate> events, IReadOnlyList<ParsedSentence> sentences, DocumentMentions mentions)
    {
        ArgumentNullException.ThrowIfNull(events);
        ArgumentNullException.ThrowIfNull(sentences);
        ArgumentNullException.ThrowIfNull(mentions);
        if (events.Count == 0) return;
        var places = new PlaceReader(sentences, mentions);
        for (var i = 0; i < events.Count; i++)
        {
            if (!HasPlace(events[i])) continue;
            var place = Own(events[i], sentences[events[i].Sentence], events[i].Trigger, places) ?? PlaceScene.Opening(events[i], sentences[events[i].Sentence], places) ?? Again(events[i], sentences, places);
            events[i].Place = Situate(place, events, i, places) ?? PlaceScene.Continued(events, i, sentences[events[i].Sentence]);
        }
    }

    private static bool HasPlace(EventCandidate e) => e.Status is not (EventStatus.Negated or EventStatus.Hypothetical) && !e.Modes.Contains("phone");

    private static ResolvedPlace? Own(EventCandidate e, ParsedSentence s, int trigger, PlaceReader places)
    {
        PlaceMention? best = null;
        var (least, way) = (double.MaxValue, default(PlacePath));
        foreach (var mention in places.In(s.Sentence.Index))
        {
            if (mention.First <= trigger && trigger < mention.End) continue;
            var path = PlacePath.Find(s, trigger, mention.Head);
            if (path.Cost > Reach || !PlaceRules.Allows(e, s, trigger, mention, path, places)) continue;
            // "bombed a market in Idlib": a name a little further away says more.
            var cost = path.Cost + (mention.IsName ? 0 : places.Resolve(mention)?.Code is null ? Unsituated : Unnamed);
            if (cost > least || (cost == least && best is not null && Math.Abs(best.Head - trigger) <= Math.Abs(mention.Head - trigger))) continue;
            (best, least, way) = (mention, cost, path);
        }
        return best is null ? null : places.Resolve(MostExact(e, s, trigger, best, way, places));
    }

    // "Mali's northern Kidal region": of the names in one phrase the most exact.
    private static PlaceMention MostExact(EventCandidate e, ParsedSentence s, int trigger, PlaceMention found, PlacePath way, PlaceReader places)
    {
        var best = found;
        foreach (var mention in places.In(s.Sentence.Index))
        {
            if (ReferenceEquals(mention, best) || !s.IsWithin(mention.Head, way.Top) || PlacePath.Find(s, trigger, mention.Head) is var path && (path.Cost > way.Cost + 2 || !PlaceRules.Allows(e, s, trigger, mention, path, places))) continue;
            if (places.Resolve(mention) is { } other && (places.Resolve(best) is not { } held || Exactness(mention, other) < Exactness(best, held))) best = mention;
        }
        return best;
    }

    private static int Exactness(PlaceMention mention, ResolvedPlace place) => mention.IsName ? place.Resolution : place.Code is null ? 9 : 4 + place.Resolution;

    // A sentence that tells the event again may say where: by the trigger's own word, or by a meeting's.
    private static ResolvedPlace? Again(EventCandidate e, IReadOnlyList<ParsedSentence> sentences, PlaceReader places)
    {
        var lemma = sentences[e.Sentence].Lemmas[e.Trigger];
        foreach (var sentence in e.AlsoIn)
        {
            var s = sentences[sentence];
            for (var token = 0; s.HasTree && token < s.Count; token++)
                if (s.Lemmas[token] == lemma && Own(e, s, token, places) is { } place) return place;
        }
        return null;
    }

    // "the British embassy", stoned by a crowd in Kenya: of what country a site is, the last scene says, or the parties who are at home there.
    private static ResolvedPlace? Situate(ResolvedPlace? place, IReadOnlyList<EventCandidate> events, int index, PlaceReader places)
    {
        if (place is not { Place: null, Code: null }) return place;
        var e = events[index];
        for (var i = index - 1; i >= 0 && e.Sentence - events[i].Sentence <= SiteReach; i--)
            if (events[i].Place is { Code: { } scene } && PlaceScene.ShareParty(e, events[i])) return place with { Code = scene, Score = 0.5, Reason = "where the parties' last act was" };
        var home = e.Actors.FirstOrDefault(one => one.Actor is { Code: not null, Sector: "COP" or "CVL" or "JUD" or "OPP" or "EDU" or "UAF" })?.Actor.Code ?? Own(e) ?? places.Context.Home;
        return home is null || Atlas.World.Country(home) is null ? place : place with { Code = home, Score = 0.5, Reason = "in the country of those who act there" };
    }

    // Soldiers who arrest, the government that searches: at home, where nobody of another country has a part in it.
    private static string? Own(EventCandidate e)
    {
        var countries = e.Actors.Concat(e.Recipients).Select(one => one.Actor.Code).OfType<string>().Where(code => Atlas.World.Country(code) is not null).Distinct(StringComparer.Ordinal).ToList();
        return e.Category is "COERCE" or "PROTEST" or "MOBILIZE" && countries.Count == 1 ? countries[0] : null;
    }
}
