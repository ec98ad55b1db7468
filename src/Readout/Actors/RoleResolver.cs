using Readout.Language;

namespace Readout.Actors;

/// <summary>Resolves roles without a name.</summary>
internal sealed class RoleResolver(UnitResolver session)
{
    private const double Guessed = 0.6;
    private const int Recent = 4;
    // Of these one country has several, or none.
    private readonly RolePhrases _phrases = new(session);
    private readonly EmployerFinder _employers = new(session);
    private readonly CountryNouns _countries = new(session);

    /// <summary>Resolves a role; null where the words are only a modifier of others.</summary>
    public Resolution? Resolve(SentenceReading reading, Unit unit, PhraseContext context) => unit.Role!.Kind switch
    {
        RoleKind.Modifier or RoleKind.Backing or RoleKind.Courtesy => null,
        RoleKind.Measure => Measured(reading, unit, context),
        RoleKind.Country => _countries.Resolve(reading, unit, context),
        RoleKind.Counterpart => Counterpart(reading, unit, context),
        _ => Role(reading, unit, context),
    };

    private Resolution Role(SentenceReading reading, Unit unit, PhraseContext context)
    {
        if (context.IsPair && context.IsDefinite && context.Before.Count == 0 && (context.IsEach || UnitResolver.IsPlural(reading.Parsed, unit)) && Pair(reading, unit) is { Count: 2 } pair) return new Resolution(pair);
        if (context is { IsDefinite: true, Before.Count: 0 } && unit.Role!.IsPerson && UnitResolver.IsPlural(reading.Parsed, unit) && Spoken(reading, unit) is { } both) return new Resolution(both);
        if (Member(reading, unit, context) is { } member) return new Resolution([member]);
        var (named, phrase) = (Named(reading, unit) ?? Identified(reading, unit), _phrases.Read(reading, unit, context));
        // "Its spokesman, General X": whose he is, the words before say better than a guess about X.
        if (named is not null) return new Resolution([named.Score <= Guessed && phrase is { IsResolved: true, IsGuess: false } ? phrase.Refer(named.Name ?? phrase.Office) : named]);
        if (context is { IsDefinite: true, IsEach: false } && Recalled(reading, unit, phrase) is { } before)
            return new Resolution([before with { Reason = $"{phrase.Role.Id}, last spoken of in the document: {before.Reason}", Score = 0.8 * before.Score }]);
        if (Councillors(reading, unit, context, phrase) is { } council) return new Resolution([council]);
        var actors = phrase.ReferAll();
        if (actors is [{ Code: { } code } only] && !UnitResolver.IsPlural(reading.Parsed, unit)) actors = [Person(reading, unit, phrase, code) ?? only];
        return new Resolution(actors, phrase.IsResolved ? null : $"'{phrase.Office}': {phrase.Reason}");
    }

    // "The OPEC member has asked for more": the country last spoken of, since bodies of states have states for members.
    private ActorReference? Member(SentenceReading reading, Unit unit, PhraseContext context) => unit.Role!.Word != "member" || !context.IsDefinite || UnitResolver.IsPlural(reading.Parsed, unit) || unit.Head == reading.Parsed.Count - 1 || reading.Is(unit.End, "of")
        || context.Before is not [{ Kind: UnitKind.Known } body] || session.Actors(reading, body) is not [{ Code: { } code, Kind: ActorKind.Organisation }] || session.Lexicon.IsCountry(code) || Named(reading, unit) is not null
        || session.Discourse.SalientCountries(reading.Index) is not [var country, ..] ? null : _countries.Refer(country, unit.Role!);

    // "a man identified as the manager of a Kenyan bank": who he is, is said.
    private ActorReference? Identified(SentenceReading reading, Unit unit)
    {
        if (unit.Role is not { IsPerson: true, Sector: "CVL" or null }) return null;
        foreach (var child in reading.Parsed.Dependents(unit.Head))
        {
            if (reading.Parsed.Relations[child] != Relation.Acl || !ClueWords.Naming.Contains(reading.Parsed.Lemmas[child])) continue;
            foreach (var further in reading.Parsed.Dependents(child))
                if (further > child && reading.Preposition(further) is >= 0 and var preposition && reading.Is(preposition, "as") && session.Actors(reading, reading.UnitAt(further)) is [{ Code: not null } actor]) return actor with { Score = Math.Min(Guessed, actor.Score) };
        }
        return null;
    }

