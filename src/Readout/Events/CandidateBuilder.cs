using Readout.Actors;
using Readout.Events.Patterns;
using Readout.Events.Rewriting;
using Readout.Language;
using Readout.Text;

namespace Readout.Events;

/// <summary>Makes an event of a pattern that fits: who its words stand for, whether it happened, and what the codebook rewrites it to.</summary>
/// <param name="participants">Who the words stand for.</param>
/// <param name="published">The document's day; null when unknown.</param>
/// <param name="sentences">All sentences of the document, in order.</param>
internal sealed class CandidateBuilder(IParticipantSource participants, DateOnly? published, IReadOnlyList<ParsedSentence> sentences)
{
    private const double Guessed = 0.6, FromAtlas = 0.8;
    private const int Highest = 3;
    private static readonly IReadOnlySet<string> s_signing = PatternReader.Classes["signing"], s_arsenal = PatternReader.Classes["arsenal"];
    private static readonly string[] s_courteous = ["AGREE", "AID", "CONSULT", "COOPERATE", "REJECT", "SUPPORT"];
    private static readonly IReadOnlySet<string> s_tales = PatternReader.Classes["tale_noun"], s_stage = PatternReader.Classes["private_noun"], s_labelled = PatternReader.Classes["label"], s_addressing = PatternReader.Classes["addressing"], s_deterring = PatternReader.Classes["deterring"], s_vessels = PatternReader.Classes["vessel_noun"], s_uses = PatternReader.Classes["use_noun"];
    private static readonly string[] s_promised = ["ACCUSE", "AGREE", "CONCEDE", "REJECT", "REQUEST"];
    private static readonly string[] s_worded = ["ACCUSE", "AGREE", "CONCEDE", "CONSULT", "REJECT", "REQUEST", "SUPPORT", "THREATEN"];
    private static readonly string[] s_needRecipient = ["COOPERATE", "AID", "SANCTION"];

