using Readout.Events.Patterns;
using Readout.Language;

namespace Readout.Events;

/// <summary>Tells of two who meet which of them is on a journey, where the words name the journey and not the place of the meeting.</summary>
internal static class TravelReader
{
    private static readonly IReadOnlySet<string> s_journeys = PatternReader.Classes["journey_noun"], s_legs = PatternReader.Classes["journey_part"];

    /// <summary>The country of whoever is visited; null where no journey is told of, or nothing says whose.</summary>
    /// <param name="candidate">The meeting.</param>
    /// <param name="s">Its sentence.</param>
    /// <param name="parties">The codes of the two who meet.</param>
    /// <param name="participants">Who the words stand for.</param>
    public static string? Goal(EventCandidate candidate, ParsedSentence s, IReadOnlyList<string> parties, IParticipantSource participants)
    {
        for (var token = 0; token < s.Count; token++)
        {
            if (s.Relations[token] == Relation.Amod && s.Lemmas[token].ToLowerInvariant() is "visit" or "visiting" && Other(candidate, s, token, parties) is { } host) return host;
            if (s.Tags[token] != UniversalTag.NOUN || !s_journeys.Contains(s.Lemmas[token]) || !s.IsWithin(token, Clause(s, candidate.Trigger))) continue;
            if (Destination(candidate, s, token, parties, participants) is { } goal) return goal;
            // "met the two ministers on the second leg of a tour": who meets others then is on it.
            if (s.Heads[token] is >= 0 and var leg && s_legs.Contains(s.Lemmas[leg]) && Nominals.HasCase(s, leg, "on") && candidate.Actors[0].Actor.Code is { } traveller) return parties.FirstOrDefault(code => code != traveller);
        }
        return null;
    }

    // "met visiting Kenyan president Jane Roe": he is the guest, and the other one the host.
    private static string? Other(EventCandidate candidate, ParsedSentence s, int visiting, IReadOnlyList<string> parties)
    {
        var guest = candidate.Actors.FirstOrDefault(one => one.Span is { } span && (Covers(span, s, s.Heads[visiting]) || Covers(span, s, visiting)));
        return guest?.Actor.Code is { } code ? parties.FirstOrDefault(other => other != code) : null;
    }

    private static bool Covers(Text.TextSpan span, ParsedSentence s, int token) => token >= 0 && span.Start <= s.Sentence.Tokens[token].Start && s.Sentence.Tokens[token].End <= span.End;

    // "during the visit, her first to Chile, she will meet"
    private static string? Destination(EventCandidate candidate, ParsedSentence s, int journey, IReadOnlyList<string> parties, IParticipantSource participants)
    {
        if (!Nominals.HasCase(s, journey, "during") && !Nominals.HasCase(s, journey, "on")) return null;
        for (var token = journey + 1; token < s.Count; token++)
            if (s.IsWithin(token, journey) && Nominals.HasCase(s, token, "to") && participants.Find(candidate.Sentence, token) is [{ Actor.Code: { } code }] && parties.Contains(code)) return code;
        return null;
    }

    // The verb of the clause that tells of the meeting.
    private static int Clause(ParsedSentence s, int trigger)
    {
        var at = trigger;
        for (var steps = 0; s.Heads[at] >= 0 && (s.Tags[at] != UniversalTag.VERB || s.Relations[at] == Relation.Conj) && steps <= s.Count; steps++) at = s.Heads[at];
        return at;
    }
}
