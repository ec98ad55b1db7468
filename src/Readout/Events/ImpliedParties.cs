using Readout.Events.Patterns;
using Readout.Actors;
using Readout.Lexicons;

namespace Readout.Events;

/// <summary>Completes parties that the text leaves open: whoever is named by a role alone belongs to the country where it happens or to the other side's, and an arrest
/// without an agent is the state's.</summary>
internal sealed class ImpliedParties
{
    private const double Guessed = 0.6;
    private const string TableName = "data/patterns/en/implied-actors.tsv";
    private static readonly HashSet<string> s_nowhere = new(["UNO", "EUR", "IGO", "NGO", "MNC", "ISM", "IMG"], StringComparer.Ordinal);

    // Whose own country a role without one is taken to be: those a state acts upon at home, and those who act for it. Strangers, refugees and
    // gunmen may be anybody's.
    private static readonly HashSet<string> s_subjects = new(["AGR", "BUS", "CVL", "EDU", "ELI", "GOV", "JRN", "JUD", "LAB", "LEG", "MED", "OPP", "PTY", "REB", "REL", "SOC"], StringComparer.Ordinal);
    private static readonly HashSet<string> s_authorities = new(["COP", "GOV", "JUD", "LEG", "OPP", "PRM"], StringComparer.Ordinal);
    // "Riots broke out in the Gabonese capital": whoever riots there.
    private static readonly string[] s_scenes = ["PROTEST", "COERCE", "CONCEDE"];
    private static readonly string[] s_elsewhere = ["foreign", "international", "western"];
    private static readonly string[] s_abducted = ["hostage", "captive", "kidnapped", "abducted"];
    private readonly ILookup<(string Category, string Mode), TableRow> _sectors;

    private ImpliedParties(ILookup<(string, string), TableRow> sectors) => _sectors = sectors;

    /// <summary>The table that ships; read on first use.</summary>
    public static ImpliedParties English { get; } = new(Table.Embedded(TableName).Rows
        .ToLookup(row => (row["event"], row["mode"])));

    /// <summary>Completes the event's parties where the rest of the event makes them clear.</summary>
    /// <param name="candidate">The event.</param>
    /// <param name="place">Code of the country in which it happens; null when the sentence does not say.</param>
    public void Complete(EventCandidate candidate, string? place)
    {
        if (candidate.Actors.Count > 0)
        {
            if ((place ?? (candidate.Category == "AID" ? null : Country(candidate.Actors))) is { } there) candidate.Recipients = AtHome(candidate.Recipients, there, s_subjects);
            if (place is not null && IsGuessedAtHome(candidate, place)) candidate.Recipients = [.. candidate.Recipients.Select(one => At(one, place))];
            if (place is not null && IsTarget(candidate, place)) candidate.Recipients = [Target(place)];
            if ((place ?? Country(candidate.Recipients)) is { } here) candidate.Actors = AtHome(candidate.Actors, here, s_authorities);
        }
        // "A bomb went off in a market in Iraq."
        else if (candidate is { Category: "ASSAULT", Recipients.Count: 0 } && place is not null && !s_nowhere.Contains(place)) candidate.Recipients = [Target(place)];
        else if ((place ?? Country(candidate.Recipients)) is { } country && (candidate.Recipients.Count > 0 || s_scenes.Contains(candidate.Category)) && !IsHeldAbroad(candidate) && !(place is null && candidate.Modes is ["deport"] or ["expel"]) && Implied(candidate) is { } implied)
        {
            candidate.Actors = [new Participant(new ActorReference { Code = country, Sector = implied["sector"], Reason = $"implied: {implied["id"]}" }, "", null)];
        }
    }

    /// <summary>Whether an event that names nobody may still tell who acts: the people, or the authorities, of the country it happens in.</summary>
    /// <param name="pattern">The pattern that fits.</param>
    /// <param name="place">Code of that country; null when the sentence does not say.</param>
    public bool IsScene(Pattern pattern, string? place) => place is not null && (pattern.Category == "ASSAULT" ? !s_nowhere.Contains(place) : s_scenes.Contains(pattern.Category) && IsImplied(pattern));

    private bool IsImplied(Pattern pattern) => _sectors[(pattern.Category, pattern.Mode ?? "")].Any(row => row["patterns"].Length == 0 || row.List("patterns").Contains(pattern.Id));

