using Readout.Actors;
using Readout.Events.Patterns;
using Readout.Language;

namespace Readout.Events;

/// <summary>Tells why what was read is no political event: whoever acts for no country, what is said to the press, business and travel at home.</summary>
internal static class CandidateFilter
{
    private const double Guessed = 0.6;
    private static readonly IReadOnlySet<string> s_stage = PatternReader.Classes["private_noun"], s_dissent = PatternReader.Classes["protest_noun"];
    private static readonly string[] s_ofFirms = ["SANCTION", "CONCEDE"];
    private static readonly string[] s_spoken = ["AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "REQUEST", "ACCUSE", "REJECT"];
    private static readonly string[] s_errands = ["AGREE", "AID", "CONSULT"];
    private static readonly string?[] s_private = ["AGR", "BUS", "EDU", "JRN", "MED"];
    private static readonly string[] s_bodies = ["UNO", "EUR", "IGO", "NGO"];

    /// <summary>Why there is no event; null where there is one.</summary>
    /// <param name="s">The sentence and its tree.</param>
    /// <param name="match">The pattern that fits.</param>
    /// <param name="candidate">What was read, its parties complete and rewriting rules applied.</param>
    public static string? Reason(ParsedSentence s, PatternMatch match, EventCandidate candidate)
    {
        // Nurses, banks and boys also ask, agree and refuse: without a country or a body behind it no act is political.
        if (!candidate.Actors.Concat(candidate.Recipients).Any(one => one.Actor.Code is not null)) return "names nobody whose country is known";
        if ((IsPrivate(candidate) || IsQuarrel(s, match, candidate)) && !IsDissent(s, match.Trigger)) return "firms and private persons among themselves";
        if ((match.Pattern.Tag == UniversalTag.VERB && IsInterview(candidate)) || (match.Pattern.Category == "CONSULT" && IsTalkedTo(candidate))) return "what is said to the press";
        if (IsBargaining(candidate)) return "firms and unions among themselves";
        if (IsOwnPolicy(candidate)) return "a policy of one's own";
        if (IsRegulation(candidate)) return "a regulator and a firm at home";
        if (candidate is { Category: "PROTEST", Modes: ["demo"], Actors.Count: > 0 } or { Category: "ASSAULT", Actors.Count: > 0 } && candidate.Actors.All(IsFirm)) return "a lobby's complaint, or a businessman's brawl";
        if (IsLicence(match, candidate)) return "a licence or a plea in business";
        if (candidate.Traits.HasFlag(PatternTraits.OfOthers) && match.Recipients.Count > 0 && match.Recipients.SequenceEqual(match.Actors)) return "a plan of one's own";
        if (IsAgainstSelf(candidate)) return "nobody threatens or embargoes his own country";
        if (IsOwnWish(candidate)) return "what one wants for one's own forces";
        if (IsHalf(candidate)) return "a visit without a host, or talks of one side";
        if (IsErrand(match, candidate)) return "a journey within one country";
        if (IsOneGovernment(match, candidate)) return "the offices of one government among themselves";
        return IsOpinion(candidate) ? "an opinion of nobody in politics" : null;
    }

    // What firms, papers and doctors agree, ask and refuse among themselves is no politics; what they do to a state, or what is done to them, may be.
    // Their loans and journeys are none either way, nor are a couple's.
    private static bool IsPrivate(EventCandidate candidate) => s_spoken.Contains(candidate.Category) && candidate.Actors.Concat(candidate.Recipients).All(IsPrivate)
        || (s_errands.Contains(candidate.Category) && candidate.Actors.Count > 0 && candidate.Actors.All(one => candidate.Category == "AID" ? one.Actor.Sector == "BUS" : IsPrivate(one) || one.Actor is { Sector: "CVL", Score: <= Guessed }))
        || (s_ofFirms.Contains(candidate.Category) && candidate.Actors.Count > 0 && candidate.Actors.All(one => one.Actor is { Sector: "BUS" } or { Sector: "CVL", Score: <= Guessed }));

    // "received approval from the drug agency", "asked the high court to annul the fine": what offices grant to a firm, what it asks of the courts at home, and what they order it to pay.
    private static bool IsLicence(PatternMatch match, EventCandidate candidate) => candidate.Actors.Count > 0 && candidate.Recipients.Count > 0 && match.Pattern.Category switch
    {
        "SUPPORT" => IsGranted(candidate),
        "AGREE" => candidate.Traits.HasFlag(PatternTraits.Licence) && IsGranted(candidate),
        "REQUEST" => (candidate.Actors.All(IsCourt) && candidate.Recipients.All(IsFirm)) || (candidate.Actors.All(IsFirm) && candidate.Recipients.All(IsCourt)),
        _ => false,
    };

    private static bool IsGranted(EventCandidate candidate) => candidate.Actors.All(IsOffice) && candidate.Recipients.All(IsFirm);

    private static bool IsCourt(Participant one) => one.Actor.Sector == "JUD";

    // "charged the oil company with dumping waste", "sanctioned the auditors", "refused the firm a new trial"
    private static bool IsRegulation(EventCandidate candidate) => candidate.Actors.Count > 0 && candidate.Recipients.Count > 0 && IsRegulatory(candidate)
        && candidate.Actors.All(one => IsOffice(one) && one.Actor.Kind != ActorKind.Country)
        && candidate.Recipients.All(one => IsFirm(one) && (one.Actor.Code is "MNC" || one.Actor.Code == candidate.Actors[0].Actor.Code));

    private static bool IsRegulatory(EventCandidate candidate) => candidate.Category switch
    {
        "SANCTION" => true,
        "REJECT" => candidate.Actors.All(IsCourt),
        "ACCUSE" => candidate.Modes.Contains("investigate") || candidate.Traits.HasFlag(PatternTraits.Charge),
        _ => false,
    };

    // "Greece would defend its rights"
    private static bool IsOwnPolicy(EventCandidate candidate) => candidate.Traits.HasFlag(PatternTraits.NotHome) && candidate.Actors is [{ Actor.Code: { } home }]
        && candidate.Recipients.All(one => one.Actor.Code == home && one.Actor.Kind is ActorKind.Country or ActorKind.Capital);

    // "the ministry sought more helicopters for the army"; whose parties are, must be known of all of them.
    private static bool IsOwnWish(EventCandidate candidate) => candidate.Traits.HasFlag(PatternTraits.Abroad) && candidate is { Actors: [{ Actor.Code: { } home }, ..], Recipients.Count: > 0 }
        && candidate.Actors.Concat(candidate.Recipients).All(one => one.Actor.Code == home);

    private static bool IsFirm(Participant one) => one.Actor.Sector == "BUS";

    private static bool IsOffice(Participant one) => one.Actor.Sector is "GOV" or "JUD";

    // "imports half of its oil, threatening its security", a regulator that freezes assets in its own country
    private static bool IsAgainstSelf(EventCandidate candidate) => candidate is { Category: "THREATEN" or "SANCTION", Actors: [{ Actor.Code: { } home }], Recipients.Count: > 0 }
        && candidate.Recipients.All(one => one.Actor.Code == home && one.Actor.Sector is null && one.Actor.Kind is ActorKind.Country or ActorKind.Capital);

    // Wage talks of managers and unions.
    private static bool IsBargaining(EventCandidate candidate) => candidate.Category is "CONSULT" or "AGREE" && candidate.Actors.Concat(candidate.Recipients).All(one => one.Actor.Sector is "BUS" or "LAB");

    // A novelist's complaint about her publisher, doctors' advice to parents.
    private static bool IsQuarrel(ParsedSentence s, PatternMatch match, EventCandidate candidate) => candidate.Actors.Count > 0 && candidate.Recipients.Count > 0 && candidate.Category switch
    {
        "ACCUSE" => match.Actors.All(token => s_stage.Contains(s.Lemmas[token])) && candidate.Recipients.All(IsPrivate),
        "REQUEST" => candidate.Actors.All(IsPrivate) && candidate.Recipients.All(one => IsPrivate(one) || one.Actor.Sector == "CVL"),
        _ => false,
    };

    // "speaking to reporters", "will give no press conference", "told a paper that it would be wise to wait"
    private static bool IsInterview(EventCandidate candidate) => (candidate.Category is "REQUEST" or "AGREE" || candidate is { Category: "REJECT", Modes: ["meet"] }) && candidate.Recipients.Count > 0 && candidate.Recipients.All(one => one.Actor.Sector == "JRN") && candidate.Actors.All(one => one.Actor.Sector is not ("COP" or "JUD"));

    private static bool IsTalkedTo(EventCandidate candidate) => candidate.Actors.Concat(candidate.Recipients).Any(one => one.Actor.Sector == "JRN");

    // "visited the region", "talks between" two of whom one is known: who was met, nothing says.
    private static bool IsHalf(EventCandidate candidate) => candidate is { Recipients.Count: 0, Actors: [{ Actor: { Code: { } home, Kind: var kind } }] } && !s_bodies.Contains(home)
        && (candidate.Traits.HasFlag(PatternTraits.TwoSides) || (candidate.Traits.HasFlag(PatternTraits.TwoStates) && kind != ActorKind.Organisation));

    // "The manager was visiting his brother": within one country nobody but a ruler pays visits.
    private static bool IsErrand(PatternMatch match, EventCandidate candidate) => match.Pattern is { Category: "CONSULT", Mode: "visit" } && candidate.Recipients.Count > 0 && candidate.Actors.Count > 0
        && candidate.Actors.Concat(candidate.Recipients).Select(one => one.Actor.Code).Distinct().Count() == 1;

    // "experts said the government must": what analysts, papers and firms hold that others should do is an opinion.
    private static bool IsOpinion(EventCandidate candidate) => candidate.Category == "REQUEST" && candidate.Traits.HasFlag(PatternTraits.Office)
        && candidate.Actors.All(one => one.Actor.Score <= Guessed || one.Actor.Sector is "BUS" or "JRN" or "EDU" or "MED" or "SOC" or "CVL" or "AGR" || (one.Actor.Sector is null && one.Actor.Kind is ActorKind.Role or ActorKind.Person && one.Actor.Code is not ("UNO" or "EUR" or "IGO" or "NGO")));

    // State media speak for the state.
    private static bool IsPrivate(Participant one) => (!one.Actor.OtherSectors.Contains("GOV") && s_private.Contains(one.Actor.Sector) && one.Actor.Code is not ("NGO" or "UNO" or "EUR" or "IGO"))
        || (one.Actor.Sector is null && one.Actor.Kind != ActorKind.Country && one.Actor.Score <= Guessed);

    // Nurses and teachers who strike, or call it off, do it in public.
    private static bool IsDissent(ParsedSentence s, int trigger) => VerbFrame.Object(s, trigger) is >= 0 and var act && s_dissent.Contains(s.Lemmas[act]);

    // "cooperation among the agency's regions", "the committee meets": no dealings between parties.
    private static bool IsOneGovernment(PatternMatch match, EventCandidate candidate)
    {
        if (match.Pattern.Category is not ("COOPERATE" or "CONSULT") || candidate.Actors.Count == 0) return false;
        var parties = candidate.Actors.Concat(candidate.Recipients).ToList();
        return parties[0].Actor.Code is { } code && !s_bodies.Contains(code) && parties.TrueForAll(one => one.Actor.Code == code && one.Actor.Sector is null or "GOV" or "LEG" && (one.Actor.Kind is not (ActorKind.Person or ActorKind.Organisation) || match.Pattern.Category == "COOPERATE")) && parties.Count > 1;
    }
}
