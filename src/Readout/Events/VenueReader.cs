using Readout.Actors;
using Readout.Language;

namespace Readout.Events;

/// <summary>Tells from where a meeting is held what kind of meeting it is: in the country of one of two parties it is the other's visit, in a third
/// country it is on neutral ground, and of three parties it is multilateral wherever they meet.</summary>
internal static class VenueReader
{
    private const int Several = 3, Near = 8;
    // The dateline is a sentence of its own.
    private const int FirstBehindDateline = 1;
    private const double Guessed = 0.6;
    private static readonly string[] s_nowhere = ["UNO", "EUR", "IGO", "NGO", "MNC", "ISM", "IMG"];

    /// <summary>Gives a meeting without a mode the one that its place or its size says.</summary>
    /// <param name="candidate">The event; only a CONSULT without mode and recipients changes.</param>
    /// <param name="s">Its sentence.</param>
    /// <param name="participants">Who the words stand for.</param>
    public static void Complete(EventCandidate candidate, ParsedSentence s, IParticipantSource participants)
    {
        if (candidate is { Category: "CONSULT", Modes: ["visit"], Recipients.Count: 0 } && Host(candidate, s, participants) is { } host) candidate.Recipients = [host];
        if (candidate is { Category: "CONSULT", Modes: ["visit"], Recipients: [{ Actor: { Kind: ActorKind.Capital, Code: { } seat } }] } && Seated(candidate, s, seat, participants) is { Count: > 0 } bodies) candidate.Recipients = bodies;
        if (candidate is not { Category: "CONSULT", Modes.Count: 0, Recipients.Count: 0 }) return;
        candidate.Actors = AtHome(candidate, s, participants);
        var parties = candidate.Actors.Select(one => one.Actor.Code).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        // Of three parties, or of none but a body's own members.
        if (parties.Count >= Several || parties is ["UNO" or "EUR" or "IGO"]) candidate.Modes = ["multilateral"];
        if (parties.Count != 2 || candidate.Actors.Any(one => one.Actor.Code is null)) return;
        // "in Brussels" is in Belgium, however much the Union's.
        if ((Venue(candidate, s, participants) ?? TravelReader.Goal(candidate, s, parties, participants) ?? Lead(candidate, s, parties, participants)) is not { } venue || (venue != "EUR" && s_nowhere.Contains(venue))) return;
        // "Poland's talks in Washington with the World Bank": a body is at home where it sits.
        if (!parties.Contains(venue) && candidate.Actors.FirstOrDefault(one => BodySeats.IsAt(one.Actor.Name, venue)) is { Actor.Code: { } body }) venue = body;
        // An envoy of the United Nations visits, but no ground is neutral to him.
        if (!parties.Contains(venue) && parties.Exists(code => s_nowhere.Contains(code))) return;
        candidate.Modes = [parties.Contains(venue) ? "visit" : "third-party"];
        if (!parties.Contains(venue)) return;
        candidate.Recipients = [.. candidate.Actors.Where(one => one.Actor.Code == venue)];
        candidate.Actors = [.. candidate.Actors.Where(one => one.Actor.Code != venue)];
    }

    // "left for Washington to complete negotiations with the World Bank": whoever sits there is visited.
    private static List<Participant> Seated(EventCandidate candidate, ParsedSentence s, string seat, IParticipantSource participants)
    {
        var bodies = new List<Participant>();
        for (var token = candidate.Trigger + 1; token < s.Count; token++)
            if (s.Tags[token] == UniversalTag.PROPN && s.IsWithin(token, candidate.Trigger))
                bodies.AddRange(participants.Find(candidate.Sentence, token).Where(one => BodySeats.IsAt(one.Actor.Name, seat) && bodies.TrueForAll(other => other.Actor.Name != one.Actor.Name)));
        return bodies;
    }

    // "QUITO, May 2 - The Cuban president began a visit": whom he visits, where a sentence names no third country, is whoever is at home there.
    private static Participant? Host(EventCandidate candidate, ParsedSentence s, IParticipantSource participants)
    {
        if (participants.Home is not { } home || candidate.Status != EventStatus.Actual || candidate.Actors is not [{ Actor: { Sector: "GOV", Code: { } visitor } }, ..] || visitor == home || candidate.Actors.Any(one => one.Actor.Code != visitor)) return null;
        for (var token = 0; token < s.Count; token++)
            if (participants.Find(candidate.Sentence, token).Any(one => one.Actor.Code is { } code && code != home && code != visitor)) return null;
        return new Participant(new ActorReference { Code = home, Sector = "GOV", Reason = "where the report of the visit was sent from", Score = Guessed }, "", null);
    }