    /// <summary>Makes the event, or says why there is none.</summary>
    /// <param name="s">The sentence and its tree.</param>
    /// <param name="index">0-based index of the sentence.</param>
    /// <param name="match">The pattern that fits.</param>
    /// <param name="reason">Why there is no event, or none without a recipient found elsewhere; null where there is one.</param>
    public EventCandidate? Build(ParsedSentence s, int index, PatternMatch match, out string? reason)
    {
        var actors = Resolve([.. match.Actors.Where(token => !IsKindOfAid(s, token, index, match))], index).Where(one => !IsMute(one, match.Pattern.Category)).ToList();
        var recipients = Resolve([.. match.Recipients.Where(token => !IsReciprocal(s, token) && !IsTheOther(s, token, match.Trigger) && !IsThing(s, token, match.Pattern.Category) && !IsMeans(s, token, index) && !IsOwnPart(s, token, match))], index).Where(r => !actors.Exists(a => (Same(a, r) && !IsFollowers(r, s, match)) || SamePerson(a, r) || IsGuessedFrom(a, r) || IsMeans(a, r, match.Pattern))).ToList();
        if (match.Pattern.Category == "REQUEST" && AnswerReader.Answerer(s, match.Trigger) is { } answer) recipients = Answerers(index, answer, actors, recipients);
        // "an accord of Canada and France allowing France to fish": it is allowed by the other.
        if (match.Pattern.Category == "CONCEDE" && actors.Count == 2 && recipients.Count == 0 && Resolve(match.Recipients, index) is [var allowed] && actors.RemoveAll(one => Same(one, allowed)) == 1) recipients = [allowed];
        // "shelled some ships": under whose flag, nothing says.
        if (match.Pattern.Category == "ASSAULT") recipients = [.. recipients.Select(one => IsUnflagged(one, s, match) ? one with { Actor = one.Actor with { Code = null, Reason = $"{one.Actor.Reason}, but ships may be anybody's" } } : one)];
        // "Dalby Foods Inc, Tokyo, agreed": where a firm sits.
        if (match.Pattern.Category == "AGREE" && actors.Exists(one => one.Actor is { Kind: ActorKind.Organisation, Sector: "BUS" })) actors.RemoveAll(one => one.Actor.Kind == ActorKind.Capital);
        if (match.Pattern.Category == "ASSAULT" && ClashReader.Read(s, match.Trigger) is { } clash) (actors, recipients) = Fighters(index, clash, actors, recipients);
        // "Ghana and the World Bank signed a loan": the body lends.
        if (match.Pattern.Category == "AID" && recipients.Count == 0 && actors.Exists(IsLender) && NounFrame.Support(s, match.Trigger) is >= 0 and var lent && s_signing.Contains(s.Lemmas[lent])) (actors, recipients) = (actors.FindAll(IsLender), actors.FindAll(one => !IsLender(one)));
        // "agreed to operate flights over Siberia"
        if (match.Pattern.Category == "AGREE") recipients.RemoveAll(one => one.Actor.Kind == ActorKind.Place);
        if (recipients.Count == 0 && OtherCountry(s, index, match, actors) is { } other) recipients.Add(other);
        // "The meeting of the Armenian and Azerbaijani leaders was called off by Baku": with the other one.
        if (actors is [{ Actor.Code: { } mine }] && recipients.Exists(r => r.Actor.Code is { } code && code != mine)) recipients.RemoveAll(r => r.Actor.Code == mine && r.Actor.Sector == actors[0].Actor.Sector);
        reason = actors.Count == 0 && recipients.Count == 0 && !ImpliedParties.English.IsScene(match.Pattern, Place(s, index, match)) ? "names no political actor"
            : IsLabel(s, match.Trigger) ? "a noun that only says which"
            : IsTale(s, match.Trigger) ? "what a story tells"
            : IsPrinciple(s, match.Trigger) ? "what such an act would be"
            : IsPrivateLife(s, match) && !actors.Exists(one => one.Actor.Sector == "GOV") ? "artists, athletes and families among themselves"
            : IsEpithet(s, match.Trigger, match.Pattern.Category) && (actors.Count == 0 || recipients.Count == 0) ? "a participle that only classifies" : null;
        if (reason is not null) return null;
        var (status, cue) = match.Pattern.IsNegation || match.Pattern.IsModal ? (EventStatus.Actual, -1) : StatusReader.Read(s, match.Trigger, published);
        if (status == EventStatus.Actual && index > 0 && published is { } day && BygoneEpisode.Read(s, sentences[index - 1], match.Trigger, day) is >= 0 and var episode) (status, cue) = (EventStatus.Historical, episode);
        if (status == EventStatus.Actual && match.Pattern.Category == "PROTEST" && BallotReader.Read(s, match.Trigger) is >= 0 and var ballot) (status, cue) = (EventStatus.Future, ballot);
        var tokens = s.Sentence.Tokens;
        var candidate = new EventCandidate
        {
            Sentence = index, Trigger = match.Trigger, TriggerSpan = new TextSpan(tokens[match.First].Start, tokens[match.Last].End),
            Category = match.Pattern.Category, Modes = match.Pattern.Mode is { } mode ? [mode] : [], Contexts = match.Pattern.Contexts,
            Actors = actors, Recipients = recipients, Complement = ContentFilter.Content(s, match.Trigger), ContentWords = ContentFilter.Words(s, match.Trigger), Pattern = match.Pattern.Id, Traits = match.Pattern.Traits,
            Status = status, StatusCue = cue < 0 ? null : tokens[cue], IsTakenUp = s.Tags[match.Trigger] == UniversalTag.NOUN && Nominals.IsDefinite(s, match.Trigger),
        };
        var place = Place(s, index, match);
        if (match.Actors.Count < 2 && !match.Pattern.IsMutual) candidate.Scene = place;
        if (candidate is { Category: "SANCTION" } && candidate.Modes is ["expel"] && candidate.Actors.All(one => candidate.Recipients.Any(expelled => expelled.Actor.Code == one.Actor.Code)) && Accreditors(s, index, match) is { Count: > 0 } hosts) candidate.Actors = hosts;
        ImpliedParties.English.Complete(candidate, place);
        // "under a warrant issued in Karlsruhe"
        if (candidate is { Category: "THREATEN", Modes: ["arrest"] }) candidate.Recipients = [.. candidate.Recipients.Where(one => one.Actor.Kind != ActorKind.Place)];
        VenueReader.Complete(candidate, s, participants);
        candidate.Recipients = Threatened(Abroad(candidate), candidate);
        if (candidate is { Category: "THREATEN", Recipients.Count: 0 }) candidate.Recipients = Averters(s, index, match.Trigger, candidate.Actors);
        if (candidate is { Category: "MOBILIZE", Recipients.Count: 0 }) candidate.Recipients = Deterred(s, index, match.Trigger, candidate.Actors);
        if (candidate is { Category: "SANCTION", Modes: ["expel"] } && Hosted(s, index, match, candidate) is { } expelled) candidate.Recipients = [expelled];
        if (candidate is { Category: "PROTEST", Modes: ["demo"] } && candidate.Actors.Count > 0 && s.Lemmas[match.Trigger] == "protest" && candidate.Actors.All(IsState)) (candidate.Category, candidate.Modes) = ("ACCUSE", ["disapprove"]);
        if (candidate is { Category: "PROTEST", Recipients.Count: 0 }) candidate.Recipients = ImpliedAddressees.Find(s, index, match.Trigger, participants);
        if (candidate is { Category: "PROTEST", Modes: ["strike"], Recipients.Count: 0 }) candidate.Recipients = Struck(s, index, match.Trigger, candidate.Actors);
        if (candidate is { Category: "PROTEST", Modes: ["strike"] }) candidate.Actors = Workers(candidate.Actors);
        EventRewriter.English.Rewrite(candidate, s, participants);
        candidate.Actors = WithoutCountries(candidate.Actors);
        reason = CandidateFilter.Reason(s, match, candidate);
        if (reason is not null) return null;
        if (candidate.Recipients.Count > 0 || actors.Count > 1 || candidate.Rewritings.Count > 0 || !s_needRecipient.Contains(candidate.Category)) return candidate;
        reason = $"{candidate.Category} needs a recipient";
        // "the flight of thousands", "a deployment": from whom, or where to, its own words would say.
        candidate.LacksRecipient = candidate.Category is "AID" or "SANCTION" && actors.Count == 1 && s.Tags[match.Trigger] == UniversalTag.VERB && match.Pattern.Mode is not ("expel" or "convict");
        return candidate.LacksRecipient ? candidate : null;
    }