    // "the minister, Jane Roe"
    private ActorReference? Named(SentenceReading reading, Unit unit)
    {
        foreach (var child in reading.Parsed.Dependents(unit.Head))
        {
            if (reading.Parsed.Relations[child] is not (Relation.Appos or Relation.Flat) || child < unit.End || reading.UnitAt(child) is not { } name) continue;
            if (session.Actors(reading, name) is not [{ Code: not null } actor, ..]) continue;
            if (actor.Kind == (unit.Role!.IsPerson ? ActorKind.Person : ActorKind.Organisation)) return actor;
            // "fellow bloc member Uruguay"
            if (unit.Role is { Kind: RoleKind.Generic, Sector: null } && actor.Kind == ActorKind.Country) return actor;
        }
        return Behind(reading, unit);
    }

    // "the bloc ECOWAS", "the minister, Jane Roe,": what the tree does not tie to the role, its place does.
    private ActorReference? Behind(SentenceReading reading, Unit unit)
    {
        var at = unit.End < reading.Parsed.Count && reading.Is(unit.End, ",") && unit.Role!.IsPerson ? unit.End + 1 : unit.End;
        if (reading.UnitAt(at) is not { } name || name.First != at || name.Kind is not (UnitKind.Name or UnitKind.Known)) return null;
        var isClosed = name.End >= reading.Parsed.Count || reading.Parsed.Tags[name.End] == UniversalTag.PUNCT;
        if (at > unit.End && !isClosed) return null;
        return session.Actors(reading, name) is [{ Code: not null } actor] && actor.Kind == (unit.Role!.IsPerson ? ActorKind.Person : ActorKind.Organisation) ? actor : null;
    }

    // "the charity" is the one named before, "the minister" too; neither where the phrase itself says whose.
    private ActorReference? Recalled(SentenceReading reading, Unit unit, RolePhrase phrase)
    {
        if (phrase.IsFormer) return null;
        if (phrase.Role is { Code: { } own and not "MNC", IsPerson: false } && phrase.Codes is [var code] && code == own && !UnitResolver.IsPlural(reading.Parsed, unit))
            return session.Discourse.Last(entity => entity.Reference is { Kind: ActorKind.Organisation, Name: not null } named && named.Code == own)?.Reference;
        return phrase.IsGuess || !phrase.IsResolved || phrase is { Role: { Kind: RoleKind.Generic, IsPerson: true, Code: not null }, Reason: EmployerFinder.ByItself } ? Before(reading, unit, phrase) : null;
    }

    // "Ministers then met envoys of Peru", after the ministers of the Union: of a body where the last ones spoken of were.
    private ActorReference? Councillors(SentenceReading reading, Unit unit, PhraseContext context, RolePhrase phrase) =>
        phrase is { IsGuess: true, Sector: "GOV", Role: { IsPerson: true, Kind: RoleKind.Head } } && context is { Before.Count: 0 } && UnitResolver.IsPlural(reading.Parsed, unit)
        && Before(reading, unit, phrase) is { Code: { } code } before && !session.Lexicon.IsCountry(code) ? before with { Reason = $"{phrase.Role.Id}, last spoken of in the document: {before.Reason}", Score = 0.8 * before.Score } : null;

