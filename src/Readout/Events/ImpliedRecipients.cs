using Readout.Actors;
using Readout.Events.Patterns;
using Readout.Language;

namespace Readout.Events;

/// <summary>Completes speech acts, attacks, help and sanctions that name nobody as their target: whoever their doer is seen to deal with in the
/// same sentence or the one before is meant, unless the words speak of somebody else.</summary>
/// <param name="sentences">The sentences of the document.</param>
/// <param name="participants">Who the words stand for.</param>
internal sealed class ImpliedRecipients(IReadOnlyList<ParsedSentence> sentences, IParticipantSource participants)
{
    private const int Reach = 1, Cooperation = 2;
    private const double Guessed = 0.6;
    private static readonly IReadOnlySet<string> s_sites = PatternReader.Classes["site_noun"], s_borders = PatternReader.Classes["border_noun"], s_press = PatternReader.Classes["press_noun"], s_uttering = PatternReader.Classes["uttering"], s_deeds = PatternReader.Classes["policy"];
    private static readonly string[] s_addressed = ["ACCUSE", "ASSAULT", "REJECT", "THREATEN"];
    // Papers and firms stand in a sentence for what they print or sell.
    private static readonly string?[] s_bystanders = ["BUS", "EDU", "JRN"];
    private static readonly string?[] s_domestic = ["LAB", "LEG", "PTY"];
    private static readonly string[] s_bodies = ["UNO", "EUR", "IGO", "NGO"];
    private readonly ImpliedAnswers _answers = new(sentences, participants);

    /// <summary>Completes the events of a document, in the order of the text.</summary>
    public void Complete(IReadOnlyList<EventCandidate> events)
    {
        for (var i = 0; i < events.Count; i++)
        {
            if (IsVictimOfRebels(events[i])) events[i].Recipients = [.. events[i].Recipients.Select(one => one with { Actor = one.Actor with { Code = events[i].Actors[0].Actor.Code, Reason = $"{one.Actor.Reason}; the rebels' country" } })];
            if (IsOwnTarget(events[i]) && Target(events, i) is { Count: > 0 } target) events[i].Recipients = target;
            if (events[i] is { Recipients.Count: 0 } told && OnlyCode(told.Actors) is { } teller && _answers.Listeners(told, teller) is { Count: > 0 } listeners) told.Recipients = listeners;
            if (events[i] is { Recipients.Count: 0 } e && IsAddressed(e) && (OnlyCode(e.Actors) ?? Spokesman(e)) is { } speaker && !IsDomestic(e, speaker) && Implied(events, i, speaker) is { } partner
                && !s_bystanders.Contains(partner.Actor.Sector) && (OnlyCode(e.Actors) is not null || !e.Actors.Any(one => one.Actor.Code == partner.Actor.Code)))
            {
                e.Recipients = [partner with { Actor = partner.Actor with { Reason = $"implied by the event before: {partner.Actor.Reason}", Score = Math.Min(Guessed, partner.Actor.Score) }, Text = "", Span = null }];
                e.LacksRecipient = false;
            }
        }
    }

    // "Bahrain and Sudan broke off relations": of several states the first one finds the other side.
    private static string? Spokesman(EventCandidate e) => e.Category is "ACCUSE" or "REJECT" or "THREATEN" or "SANCTION" && e.Actors.All(one => one.Actor is { Sector: "GOV", Code: not null }) ? e.Actors[0].Actor.Code : null;

    // "Sudanese rebels shelled the town, killing 20 people, officials in Nairobi said": people of whom only a guess says that they are Kenyans.
    private static bool IsVictimOfRebels(EventCandidate e) => e.Category == "ASSAULT" && OnlyCode(e.Actors) is { } home && e.Actors.All(one => one.Actor.Sector == "REB")
        && e.Recipients.Count > 0 && e.Recipients.All(one => one.Actor.Code is not null && one.Actor.Code != home && one.Actor.Score <= Guessed);

    // "warplanes attacked a training camp": a camp of whose country is only guessed is not the attacker's own.
    private static bool IsOwnTarget(EventCandidate e) => e.Category == "ASSAULT" && OnlyCode(e.Actors) is { } attacker && e.Actors.All(one => one.Actor.Score > Guessed)
        && e.Recipients.Count > 0 && e.Recipients.All(one => one.Actor.Code == attacker && one.Actor.Score <= Guessed);

