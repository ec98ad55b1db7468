using Readout.Language;
using Readout.Language.Entities;
using Readout.Lexicons;

namespace Readout.Actors;

/// <summary>Resolves names of persons, and names that no table has: by the tables, by what the document said before, by title and apposition.</summary>
internal sealed class NameResolver(UnitResolver session, PlaceResolver places)
{
    private const string Former = "ELI";
    private const double Guessed = 0.6;
    private readonly RolePhrases _phrases = new(session);

    /// <summary>Resolves a name with the titles before it.</summary>
    public Resolution? Resolve(SentenceReading reading, Unit unit, PhraseContext context)
    {
        var words = reading.Words(unit.NameFirst, unit.End);
        if (unit.IsCompany) return Company(reading, unit, words, context);
        var title = unit.Role is { Kind: not RoleKind.Courtesy } ? _phrases.Read(reading, unit, context) : null;
        var country = title?.Codes is [var only] ? only : null;
        var known = ByTable(unit, country) ?? ByDiscourse(words, country) ?? ByTitle(unit, words, title) ?? ByFullName(words, country);
        // An office that somebody came to later does not overrule the title that the text gives him.
        if (known is { Score: <= 0.6, Kind: ActorKind.Person } && (title is { IsResolved: true } || Apposition(reading, unit) is { Code: not null })) known = null;
        // Nor does one that somebody left: a former president may be a world body's envoy.
        if (known is { Sector: Former, Kind: ActorKind.Person } left && (IsOfBody(title, left) || Apposition(reading, unit) is { Code: { } body, Score: > 0.6 } && body != left.Code && !session.Lexicon.IsCountry(body))) known = null;
        if (known is not null) return new Resolution([WithTitle(AsBefore(known), title)]);
        if (IsAnother(title) && session.Discourse.CountryAround(reading.Index, title!.Codes[0]) is { } home) return new Resolution([title.Refer(words) with { Code = home, Score = Guessed }]);
        if (title is { IsResolved: true, IsGuess: false }) return new Resolution([title.Refer(words)]);
        if (Apposition(reading, unit) is { } apposed) return new Resolution([apposed with { Name = words, Kind = ActorKind.Person }]);
        if (title is { IsResolved: true }) return new Resolution([title.Refer(words)]);
        if ((places.Inside(reading, unit) ?? places.Resolve(reading, unit)) is { } place) return new Resolution([place]);
        if (ByFamilyName(words) is { } holder) return new Resolution([holder]);
        if (title is null && ByNameEnd(words) is { } shortened) return new Resolution([shortened]);
        if (title is not null) return new Resolution([title.Refer(words)], "the title names no country, and neither does the document");
        return new Resolution([new ActorReference { Name = words, Kind = Kind(reading, unit), Reason = "a name that neither a table nor the document explains", Score = 0.2 }],
            $"'{words}' is in no table, and no title or apposition explains it");
    }

    // "Treasury Secretary Jane Roe", in a report from Chile, when the American one is called otherwise.
    private bool IsAnother(RolePhrase? title) => title is { Reason: EmployerFinder.ByItself, Codes: [var code] } && session.Discourse.Home is { } home && home != code && session.People.Holder(code, title.Office.ToLowerInvariant(), session.Day) is not null;

    private bool IsOfBody(RolePhrase? title, ActorReference left) => title is { IsResolved: true, IsGuess: false, IsFormer: false, Codes: [var body] } && body != left.Code && !session.Lexicon.IsCountry(body);

    // "Japan's Dalby Corp", "Dalby Corp, the Japanese chipmaker"; of which country a company is, its own name does not say.
    private Resolution Company(SentenceReading reading, Unit unit, string words, PhraseContext context)
    {
        var code = context.Before.Where(before => before.Kind == UnitKind.Known).Select(session.OnlyCode).FirstOrDefault() ?? (Apposition(reading, unit) is { Sector: "BUS", Code: { } own, Score: > Guessed } ? own : null);
        return new Resolution([new ActorReference { Name = words, Code = code, Kind = ActorKind.Organisation, Sector = "BUS", Reason = "a company by the form of its name", Score = 0.6 }],
            code is null ? $"'{words}' is a company of no known country" : null);
    }

    // What an unexplained name names, the entity tagger says; somebody's, if it says nothing.
    private static ActorKind Kind(SentenceReading reading, Unit unit)
    {
        foreach (var entity in reading.Parsed.Entities)
            if (entity.First < unit.End && unit.NameFirst < entity.End)
                return entity.Kind switch { EntityKind.Organisation => ActorKind.Organisation, EntityKind.Place => ActorKind.Place, _ => ActorKind.Person };
        return ActorKind.Person;
    }

    private ActorReference? ByTable(Unit unit, string? country)
    {
        if (unit.Entries.Length == 0) return null;
        var people = unit.Entries.Where(entry => session.Lexicon[entry].Kind == ActorKind.Person).ToList();
        return people.Count == 0 ? null : session.People.Choose(people, session.Day, country, session.Discourse.Foresees);
    }

    /// <summary>Whom the document has named last by a name with these words in it; null for nobody.</summary>
    /// <param name="words">The words.</param>
    /// <param name="country">Of which country; null for any.</param>
    public ActorReference? ByDiscourse(string words, string? country)
    {
        var pieces = new List<NamePiece>();
        NameVariants.Split(words, pieces);
        if (pieces.Count == 0) return null;
        return session.Discourse.Last(entity => entity.NameParts.Length > 0 && entity.NameParts.Contains(pieces[^1].Hash)
            && (pieces.Count == 1 || pieces.All(piece => piece.Length < 2 || entity.NameParts.Contains(piece.Hash)))
            && (country is null || entity.Reference.Code is null || entity.Reference.Code == country))?.Reference;
    }