    // "the minister" after "Foreign Minister Jane Roe"; "the rebels" after "the Naxalites".
    private ActorReference? Before(SentenceReading reading, Unit unit, RolePhrase phrase)
    {
        // "the bloc", "the alliance": the last body of several states.
        var (isPlural, isBody) = (UnitResolver.IsPlural(reading.Parsed, unit), phrase.Role is { Kind: RoleKind.Generic, IsPerson: false });
        if (isPlural == false && phrase.Role is { IsPerson: false } && Speakers(reading, unit) is { } spoken) return spoken;
        // The ruling party is not the opposition party named before.
        var same = session.Discourse.Foremost(entity => entity.Role == phrase.Role.Last && entity.IsPlural == isPlural && entity.Reference.Code is not null && !HoldsOther(phrase, entity)
            && (phrase.Sector != "PTY" || entity.Reference.OtherSectors.Contains("OPP") == (phrase.OtherSector == "OPP") || phrase.Role.Word == phrase.Role.Last));
        // "the executive authority", after a commission that asked a world body: whoever acted before.
        if (isBody && same is null && phrase.Sector is null or "GOV") same = Acting(reading);
        same ??= session.Discourse.Last(entity => entity.Reference.Kind == ActorKind.Organisation && (phrase.OtherSector != "OPP" || entity.Reference.OtherSectors.Contains("OPP")) && (isBody ? !session.Lexicon.IsCountry(entity.Reference.Code ?? "") : (phrase.Sector is null || entity.Reference.Sector == phrase.Sector) && phrase.Sector is not ("GOV" or "CVL")));
        return same?.Reference;
    }

    // "The World Bank president addressed the Export Bank and said the bank had": the bank that whoever speaks is of.
    private ActorReference? Speakers(SentenceReading reading, Unit unit)
    {
        foreach (var subject in reading.SubjectsAbove(unit))
            if (session.Actors(reading, subject) is [{ Kind: ActorKind.Person, Code: { } code, Office: { } office }] && office.Contains(unit.Role!.Last, StringComparison.OrdinalIgnoreCase)
                && session.Discourse.Last(entity => entity.Reference is { Kind: ActorKind.Organisation, Name: { } name } && entity.Reference.Code == code && office.Contains(name, StringComparison.OrdinalIgnoreCase))?.Reference is { } own) return own;
        return null;
    }

    // The body of several states that was the subject of the sentence before; null where none was.
    private Entity? Acting(SentenceReading reading) => session.Discourse.Last(entity => entity is { IsSubject: true, IsPersonRole: false, IsPlural: false, Reference: { Kind: ActorKind.Organisation or ActorKind.Role, Code: { } code, Score: > Guessed } }
        && entity.Sentence == reading.Index - 1 && !session.Lexicon.IsCountry(code));

    // "The foreign minister" is not the defence minister named before.
    private static bool HoldsOther(RolePhrase phrase, Entity entity) => phrase is { Sector: "GOV", Role.IsPerson: true } && entity.Reference is { Kind: ActorKind.Person, Office: { } held }
        && OfficeTable.English.AreApart(phrase.Role.Word, held);

    // "the Chinese minister" is the one named before; "the French president" is who holds the office on that day.
    private ActorReference? Person(SentenceReading reading, Unit unit, RolePhrase phrase, string code)
    {
        if (phrase.IsFormer || phrase.Sector is not ("GOV" or null)) return null;
        var before = session.Discourse.Foremost(entity => entity.Role == phrase.Role.Last && entity.Reference.Code == code && entity.Reference.Kind == ActorKind.Person && !HoldsOther(phrase, entity));
        if (before is not null) return before.Reference;
        return session.People.Holder(code, phrase.Office.ToLowerInvariant(), session.Day) is { } term && reading.Parsed.Tags[unit.Head] != UniversalTag.ADJ
            ? PersonFinder.Refer(term, session.Day) with { Score = 0.8 } : null;
    }

    // "The ministers agreed", after the ministers of two countries: those two; null where there were more of them, or only one, or they are long past.
    private List<ActorReference>? Spoken(SentenceReading reading, Unit unit)
    {
        var people = session.Discourse.Entities.Where(entity => entity.Role == unit.Role!.Last && entity.Sentence >= reading.Index - Recent).ToList();
        return people.Count == 2 && people.TrueForAll(one => one is { IsPlural: false, Reference: { Kind: ActorKind.Person, Code: not null } }) && people[0].Reference.Code != people[1].Reference.Code
            ? [.. people.Select(one => one.Reference with { Reason = $"{unit.Role!.Id}, both spoken of: {one.Reference.Reason}", Score = 0.8 * one.Reference.Score })] : null;
    }