    // Whom the same attacker attacked before, elsewhere.
    private List<Participant>? Target(IReadOnlyList<EventCandidate> events, int index)
    {
        var attacker = OnlyCode(events[index].Actors);
        var before = events.Take(index).LastOrDefault(other => other.Category == "ASSAULT" && OnlyCode(other.Actors) == attacker && OnlyCode(other.Recipients) is { } code && code != attacker && !s_bodies.Contains(code));
        if ((before is null ? Named(events[index], attacker) ?? Teller(events[index], attacker) : OnlyCode(before.Recipients)) is not { } code) return null;
        return [.. events[index].Recipients.Select(one => one with { Actor = one.Actor with { Code = code, Reason = $"{one.Actor.Reason}; the country attacked {(before is null ? "here" : "before")}" } })];
    }

    // "killed 12 people in a new raid on a Thai village": the country that the clause names besides the attacker's; null for none or several.
    private string? Named(EventCandidate e, string? attacker)
    {
        var (s, found) = (sentences[e.Sentence], (string?)null);
        for (var token = 0; token < s.Count; token++)
        {
            if (s.Relations[token] != Relation.Amod || !s_sites.Contains(s.Lemmas[s.Heads[token]]) || !s.IsWithin(token, e.Trigger)) continue;
            foreach (var one in participants.Find(e.Sentence, token))
            {
                if (one.Actor is not { Kind: ActorKind.Country or ActorKind.Place or ActorKind.Capital, Code: { } code } || code == attacker || code == found) continue;
                if (found is not null) return null;
                found = code;
            }
        }
        return found;
    }

    // "A Thai spokesman said Cambodian soldiers had fired at a village": whoever complains of an attack was attacked; null where no other country does.
    private string? Teller(EventCandidate e, string? attacker) => SpeakerFinder.Find(sentences[e.Sentence], e.Trigger) is >= 0 and var speaker
        && participants.Find(e.Sentence, speaker) is [{ Actor: { Code: { } code, Score: > Guessed } }, ..] && code != attacker && !s_bodies.Contains(code) ? code : null;

    // "the minister rejected the plan as a trick by Labour": a quarrel at home is none with those abroad who stand near it.
    private bool IsDomestic(EventCandidate e, string speaker)
    {
        var s = sentences[e.Sentence];
        if (e.LacksRecipient || e.Category == "ASSAULT" || s_bodies.Contains(speaker)) return false;
        for (var token = 0; token < s.Count; token++)
            if (token != e.Trigger && s.IsWithin(token, e.Trigger) && participants.Find(e.Sentence, token).Any(one => one.Actor.Code == speaker && s_domestic.Contains(one.Actor.Sector) && e.Actors.All(own => own.Actor.Sector != one.Actor.Sector))) return true;
        return false;
    }

    // "demanded their release", "welcomed the decision": what is asked or praised was spoken of.
    private bool IsTakenUp(EventCandidate e)
    {
        var s = sentences[e.Sentence];
        if (e.Category is not ("REQUEST" or "SUPPORT") || s.Tags[e.Trigger] != UniversalTag.VERB || VerbFrame.Object(s, e.Trigger) is not (>= 0 and var direct)) return false;
        return e.Category == "REQUEST" ? NounFrame.Possessor(s, direct) is >= 0 and var owner && s.Tags[owner] == UniversalTag.PRON
            : s_deeds.Contains(s.Lemmas[direct]) && Nominals.IsDefinite(s, direct) && NounFrame.Possessor(s, direct) < 0;
    }

    // A probe or a lawsuit is often against nobody yet.
    private static bool IsAddressed(EventCandidate e) => e.LacksRecipient || e.Category is "AGREE" or "PROTEST" or "REQUEST" or "SUPPORT" || (e is { Category: "SANCTION", Modes: ["discontinue"], Actors.Count: > 1 })
        || (s_addressed.Contains(e.Category) && !e.Modes.Contains("investigate") && !e.Traits.HasFlag(PatternTraits.Unaddressed)) || e.Traits.HasFlag(PatternTraits.Addressed);