    // "President Clinton", "Foreign Minister Lavrov": the title says that it is a holder of that office.
    private ActorReference? ByTitle(Unit unit, string words, RolePhrase? title)
    {
        if (title is null) return null;
        var (plain, head) = (OfficeTable.English.Plain(unit.Role!.Word), RoleEntry.HeadWord(OfficeTable.English.Plain(unit.Role!.Word)));
        bool IsOf(LexiconEntry term) => (title.Codes.Count == 0 || title.IsGuess || title.Codes.Contains(term.Code)) && (session.Day is null || term.From <= session.Day);
        bool IsSame(LexiconEntry term) => IsOf(term) && OfficeTable.English.Plain(term.Office!) == plain;
        bool IsLike(LexiconEntry term) => IsOf(term) && RoleEntry.HeadWord(OfficeTable.English.Plain(term.Office!)) == head;
        return session.People.ByParts(words, session.Day, term => IsSame(term) && term.Holds(session.Day)) ?? session.People.ByParts(words, session.Day, term => IsLike(term) && term.Holds(session.Day))
            ?? (title.Codes.Count == 0 ? null : session.People.ByParts(words, session.Day, IsLike));
    }

    // "Elena B. Cruz": a middle initial more, a second name fewer.
    private ActorReference? ByFullName(string words, string? country) => !words.Contains(' ', StringComparison.Ordinal) ? null
        : session.People.ByParts(words, session.Day, term => (country is null || term.Code == country) && !(session.Day < term.From));

    // A bare family name is a holder's only where the document names the country, or where it has been a leader's of one country only.
    private ActorReference? ByFamilyName(string words)
    {
        if (words.Length < 3 || words.Contains(' ', StringComparison.Ordinal)) return null;
        var (leader, great) = (session.People.Leader(words, session.Day, session.Discourse.Foresees), session.People.Great(words, session.Day, session.Discourse.Foresees));
        // A former prime minister who heads a world body is that body's.
        if (great is not null && leader is null or { Sector: "ELI" }) leader = great with { Reason = $"{great.Reason}: alone of that name in so high an office" };
        if (leader is not null) return leader with { Score = 0.7 };
        var found = session.People.ByParts(words, session.Day, term => term.Holds(session.Day) && session.Discourse.Foresees(term.Code));
        return found is null ? null : found with { Score = 0.7, Reason = $"{found.Reason}: in office, and the document names the country" };
    }

    // "the Tigers", after "a Tamil Tiger base": an organisation by the last word of its name.
    private ActorReference? ByNameEnd(string words) => words.Contains(' ', StringComparison.Ordinal) ? null
        : session.Discourse.Last(entity => entity.NameEnd is { } end && end.AsSpan().TrimEnd('s').SequenceEqual(words.AsSpan().TrimEnd('s')))?.Reference is { } body ? body with { Score = 0.8 * body.Score, Reason = $"{body.Reason}: by the end of its name" } : null;

    // Whoever the document has called a president stays one in it, though the tables say that a coup ended that two days before.
    private ActorReference AsBefore(ActorReference known) => known.Kind != ActorKind.Person ? known
        : session.Discourse.Last(entity => entity.Reference.Kind == ActorKind.Person && entity.Reference.Name == known.Name && entity.Reference.Code == known.Code)?.Reference ?? known;

    private static ActorReference WithTitle(ActorReference known, RolePhrase? title)
    {
        if (title is null) return known;
        if (title.IsFormer) return known with { Sector = "ELI", Office = title.Office };
        if (known.Code is null && title.IsResolved) return title.Refer(known.Name!);
        if (known.Sector is not null && title is { Role.Kind: RoleKind.Head, Sector: { } sector } && (title.Codes.Count == 0 || title.IsGuess || title.Codes.Contains(known.Code!)))
            return known with { Office = known.Office is { } held && OfficeTable.English.Plain(held) == OfficeTable.English.Plain(title.Office) ? held : title.Office, Sector = sector };
        return known with { Office = known.Office ?? title.Office, Sector = known.Sector ?? (known.Code == title.Codes.FirstOrDefault() ? title.Sector : null) };
    }

    // "Jane Doe, Freedonia's defence minister"; "the minister, Jane Doe"; "Jane Doe is the minister".
    private ActorReference? Apposition(SentenceReading reading, Unit unit)
    {
        var sentence = reading.Parsed;
        if (!sentence.HasTree) return null;
        foreach (var child in sentence.Dependents(unit.Head))
            if (sentence.Relations[child] == Relation.Appos && Role(reading, child, unit) is { } below) return below;
        var head = sentence.Heads[unit.Head];
        if (head < 0) return null;
        var isApposed = sentence.Relations[unit.Head] == Relation.Appos || (sentence.Relations[unit.Head] == Relation.Nsubj && sentence.Dependent(head, Relation.Cop) >= 0);
        return isApposed ? Role(reading, head, unit) : null;
    }

    private ActorReference? Role(SentenceReading reading, int token, Unit self)
    {
        var unit = reading.UnitAt(token);
        if (unit is null || ReferenceEquals(unit, self) || unit.Kind is not (UnitKind.Role or UnitKind.Name)) return null;
        return session.Actors(reading, unit) is [var actor, ..] && (actor.Sector ?? actor.Code) is not null ? actor : null;
    }
}