    private List<ActorReference> Pair(SentenceReading reading, Unit unit)
    {
        var people = new List<ActorReference>();
        foreach (var entity in session.Discourse.Entities.Reverse())
            if (entity.Role == unit.Role!.Last && entity.Reference.Code is not null && people.TrueForAll(other => other.Code != entity.Reference.Code)) people.Add(entity.Reference);
        // "the two committees", "the two groups": of two countries nothing tells.
        return people.Count >= 2 ? people[..2] : ClueWords.Bodies.Contains(unit.Role!.Last) ? Bodies() : [.. (session.Discourse.Two(reading.Index, _ => true) is { Count: 2 } two ? two : session.Discourse.SalientCountries(reading.Index)).Take(2).Select(code => _countries.Refer(code, unit.Role!) with { Sector = unit.Role!.Sector })];
    }

    // The two bodies of several states that the document has named; nobody where they are more or fewer.
    private List<ActorReference> Bodies()
    {
        var bodies = session.Discourse.Entities.Where(entity => entity.Reference is { Kind: ActorKind.Organisation, Code: { } code } && !session.Lexicon.IsCountry(code)).Select(entity => entity.Reference).DistinctBy(body => body.Name).ToList();
        return bodies.Count == 2 ? [.. bodies.Select(body => body with { Score = 0.8 * body.Score })] : [];
    }

    // "thousands of protesters", "a group of militants"
    private Resolution? Measured(SentenceReading reading, Unit unit, PhraseContext context)
    {
        foreach (var child in reading.Parsed.Dependents(unit.Head))
            if (child >= unit.End && reading.Preposition(child) is >= 0 and var preposition && reading.Is(preposition, "of") && session.Actors(reading, reading.UnitAt(child)) is { Count: > 0 } counted)
                return new Resolution(counted, End: reading.UnitAt(child)!.Mention!.End);
        return unit.Role!.Sector is null && !context.IsDefinite ? null : Role(reading, unit, context);
    }

    // "his Chinese counterpart": the same office, of the country named, or of the other one spoken of.
    private Resolution Counterpart(SentenceReading reading, Unit unit, PhraseContext context)
    {
        var owner = Owner(reading, unit, context);
        var code = context.Before.Where(before => before.Kind == UnitKind.Known).Select(before => session.Refer(before).Code).LastOrDefault()
            ?? _employers.Behind(reading, unit);
        var office = owner?.Office;
        var role = office is null ? null : RoleEntry.HeadWord(office);
        bool IsOther(Entity entity) => entity.Reference.Kind == ActorKind.Person && entity.Reference.Code is not null && entity.Reference.Name != owner?.Name
            && (code is null ? entity.Reference.Code != owner?.Code : entity.Reference.Code == code);
        var known = session.Discourse.Last(entity => IsOther(entity) && (role is null || entity.Role is null || entity.Role == role || code is not null))
            ?? session.Discourse.Last(entity => IsOther(entity) && entity.Reference.Office is not null);
        if (known is not null) return new Resolution([known.Reference with { Reason = $"{unit.Role!.Id}: {known.Reference.Reason}", Score = 0.8 }]);
        if (code is null) return Resolution.None($"'{unit.Role!.Word}' of whom, nothing says");
        if (office is not null && session.People.Holder(code, office.ToLowerInvariant(), session.Day) is { } term)
            return new Resolution([PersonFinder.Refer(term, session.Day) with { Reason = $"{unit.Role!.Id}: {term.Id}", Score = 0.8 }]);
        return new Resolution([new ActorReference { Code = code, Sector = owner?.Sector ?? unit.Role!.Sector, Office = office, Reason = $"{unit.Role!.Id}, by the nationality before it", Score = 0.9 }]);
    }

    private ActorReference? Owner(SentenceReading reading, Unit unit, PhraseContext context)
    {
        foreach (var before in context.Before)
            if (before.Kind is UnitKind.Pronoun or UnitKind.Name && session.Actors(reading, before) is [var actor, ..]) return actor;
        return session.Discourse.Last(entity => entity.Reference.Kind == ActorKind.Person && entity.IsSubject && entity.Sentence >= reading.Index - 1)?.Reference;
    }
}