    // "The panel rejected the ministry's request": the panel was asked; whoever hails a call was not.
    private List<Participant> Answerers(int index, RequestAnswer answer, List<Participant> actors, List<Participant> recipients)
    {
        var subject = Resolve([answer.Subject], index);
        if (!answer.IsAsked) return recipients.FindAll(one => !subject.Exists(other => Same(other, one)));
        var asked = subject.FindAll(one => one.Actor.Code is not null && actors.TrueForAll(actor => !Same(actor, one)));
        return asked.Count > 0 ? asked : recipients;
    }

    private static bool IsLender(Participant one) => one.Actor is { Kind: ActorKind.Organisation, Code: "EUR" or "IGO" or "UNO" };

    // "Three rioters were hurt in clashes with police", "nine people died in fighting between Tajiks and Uzbeks": all who fight do it to each other.
    private (List<Participant> Actors, List<Participant> Recipients) Fighters(int index, Clash clash, List<Participant> actors, List<Participant> recipients)
    {
        var sides = Resolve(clash.Sides, index);
        if (clash.IsWithVictims) sides.InsertRange(0, recipients.Where(one => !sides.Exists(side => Same(side, one))));
        var known = sides.Where(one => (one.Actor.Code ?? one.Actor.Sector) is not null).ToList();
        return known.Count > 1 && (!clash.IsWithVictims || recipients.Count > 0) ? (known, []) : (actors, recipients);
    }