    private Participant? Implied(IReadOnlyList<EventCandidate> events, int index, string speaker) => events[index].Category switch
    {
        "AGREE" => _answers.Find(events, index, speaker),
        "PROTEST" => Resisted(events, index, speaker) ?? (events[index].Traits.HasFlag(PatternTraits.Addressed) ? Answered(events, index, speaker) : null),
        "REQUEST" => Attacker(events, index, speaker) ?? (IsTakenUp(events[index]) ? Neighbour(events[index], speaker) : s_bodies.Contains(speaker) ? null : Partner(events, index, speaker, reach: 0)),
        "SUPPORT" => _answers.Find(events, index, speaker) ?? (IsTakenUp(events[index]) ? Neighbour(events[index], speaker) : null),
        _ => Answered(events, index, speaker),
    };

    private Participant? Answered(IReadOnlyList<EventCandidate> events, int index, string speaker) =>
        _answers.Find(events, index, speaker) ?? Partner(events, index, speaker, Reach) ?? Neighbour(events[index], speaker) ?? Alike(events, index, speaker);

    // "Laotian gunners fired on a Thai village. Bangkok demanded an apology.": of whoever did it.
    private static Participant? Attacker(IReadOnlyList<EventCandidate> events, int index, string speaker)
    {
        for (var i = index - 1; i >= 0 && events[i].Sentence >= events[index].Sentence - Reach; i--)
            if (Ontology.QuadCode(events[i].Category) > Cooperation + 1 && OnlyCode(events[i].Recipients) == speaker && OnlyCode(events[i].Actors) is { } doer && doer != speaker) return events[i].Actors[0];
        return null;
    }

    // "Farmers marched against the government's prices. Some 500 farmers blocked a bridge.": the same people protest against the same authority.
    private static Participant? Resisted(IReadOnlyList<EventCandidate> events, int index, string speaker)
    {
        var e = events[index];
        if (e.Status != EventStatus.Actual) return null;
        for (var i = index - 1; i >= 0 && events[i].Sentence >= e.Sentence - Reach; i--)
            if (events[i].Category == e.Category && OnlyCode(events[i].Actors) == speaker && Sector(events[i].Actors) == Sector(e.Actors))
                return events[i] is { Status: EventStatus.Actual, Recipients: [{ Actor.Sector: "GOV" or "LEG" } authority] } ? authority : null;
        return null;
    }

    // The other party of the nearest event that has the speaker for one of two; events of the same sentence first, then those before it.
    private Participant? Partner(IReadOnlyList<EventCandidate> events, int index, string speaker, int reach)
    {
        var e = events[index];
        foreach (var other in events.Where((other, i) => i != index && !other.LacksRecipient && other.Sentence <= e.Sentence && other.Sentence >= e.Sentence - reach).Reverse())
        {
            var parties = other.Actors.Concat(other.Recipients).Where(one => one.Actor.Code is not null).ToList();
            var codes = parties.Select(one => one.Actor.Code!).Distinct().ToList();
            if (codes.Count != 2 || !codes.Contains(speaker) || IsOfAnotherKind(e, other) || IsOneSide(other, codes) || (e.Category == "ASSAULT" && (codes.Exists(s_bodies.Contains) || Ontology.QuadCode(other.Category) <= Cooperation)) || (other.Sentence == e.Sentence && sentences[e.Sentence].IsWithin(other.Trigger, e.Trigger))) continue;
            var partner = parties.Find(one => one.Actor.Code != speaker)!;
            return SpeaksOfOthers(e, speaker, partner.Actor.Code!) ? null : partner;
        }
        return null;
    }

    // "let Italy and Canada attend": whoever is dealt with together is no adversary of the other.
    private static bool IsOneSide(EventCandidate other, List<string> codes) => other.Actors.Count > 0 && other.Recipients.Count > 0
        && (codes.TrueForAll(code => other.Recipients.Any(one => one.Actor.Code == code) && other.Actors.All(one => one.Actor.Code != code))
            || codes.TrueForAll(code => other.Actors.Any(one => one.Actor.Code == code) && other.Recipients.All(one => one.Actor.Code != code)));