    // "The Algerian minister held talks in Rabat with the king": whoever is only guessed to be the visitor's countryman is the host's.
    private static IReadOnlyList<Participant> AtHome(EventCandidate candidate, ParsedSentence s, IParticipantSource participants)
    {
        if (candidate.Actors is not [{ Actor: { Code: { } visitor, Score: > Guessed } }, { Actor: { Score: <= Guessed, Code: { } guess } } host] || guess != visitor) return candidate.Actors;
        return Venue(candidate, s, participants) is { } venue && venue != visitor && !s_nowhere.Contains(venue)
            ? [candidate.Actors[0], host with { Actor = host.Actor with { Code = venue, Reason = $"{host.Actor.Reason}; the country where they meet" } }] : candidate.Actors;
    }

    // "QUITO, May 2 - The Cuban minister met the Ecuadorean president": persons who met where the report was sent from, as its first sentence tells or on that day; null for none.
    private static string? Lead(EventCandidate candidate, ParsedSentence s, List<string> parties, IParticipantSource participants) =>
        candidate.Status == EventStatus.Actual && (candidate.Sentence == FirstBehindDateline || IsToday(s, candidate.Trigger)) && participants.Home is { } home && parties.Contains(home) && candidate.Actors.All(one => one.Actor is { Kind: ActorKind.Person, Sector: "GOV" }) ? home : null;

    // "today held talks with", "talks today with"
    private static bool IsToday(ParsedSentence s, int trigger)
    {
        for (var token = Math.Max(0, trigger - Near); token < Math.Min(s.Count, trigger + Near); token++)
            if (s.Heads[token] is var head && (head == trigger || head == s.Heads[trigger]) && StatusCues.English.Has("same_day", s.Lemmas[token].ToLowerInvariant())) return true;
        return false;
    }

    // The country of the place that stands with "in" on the meeting, its verb, or one of those who meet; null for none.
    private static string? Venue(EventCandidate candidate, ParsedSentence s, IParticipantSource participants)
    {
        var verb = s.Tags[candidate.Trigger] != UniversalTag.NOUN ? candidate.Trigger : s.Relations[candidate.Trigger] is Relation.Obj or Relation.Nsubj or Relation.Obl ? s.Heads[candidate.Trigger] : -1;
        for (var token = 0; token < s.Count; token++)
        {
            // "arrived here and will have talks with": where the report was sent from.
            if (s.Relations[token] == Relation.Advmod && s.Lemmas[token] == "here" && s.Heads[token] is var stay && (stay == candidate.Trigger || stay == verb || IsBefore(s, stay, verb))) return participants.Home;
            if (s.Tags[token] != UniversalTag.PROPN || !Nominals.HasCase(s, token, "in")) continue;
            // "has been in Oslo to talk with"
            var isStay = IsGuest(candidate, s, token) || token == s.Heads[candidate.Trigger] && s.Relations[candidate.Trigger] is Relation.Advcl or Relation.Obl && s.Dependent(token, Relation.Cop) >= 0;
            var isHere = isStay || (s.Relations[token] is Relation.Obl or Relation.Nmod && s.Heads[token] is var head && (head == candidate.Trigger || head == verb || IsBefore(s, head, verb) || IsBeside(candidate, s, head) || IsArrival(candidate, s, head) || IsScene(s, head, candidate.Trigger, verb)));
            if (isHere && participants.Find(candidate.Sentence, token) is [{ Actor: { Code: { } code } }]) return code;
        }
        return null;
    }

    // "met the minister, who is in Oslo on a tour"
    private static bool IsGuest(EventCandidate candidate, ParsedSentence s, int place) => s.Relations[place] == Relation.Acl && s.Dependent(place, Relation.Cop) >= 0 && s.Heads[place] is >= 0 and var guest
        && candidate.Actors.Any(one => one.Span is { } span && span.Start <= s.Sentence.Tokens[guest].Start && s.Sentence.Tokens[guest].End <= span.End);

    // "The minister, who arrived in Oslo on Monday, met"
    private static bool IsArrival(EventCandidate candidate, ParsedSentence s, int head) => s.Relations[head] == Relation.Acl && s.Tags[head] == UniversalTag.VERB && head < candidate.Trigger
        && s.Relations[s.Heads[head]] == Relation.Nsubj && s.Heads[s.Heads[head]] == candidate.Trigger;

    // "arrived in Oslo and met"
    private static bool IsBefore(ParsedSentence s, int head, int verb) => verb >= 0 && s.Relations[verb] == Relation.Conj && s.Heads[verb] == head;

    // "During her stay in Oslo she met", "met behind closed doors in Oslo"
    private static bool IsScene(ParsedSentence s, int head, int trigger, int verb) => s.Relations[head] == Relation.Obl && (s.Heads[head] == trigger || s.Heads[head] == verb)
        && (Nominals.HasCase(s, head, "during") || Nominals.HasCase(s, head, "behind") || Nominals.HasCase(s, head, "at"));

    // "met the minister in Oslo", "talks between Georgia and Russia in Prague": the place is hung on the last noun before it.
    private static bool IsBeside(EventCandidate candidate, ParsedSentence s, int head) => head > candidate.Trigger
        && candidate.Actors.Any(one => one.Span is { } span && span.Start <= s.Sentence.Tokens[head].Start && s.Sentence.Tokens[head].End <= span.End);
}