    // "union leaders urged their members": others than those who ask.
    private static bool IsFollowers(Participant one, ParsedSentence s, PatternMatch match) => match.Pattern.Category == "REQUEST" && one.Span is { } span
        && match.Recipients.Any(token => s.PennTags[token] == "NNS" && span.Start <= s.Sentence.Tokens[token].Start && s.Sentence.Tokens[token].End <= span.End && NounFrame.Possessor(s, token) is >= 0 and var owner && s.PennTags[owner] == "PRP$");

    // "The president promised to democratise his country": a government acts on somebody in its country, not on the country.
    private static IReadOnlyList<Participant> Abroad(EventCandidate candidate) => candidate.Category == "AGREE" && candidate.Actors.Count > 1
        ? [.. candidate.Recipients.Where(one => one.Actor.Code is null || candidate.Actors.All(actor => actor.Actor.Code != one.Actor.Code))] : !s_promised.Contains(candidate.Category) || candidate.Actors is not [{ Actor: { Sector: "GOV", Code: { } home } }] ? candidate.Recipients
        : [.. candidate.Recipients.Where(one => !(one.Actor.Code == home && (one.Actor.Kind is ActorKind.Country or ActorKind.Capital || (candidate.Category == "AGREE" && one.Actor is { Score: <= Guessed, Sector: "COP" or "MIL" })) && one.Span is not null))];

    // Troops threaten neither a sea nor the parliament that they guard, nor do they leave their own ship to itself.
    private static IReadOnlyList<Participant> Threatened(IReadOnlyList<Participant> recipients, EventCandidate candidate) => !(candidate.Category == "MOBILIZE" || (candidate.Category == "RETREAT" && candidate.Modes is ["withdraw"])) || candidate.Actors is not [{ Actor.Code: { } home }] ? recipients
        : [.. recipients.Where(one => one.Actor.Code is not null && !(one.Actor is { Kind: ActorKind.Place, Score: <= FromAtlas }) && !(one.Actor.Code == home && one.Actor.Sector is null or "GOV" or "LEG"))];

    // "Dalby Mining said its drivers had gone on strike": a firm that tells of a strike is struck.
    private List<Participant> Struck(ParsedSentence s, int index, int trigger, IReadOnlyList<Participant> workers) => SpeakerFinder.Find(s, trigger) is >= 0 and var teller
        ? [.. Resolve([teller], index).Where(one => one.Actor is { Kind: ActorKind.Organisation, Sector: "BUS" }).Select(one => one with { Actor = one.Actor with { Code = one.Actor.Code ?? (workers is [{ Actor.Code: { } home }] ? home : null) } })] : [];

    // "a protest from Lisbon": what a government does is no rally.
    private static bool IsState(Participant one) => one.Actor is { Kind: ActorKind.Capital, Sector: "GOV" } or { Code: "EUR" or "UNO" or "IGO" };

    // Pilots who strike are no soldiers, and an industry's stoppage is its workers'.
    private static IReadOnlyList<Participant> Workers(IReadOnlyList<Participant> actors) => !actors.Any(IsAtWork) ? actors
        : [.. actors.Select(one => IsAtWork(one) ? one with { Actor = one.Actor with { Sector = "LAB", Name = null, Kind = ActorKind.Role } } : one)];

    private static bool IsAtWork(Participant one) => one.Actor is { Kind: ActorKind.Role, Sector: "MIL" } or { Kind: ActorKind.Role or ActorKind.Organisation, Sector: "BUS" };