    /// <summary>Completes a build-up by what its sentence tells of the same party: who is threatened, told to yield or feared to be attacked.</summary>
    /// <param name="events">The events of the document.</param>
    /// <param name="first">Where those of the sentence begin.</param>
    public static void CompleteThreats(List<EventCandidate> events, int first)
    {
        for (var i = first; i < events.Count; i++)
        {
            if (events[i] is not { Category: "MOBILIZE", Recipients.Count: 0 } move || Country(move.Actors) is not { } mover) continue;
            for (var j = first; j < events.Count; j++)
                if (events[j] is { Category: "ASSAULT", Status: EventStatus.Hypothetical, Recipients.Count: > 0 } or { Category: "THREATEN", Recipients.Count: > 0 } or { Category: "REQUEST", Modes: ["yield"], Recipients.Count: > 0 } && Country(events[j].Actors) == mover) move.Recipients = events[j].Recipients;
                // "marines were put on alert after seamen went on strike": against those who do.
                else if (events[j] is { Category: "PROTEST", Status: EventStatus.Actual, Actors.Count: > 0 } && Country(events[j].Actors) == mover && move.Actors.All(one => one.Actor.Sector is "COP" or "GOV" or "MIL")) move.Recipients = events[j].Actors;
        }
    }

    /// <summary>Completes attacks that name no target, once each is told once: at home they are on somebody at home.</summary>
    /// <param name="events">The events of the document, without repeats.</param>
    public static void CompleteVictims(IReadOnlyList<EventCandidate> events)
    {
        foreach (var candidate in events)
            if (IsAtHome(candidate)) candidate.Recipients = [Target(candidate.Scene!)];
    }

    // "in hopes of freeing the hostages": it is not their own state that lets them go.
    private static bool IsHeldAbroad(EventCandidate candidate) => candidate.Category == "RETREAT" && candidate.Recipients.Any(one => s_abducted.Any(word => one.Text.Contains(word, StringComparison.OrdinalIgnoreCase)));

    // A row for patterns of its own holds for no others: an acquittal is the state's, a sanction lifted need not be.
    private TableRow? Implied(EventCandidate candidate) => _sectors[(candidate.Category, candidate.Modes is [var mode, ..] ? mode : "")]
        .FirstOrDefault(row => row["patterns"].Length == 0 || row.List("patterns").Contains(candidate.Pattern));

    // An attack abroad is an attack on the country where it happens, and soldiers who leave a post abroad leave that country.
    private static bool IsTarget(EventCandidate candidate, string place) => candidate.Recipients.Count == 0 && (candidate.Category == "ASSAULT" || (candidate is { Category: "RETREAT", Modes: ["withdraw"] } && candidate.Actors.All(one => one.Actor.Sector == "MIL")))
        && !s_nowhere.Contains(place) && Country(candidate.Actors) is { } attacker && attacker != place && !s_nowhere.Contains(attacker);

    // Whoever strikes alone in his own country strikes somebody there.
    private static bool IsAtHome(EventCandidate candidate) => candidate is { Category: "ASSAULT", Recipients.Count: 0, Actors: [{ Actor.Code: { } own }], Scene: { } scene } && scene == own && !s_nowhere.Contains(own);

    // "helicopters strafed rebel camps across the border": of whose country only a guess was made.
    private static bool IsGuessedAtHome(EventCandidate candidate, string place) => candidate is { Category: "ASSAULT", Recipients.Count: > 0 } && !s_nowhere.Contains(place)
        && Country(candidate.Actors) is { } attacker && attacker != place && candidate.Recipients.All(one => one.Actor.Code == attacker && one.Actor.Score <= Guessed);

    private static Participant Target(string place) => new(new ActorReference { Code = place, Reason = "the country in which it happens" }, "", null);

    private static IReadOnlyList<Participant> AtHome(IReadOnlyList<Participant> side, string country, HashSet<string> sectors) => s_nowhere.Contains(country) || !side.Any(one => IsHomeless(one, sectors))
        ? side : [.. side.Select(one => IsHomeless(one, sectors) ? At(one, country) : one)];

    private static bool IsHomeless(Participant one, HashSet<string> sectors) => one.Actor is { Code: null, Sector: { } sector } && sectors.Contains(sector) && !one.Actor.Reason.EndsWith(EmployerFinder.Strangers, StringComparison.Ordinal) && !s_elsewhere.Any(word => one.Text.Contains(word, StringComparison.OrdinalIgnoreCase));

    private static Participant At(Participant one, string country) =>
        one with { Actor = one.Actor with { Code = country, Reason = $"{one.Actor.Reason}; the country of the event" } };

    // The one country of a side; null where there are several, or none.
    private static string? Country(IReadOnlyList<Participant> side)
    {
        string? country = null;
        foreach (var one in side)
        {
            if (one.Actor.Code is not { } code) continue;
            if (s_nowhere.Contains(code) || (country is not null && country != code)) return null;
            country = code;
        }
        return country;
    }
}