    // What might be done together, or is told to have been long ago, makes nobody the one who is blamed or refused now; nor does what the clause behind it tells of a visit.
    private static bool IsOfAnotherKind(EventCandidate e, EventCandidate other) => e.Category is "ACCUSE" or "REJECT" && Ontology.QuadCode(other.Category) <= Cooperation
        && (other.Status != EventStatus.Actual || (e.Category == "REJECT" && other.Sentence == e.Sentence && other.Trigger > e.Trigger));

    // The one other party that the sentence names anywhere, or else the sentence before it.
    private Participant? Neighbour(EventCandidate e, string speaker)
    {
        if (e.Category == "REJECT" || OnlyCode(e.Actors) is null || (e.Category == "ASSAULT" && (e.Scene is not null || e.Actors.Count > 1 || Sector(e.Actors) is "REB" or "UAF"))) return null;
        for (var at = e.Sentence; at >= Math.Max(0, e.Sentence - Reach); at--)
        {
            var (s, only) = (sentences[at], (Participant?)null);
            // A dateline tells where the report was written.
            if (at < e.Sentence && !s.Tags.Contains(UniversalTag.VERB)) continue;
            for (var token = 0; token < s.Count; token++)
            {
                if (s.Tags[token] is UniversalTag.PUNCT or UniversalTag.VERB or UniversalTag.ADP || Nominals.HasCase(s, token, "in") || Nominals.HasCase(s, token, "at") || IsAside(s, token)) continue;
                foreach (var one in participants.Find(at, token))
                {
                    if (one.Actor is not { Code: { } code, Score: > Guessed } || code == speaker || (e.Category == "ASSAULT" && one.Actor.Kind == ActorKind.Person && IsTeller(s, token)) || (e.Category == "ASSAULT" && s_bodies.Contains(code))) continue;
                    if (only is not null && only.Actor.Code != code) return null;
                    only ??= one;
                }
            }
            if (only is not null) return only;
        }
        return null;
    }

    // "Riyadh cut its ties with Iran. Kuwait recalled its ambassador.": whom others have just put under sanctions.
    private static Participant? Alike(IReadOnlyList<EventCandidate> events, int index, string speaker)
    {
        var e = events[index];
        if (e.Category != "SANCTION") return null;
        for (var i = index - 1; i >= 0 && events[i].Sentence >= e.Sentence - Reach; i--)
            if (events[i].Category == e.Category && OnlyCode(events[i].Recipients) is { } code && code != speaker) return events[i].Recipients[0];
        return null;
    }

    // "near the Venezuelan border", "Turkish-backed", "the French press", "countries other than Chad": who lies beside it, stands behind it, prints it or is left out.
    private static bool IsAside(ParsedSentence s, int token) => Nominals.HasCase(s, token, "than") || s.Heads[token] is >= 0 and var head && s.Relations[token] is Relation.Amod or Relation.Compound or Relation.Nmod
        && (s_borders.Contains(s.Lemmas[head]) || s_press.Contains(s.Lemmas[head]) || s.PennTags[head] == "VBN");

    // "was no large attack, the spokesman said": who tells of an attack was not its target for that.
    private static bool IsTeller(ParsedSentence s, int token) => s.Relations[token] == Relation.Nsubj && s.Heads[token] is >= 0 and var verb && s_uttering.Contains(s.Lemmas[verb]);

    private static string? Sector(IReadOnlyList<Participant> side) => side[0].Actor.Sector;

    private bool SpeaksOfOthers(EventCandidate e, string speaker, string partner)
    {
        var s = sentences[e.Sentence];
        for (var token = 0; token < s.Count; token++)
            if (token != e.Trigger && s.IsWithin(token, e.Trigger) && participants.Find(e.Sentence, token).Any(one => one.Actor.Code is { } code && code != speaker && code != partner)) return true;
        return false;
    }

    /// <summary>The code that all on a side share; null where one has none or another.</summary>
    public static string? OnlyCode(IReadOnlyList<Participant> side) => side.Count > 0 && side[0].Actor.Code is { } code && side.All(one => one.Actor.Code == code) ? code : null;
}