    // "threatened to end the talks if Chad sends troops": a threat is meant for whoever can avert it.
    private List<Participant> Averters(ParsedSentence s, int index, int trigger, IReadOnlyList<Participant> actors)
    {
        for (var token = 0; token < s.Count; token++)
            if (s.IsWithin(token, trigger) && StatusReader.Condition(s, token) is >= 0 and var condition && VerbFrame.Subject(s, condition) is >= 0 and var subject)
                return [.. Resolve([subject], index).Where(one => one.Actor.Code is { } code && actors.All(actor => actor.Actor.Code != code || (actor.Actor.Sector != "GOV" && one.Actor is { Sector: "GOV", Kind: not ActorKind.Country })))];
        return [];
    }

    // "sent a second carrier to deter Iran": against whom.
    private List<Participant> Deterred(ParsedSentence s, int index, int trigger, IReadOnlyList<Participant> actors)
    {
        var verb = s.Tags[trigger] == UniversalTag.NOUN && NounFrame.Support(s, trigger) is >= 0 and var support ? support : trigger;
        for (var token = verb + 1; token < s.Count; token++)
            if (s.Tags[token] == UniversalTag.VERB && s_deterring.Contains(s.Lemmas[token]) && Nominals.HasMark(s, token, "to") && s.IsWithin(token, verb) && VerbFrame.Object(s, token) is >= 0 and var target)
                return [.. Resolve([target], index).Where(one => one.Actor is { Code: { } code, Score: > Guessed } && actors.All(actor => actor.Actor.Code != code))];
        return [];
    }

    // "closed the Iranian mission and gave its diplomats a week": a possessive that was taken for the host's own; null where nothing else is named.
    private Participant? Hosted(ParsedSentence s, int index, PatternMatch match, EventCandidate candidate)
    {
        if (candidate.Actors is not [{ Actor.Code: { } host }] || candidate.Recipients is not [{ Actor.Code: { } code } own] || code != host || own.Span is not { } span
            || match.Recipients is not [var sent] || NounFrame.Possessor(s, sent) is not (>= 0 and var owner) || s.PennTags[owner] != "PRP$") return null;
        for (var token = match.Trigger - 1; token >= 0; token--)
            if (participants.Find(index, token) is [{ Actor: { Code: { } other, Score: > Guessed } }] && other != host && s.Sentence.Tokens[token].Start < span.Start)
                return own with { Actor = own.Actor with { Code = other, Reason = $"{own.Actor.Reason}; of the other country named" } };
        return null;
    }

    // "Chad's ambassador to Mali was told to leave": by Mali.
    private List<Participant> Accreditors(ParsedSentence s, int index, PatternMatch match)
    {
        foreach (var token in match.Recipients)
            if (Nominals.WithCase(s, token, "to") is >= 0 and var host) return [.. Resolve([host], index).Where(one => one.Actor.Code is not null)];
        return [];
    }

    // The country in which the event's clause says that it happens; null for none.
    private string? Place(ParsedSentence s, int index, PatternMatch match)
    {
        var trigger = match.Trigger;
        var clause = s.Tags[trigger] == UniversalTag.NOUN && (NounFrame.Support(s, trigger) is >= 0 and var verb || (verb = NounFrame.Occurrence(s, trigger)) >= 0) ? verb : trigger;
        foreach (var head in (ReadOnlySpan<int>)[trigger, clause])
        {
            if (PlaceBelow(s, index, head) is { } direct) return direct;
            // "put under surveillance in Austria"; "according to diplomats in Paris" is where it is told.
            foreach (var child in s.Dependents(head))
                if (child > head && !Nominals.HasCase(s, child, "accord") && !Nominals.HasCase(s, child, "according") && s.Relations[child] is Relation.Obl or Relation.Obj && s.Tags[child] == UniversalTag.NOUN && PlaceBelow(s, index, child) is { } nested) return nested;
        }
        // "strikes on militants in northern Iraq"
        foreach (var target in match.Recipients)
            if (s.Tags[target] == UniversalTag.NOUN && PlaceBelow(s, index, target) is { } around) return around;
        return Scene(s, trigger) is >= 0 and var scene && participants.Find(index, scene) is [{ Actor.Code: { } there }] ? there : null;
    }

