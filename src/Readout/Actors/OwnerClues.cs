using Readout.Language;

namespace Readout.Actors;

/// <summary>What the text around a role says of its country, where the role's own phrase says nothing: who tells it, who spoke before, whom it strikes.</summary>
internal sealed class OwnerClues(UnitResolver session)
{
    private const double Guessed = 0.6;
    private const string World = "UNO";
    private static readonly string?[] s_own = ["COP", "GOV", "JUD", "LEG", "MIL"];

    // "central bankers of western nations", "ministers from six Gulf states": countries that nothing names.
    public bool IsOfStrangers(SentenceReading reading, Unit unit)
    {
        if (!reading.Parsed.HasTree) return false;
        foreach (var child in reading.Parsed.Dependents(unit.Head))
            if (child >= unit.End && reading.Parsed.Relations[child] == Relation.Nmod && reading.Preposition(child) is >= 0 and var preposition && (reading.Is(preposition, "of") || reading.Is(preposition, "from"))
                && reading.UnitAt(child) is { Role.Kind: RoleKind.Country } states && UnitResolver.IsPlural(reading.Parsed, states) && !IsDefinite(reading, child) && session.Actors(reading, states).Count == 0) return true;
        if (IsBareOutsider(reading, unit)) return true;
        return reading.Parsed.Relations[unit.Head] == Relation.Conj && reading.UnitAt(reading.Parsed.Heads[unit.Head]) is { Kind: UnitKind.Role, Role: { } first } other
            && (first.Code == ActorLexicon.Nobody || PhraseContext.Read(reading, other).Before.Exists(before => before.Role is { Kind: RoleKind.Modifier, Code: ActorLexicon.Nobody })) && UnitResolver.IsPlural(reading.Parsed, other);
    }

    // "approached governments", "stopped paying creditors": whoever has one government deals with those of others.
    private static bool IsBareOutsider(SentenceReading reading, Unit unit)
    {
        if (!ClueWords.Outsiders.Contains(unit.Role!.Last) || !UnitResolver.IsPlural(reading.Parsed, unit) || reading.Parsed.Relations[unit.Head] is Relation.Conj) return false;
        foreach (var child in reading.Parsed.Dependents(unit.Head))
            if (child < unit.Head ? reading.Parsed.Relations[child] is Relation.Det or Relation.Nmod or Relation.Nummod : reading.Parsed.Relations[child] is Relation.Nmod or Relation.Acl) return false;
        return true;
    }

    private static bool IsDefinite(SentenceReading reading, int token)
    {
        foreach (var child in reading.Parsed.Dependents(token))
            if (reading.Parsed.Relations[child] == Relation.Det && !reading.Is(child, "a")) return true;
        return false;
    }

    // "Greek newspapers said the armed forces were on alert": a country's press speaks of its own, where it names no other.
    public string? Press(SentenceReading reading, Unit unit, PhraseContext context)
    {
        if (!context.IsDefinite || unit.Role is not { IsPerson: false } role || !s_own.Contains(role.Sector)) return null;
        foreach (var subject in reading.SubjectsAbove(unit))
            if (subject is { Kind: UnitKind.Role, Role.Sector: "JRN" } && session.Actors(reading, subject) is [{ Code: { } code, Score: > Guessed }] && session.Lexicon.IsCountry(code)) return code;
        return null;
    }

    // "The Angolan rebels broke off talks with the government": their own country's.
    public string? Adversary(SentenceReading reading, Unit unit, PhraseContext context) => !context.IsDefinite || context.Before.Count > 0 || unit.Role is not { IsPerson: false, Sector: "GOV" or "MIL", Last: "government" or "army" or "regime" } ? null
        : reading.SubjectsAbove(unit).SelectMany(subject => session.Actors(reading, subject)).Select(actor => actor is { Sector: "REB", Code: { } code, Score: > Guessed } && session.Lexicon.IsCountry(code) ? code : null).FirstOrDefault();

    // "some 400 peacekeepers": of the world body, where the document names it and no other has sent any.
    public ActorReference? Peacekeepers(Unit unit) => unit.Role is not { Last: "peacekeeper" } ? null
        : session.Discourse.Last(entity => entity.Role == "peacekeeper" && entity.Reference is { Code: not null, Score: > Guessed })?.Reference ?? session.Discourse.Last(entity => entity.Reference is { Kind: ActorKind.Organisation, Code: World })?.Reference;

    // "another official said", after "U.S. officials said": his colleague.
    public string? Colleague(SentenceReading reading, Unit unit, PhraseContext context) => context.Before.Count > 0 || unit.Role is not { IsPerson: true, Kind: RoleKind.Generic, Sector: "GOV" } role || Office(role) is not { } office ? null
        : session.Discourse.Last(entity => entity.Role?.TrimEnd('s') == office && entity.Sentence >= reading.Index - 1 && entity.Reference is { Code: { } code, Sector: "GOV" } && session.Lexicon.IsCountry(code)
            && (entity.Reference.Score > Guessed || entity.Reference.Reason.Contains("by officials who spoke before", StringComparison.Ordinal)))?.Reference.Code;

    // "officials" has a row of its own.
    private static string? Office(RoleEntry role) => role.Last.TrimEnd('s') is var office && ClueWords.Colleagues.Contains(office) ? office : null;

    // "warplanes hit the jetty at Kuwait's terminal", after "the Iraqi air force": of two whose forces are told of, those who do not strike themselves.
    public string? Attacker(SentenceReading reading, Unit self)
    {
        var s = reading.Parsed;
        if (!s.HasTree || self.Role!.Sector != "MIL" || s.Relations[self.Head] != Relation.Nsubj || s.Heads[self.Head] is not (>= 0 and var verb) || !ClueWords.Strikes.Contains(s.Lemmas[verb])) return null;
        foreach (var unit in reading.Units)
            if (unit.First > verb && unit.Kind == UnitKind.Known && s.IsWithin(unit.Head, verb) && session.Refer(unit) is { Kind: ActorKind.Country or ActorKind.Capital or ActorKind.Place, Code: { } attacked } && session.Lexicon.IsCountry(attacked))
                return session.Discourse.Last(entity => entity.Reference is { Sector: "MIL", Code: { } code, Score: > Guessed } && session.Lexicon.IsCountry(code))?.Reference.Code is { } last && last != attacked ? last : null;
        return null;
    }
}