    private string? PlaceBelow(ParsedSentence s, int index, int head, int depth = 0)
    {
        foreach (var child in s.Dependents(head))
        {
            if (s.Relations[child] is not (Relation.Obl or Relation.Nmod) || !IsPlaced(s, child)) continue;
            if (participants.Find(index, child) is [{ Actor.Code: { } code } place]) return s.Tags[child] == UniversalTag.PROPN || place.Actor.Sector is null or "EDU" ? code : null;
            // "graves in a cemetery in France"
            if (depth == 0 && child > head && s.Tags[child] == UniversalTag.NOUN && PlaceBelow(s, index, child, depth + 1) is { } nested) return nested;
        }
        return null;
    }

    // "the crisis in Chad, where troops advance": the word before "where"; -1 for none.
    private static int Scene(ParsedSentence s, int trigger)
    {
        for (var (at, steps) = (trigger, 0); at >= 0 && steps++ < s.Count; at = s.Heads[at])
            foreach (var child in s.Dependents(at))
                if (s.Relations[child] == Relation.Advmod && child > 0 && s.Lemmas[child] == "where") return s.Tags[child - 1] == UniversalTag.PUNCT ? child - 2 : child - 1;
        return -1;
    }

    // "near the border" may be on either side of it, "across the border" is beyond it; and what spreads to a town goes on there.
    private static bool IsPlaced(ParsedSentence s, int nominal)
    {
        if (s.Tags[nominal] is not (UniversalTag.PROPN or UniversalTag.NOUN)) return false;
        if (s.Lemmas[nominal] is "border" or "frontier") return Nominals.HasCase(s, nominal, "across");
        return Nominals.HasCase(s, nominal, "in") || Nominals.HasCase(s, nominal, "inside") || Nominals.HasCase(s, nominal, "near") || Nominals.HasCase(s, nominal, "at") || (Nominals.HasCase(s, nominal, "to") && s.Heads[nominal] >= 0 && s.Lemmas[s.Heads[nominal]] == "spread");
    }

    // "Japan, a donor to Chad, cut its aid to the country": not to itself.
    private Participant? OtherCountry(ParsedSentence s, int index, PatternMatch match, List<Participant> actors)
    {
        if (actors is not [{ Actor.Code: { } own }] || match.Recipients is not [var token] || s.Lemmas[token] is not ("country" or "nation" or "state") || s.Dependent(token, Relation.Det) < 0) return null;
        for (var at = token - 1; at >= 0; at--)
            if (s.Tags[at] == UniversalTag.PROPN && participants.Find(index, at) is [{ Actor: { Kind: ActorKind.Country, Code: { } code } } named] && code != own) return named;
        return null;
    }

    // "expelled each other's diplomats": whoever expels is expelled.
    private static bool IsReciprocal(ParsedSentence s, int token) => IsEachOther(s, token) || (NounFrame.Possessor(s, token) is >= 0 and var owner && IsEachOther(s, owner));

    private static bool IsEachOther(ParsedSentence s, int token) => token + 1 < s.Count && s.Heads[token + 1] == token && (s.Lemmas[token], s.Lemmas[token + 1]) is ("each", "other") or ("one", "another");

    // "Each side accused the other": both did.
    private static bool IsTheOther(ParsedSentence s, int token, int trigger) => s.Lemmas[token] == "other" && token > 0 && s.Lemmas[token - 1] == "the"
        && VerbFrame.Subject(s, trigger) is >= 0 and var subject && (s.Lemmas[subject] == "each" || (s.Dependent(subject, Relation.Det) is >= 0 and var every && s.Lemmas[every] == "each"));

    // "utilities in Ontario object": a place neither speaks nor promises, as its country does.
    private static bool IsMute(Participant one, string category) => one.Actor.Kind == ActorKind.Place && s_worded.Contains(category);

    // "military aid" is not the army's.
    private bool IsKindOfAid(ParsedSentence s, int token, int index, PatternMatch match) => match.Pattern.Category == "AID" && s.Heads[token] == match.Trigger && s.Relations[token] is Relation.Amod or Relation.Compound
        && participants.Find(index, token) is [{ Actor: { Kind: ActorKind.Role, Score: <= Guessed } }];

    // "condemned the use of force": nobody's soldiers.
    private bool IsMeans(ParsedSentence s, int token, int index) => IsArsenal(s, token) || (s.Tags[token] == UniversalTag.NOUN && s.PennTags[token] == "NN" && s.Relations[token] == Relation.Nmod && s_uses.Contains(s.Lemmas[s.Heads[token]])
        && participants.Find(index, token) is [{ Actor: { Kind: ActorKind.Role, Score: <= Guessed } }]);

    // "a treaty on intermediate-range nuclear forces": weapons.
    private static bool IsArsenal(ParsedSentence s, int token)
    {
        foreach (var child in s.Dependents(token))
            if (child < token && s.Lemmas[token] == "force" && s_arsenal.Contains(s.Lemmas[child].ToLowerInvariant())) return true;
        return false;
    }

    // "rejected the demand that its troops withdraw": nobody answers his own troops.
    private static bool IsOwnPart(ParsedSentence s, int token, PatternMatch match) => match.Pattern.Category == "REJECT" && s.Relations[token] == Relation.Nsubj && s.Relations[s.Heads[token]] == Relation.Acl
        && NounFrame.Possessor(s, token) is >= 0 and var owner && s.PennTags[owner] == "PRP$";

    // "promised to bring it home": seldom a party, but for whom one accuses.
    private static bool IsThing(ParsedSentence s, int token, string category) => s.Lemmas[token] == "it" && s.Relations[token] == Relation.Obj && s_worded.Contains(category) && !s_addressing.Contains(s.Lemmas[s.Heads[token]])
        // "praised it for its patience": a party.
        && !(category is "SUPPORT" or "ACCUSE" && Nominals.WithCase(s, s.Heads[token], "for") >= 0);

    // "ships", in a text about Yemen: nothing but a guess that they are the country's whose act it is.
    private static bool IsGuessedFrom(Participant actor, Participant other) => other.Actor is { Sector: null, Name: null, Score: <= Guessed } && other.Actor.Code == actor.Actor.Code;

    // "threatened to use troops", "promised to review the bank statements": of whom only a guess says whose they are.
    private static bool IsMeans(Participant actor, Participant other, Pattern pattern) => other.Actor is { Kind: ActorKind.Role, Score: <= Guessed } && other.Actor.Code == actor.Actor.Code && pattern switch
    {
        { Category: "AGREE" or "CONCEDE" } => other.Actor.Sector == "BUS",
        { Category: "THREATEN", Mode: null or "violence" } => other.Actor.Sector is "MIL" or "COP" or "BUS",
        _ => false,
    };

    // "In the film a king pardons a thief.", "The novel tells of a king's pardon."
    private static bool IsTale(ParsedSentence s, int trigger)
    {
        for (var (at, steps) = (trigger, 0); at >= 0 && steps < Highest; at = s.Heads[at], steps++)
            foreach (var child in s.Dependents(at))
                // "in a series of raids" is no story.
                if (s_tales.Contains(s.Lemmas[child]) && Nominals.WithCase(s, child, "of") < 0 && ((s.Relations[child] == Relation.Obl && Nominals.HasCase(s, child, "in")) || (s.Relations[child] == Relation.Nsubj && child < trigger && at != trigger))) return true;
        return false;
    }

    // "An attack on one ally is an attack on all": of no attack that there was.
    private static bool IsPrinciple(ParsedSentence s, int trigger) => s.Relations[trigger] == Relation.Nsubj && s.Heads[trigger] is >= 0 and var said && said > trigger && s.Tags[said] == UniversalTag.NOUN
        && IsAny(s, trigger) && IsAny(s, said) && s.Dependent(said, Relation.Cop) is >= 0 and var copula && s.PennTags[copula] == "VBZ";

    private static bool IsAny(ParsedSentence s, int noun) => s.Dependent(noun, Relation.Det) is >= 0 and var article && s.Lemmas[article].ToLowerInvariant() is "a" or "an" or "any";

    // A Kenyan runner who vows to come back and a French widow who meets a priest stand for no country.
    private static bool IsPrivateLife(ParsedSentence s, PatternMatch match) =>
        s_courteous.Contains(match.Pattern.Category) && match.Actors.Count > 0 && match.Actors.All(token => s_stage.Contains(s.Lemmas[token]));

    // "occupation officials", "bombing victims"
    private static bool IsLabel(ParsedSentence s, int trigger) => s.Relations[trigger] == Relation.Compound && s.Tags[trigger] == UniversalTag.NOUN && s.Heads[trigger] > trigger && s_labelled.Contains(s.Lemmas[s.Heads[trigger]]);

    // "the ousted president", "a captured pilot"; "a man suspected of smuggling" is described, unless it is said by whom.
    private static bool IsEpithet(ParsedSentence s, int trigger, string category) => VerbFrame.IsPassive(s, trigger)
        && (s.Relations[trigger] == Relation.Amod || (s.Relations[trigger] == Relation.Acl && category == "ACCUSE"));

    // "urged Iran during a call between the foreign ministers of the two": Iran calls through its minister, and once.
    private static IReadOnlyList<Participant> WithoutCountries(IReadOnlyList<Participant> side) => side.Count < 3 ? side
        : [.. side.Where(one => one.Actor.Kind != ActorKind.Country || !side.Any(other => other.Actor.Kind != ActorKind.Country && other.Actor.Code == one.Actor.Code && other.Actor.Sector == one.Actor.Sector))];

    private List<Participant> Resolve(IReadOnlyList<int> tokens, int sentence)
    {
        var found = new List<Participant>();
        foreach (var token in tokens)
            foreach (var participant in participants.Find(sentence, token))
                if (!found.Exists(other => Same(other, participant))) found.Add(participant);
        // "deputy oil ministers of the GCC", read twice: the words that say whose they are count.
        if (found.Count > 1) found.RemoveAll(one => one.Actor is { Sector: null, Kind: ActorKind.Country } && found.Exists(other => other != one && other.Actor.Sector is not null && other.Actor.Code == one.Actor.Code));
        if (found.Count > 1) found.RemoveAll(one => one.Actor is { Kind: ActorKind.Role, Score: <= Guessed } && found.Exists(other => other != one && (other.Actor.Score > Guessed || other.Actor.Kind == ActorKind.Organisation) && IsWithin(one, other)));
        return found;
    }

    private static bool IsWithin(Participant inner, Participant outer) => inner.Span is { } a && outer.Span is { } b && a.Start >= b.Start && a.End <= b.End;

    private static bool IsUnflagged(Participant one, ParsedSentence s, PatternMatch match) => one.Actor is { Kind: ActorKind.Role, Score: <= Guessed, Code: not null } && one.Span is { } span
        && match.Recipients.Any(token => s_vessels.Contains(s.Lemmas[token]) && s.PennTags[token] == "NNS" && span.Start <= s.Sentence.Tokens[token].Start && s.Sentence.Tokens[token].End <= span.End && NounFrame.Possessor(s, token) < 0);

    // "urged his colleague" is not said to himself.
    private static bool SamePerson(Participant a, Participant b) => a.Actor.Kind == ActorKind.Person && a.Actor.Name is { } name && b.Actor.Name == name && a.Actor.Code == b.Actor.Code;

    // The ruling party is not the opposition party.
    private static bool Same(Participant a, Participant b) => a.Actor.Code == b.Actor.Code && a.Actor.Sector == b.Actor.Sector && a.Actor.Name == b.Actor.Name
        && (a.Actor.Name is not null || a.Actor.Sector is not ("PTY" or "LEG") || a.Actor.OtherSectors.SequenceEqual(b.Actor.OtherSectors));
}
