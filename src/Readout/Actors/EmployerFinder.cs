using Readout.Language;

namespace Readout.Actors;

/// <summary>Finds the country or body that a role belongs to.</summary>
internal sealed class EmployerFinder(UnitResolver session)
{
    private readonly OwnerClues _clues = new(session);
    private const double Guessed = 0.6;
    private const string World = "UNO", Firms = "MNC";

    /// <summary>What says that a role is of countries which nothing names.</summary>
    public const string Strangers = "of other countries, and which, nothing says";
    private static readonly string?[] s_parties = ["GOV", "MIL", "PTY", "REB", "UAF"];
    private static readonly string[] s_theirs = ["regime", "junta"];
    private static readonly string[] s_bodies = ["EUR", "IGO", "NGO", "UNO"];
    private static readonly string[] s_duties = ["should", "must", "ought"];

    /// <summary>What says whose a role is where its word alone does.</summary>
    public const string ByItself = "by the word itself";

    /// <summary>Whose a role is, what says so, and whether that is only a guess from the rest of the document.</summary>
    public (List<ActorReference> Employers, string How, bool IsGuess) Find(SentenceReading reading, Unit unit, PhraseContext context)
    {
        if (unit.Role!.Code == Firms) return ([Country(Firms)], ByItself, false);
        if (Before(reading, context) is { Count: > 0 } before) return (unit.Role is { IsPerson: true, Kind: RoleKind.Generic } && Body(reading, unit) is { } body ? body : before, "by the words before it", false);
        var (after, shared) = (After(reading, unit), Coordinated(reading, unit));
        // "the Sudanese government and two rebel groups in Juba": where they are is no more than that.
        if (after.Count > 0 && !(shared.Count > 0 && after.TrueForAll(actor => actor.Kind is ActorKind.Capital or ActorKind.Place))) return (after, "by the words after it", IsWhereItSat(unit, context, after));
        if (shared.Count > 0) return (shared, "by what it is coordinated with", false);
        if (_clues.IsOfStrangers(reading, unit)) return ([], Strangers, false);
        if (Recalled(reading, unit, context) is { Count: > 0 } recalled) return (recalled, "by the body before it, spoken of earlier", false);
        if (unit.Role!.Code is { } own) return own == ActorLexicon.Nobody ? ([], "strangers, and whose, nothing says", false) : ([Country(own)], ByItself, false);
        // "foreign governments", "international creditors"
        if (UnitResolver.IsPlural(reading.Parsed, unit) && context.Before.Exists(before => before.Role is { Kind: RoleKind.Modifier, Code: ActorLexicon.Nobody })) return ([], Strangers, false);
        if (Band(reading, unit) is { } band) return ([Country(band)], "by the armed band before it", true);
        if (Company(reading, unit) is { } company) return ([company], "by the company in its sentence", true);
        if (Council(reading, unit) is { } council) return ([council], "by the body whose they were before", true);
        if (_clues.Adversary(reading, unit, context) is { } adversary) return ([Country(adversary)], "by the rebels who deal with it", true);
        if (_clues.Peacekeepers(unit) is { } sender) return ([sender], "by the body that sends them", true);
        if (_clues.Press(reading, unit, context) is { } press) return ([Country(press)], "by the country whose press tells it", false);
        if (_clues.Colleague(reading, unit, context) is { } colleague) return ([Country(colleague)], "by officials who spoke before", true);
        if (Bench(unit) is { } bench) return ([Country(bench)], "by the court before it", true);
        return Around(reading, unit, context) is { } around ? ([Country(around)], "by the document's country", true) : ([], "whose, nothing says", false);
    }

    /// <summary>The code of the one country that the words behind a role name, "their colleagues in Malta"; null for none.</summary>
    public string? Behind(SentenceReading reading, Unit unit) => After(reading, unit) is [{ Code: { } code }] && session.Lexicon.IsCountry(code) ? code : null;

    private ActorReference Country(string code) => new() { Code = code, Name = session.Lexicon.CountryName(code), Kind = ActorKind.Country, Sector = "GOV", Reason = "context" };

    // "France's", "Turkish", "NATO", "his": an organisation before a country, a nationality before a bare name ("Israeli Lebanon envoy").
    private List<ActorReference> Before(SentenceReading reading, PhraseContext context)
    {
        var countries = new List<(Unit Unit, ActorReference Actor)>();
        foreach (var unit in context.Before)
        {
            if (unit.Kind == UnitKind.Role && !IsPossessor(reading, unit)) continue;
            // "his Swiss counterpart": the nationality says whose.
            if (unit.Kind == UnitKind.Pronoun && countries.Count > 0) continue;
            if (session.Actors(reading, unit) is not { Count: > 0 } actors || actors.All(actor => actor.Code is null)) continue;
            if (unit.Kind == UnitKind.Known && actors[0].Code == World && IsSent(reading, context, unit)) continue;
            if (unit.Kind != UnitKind.Known || actors[0].Kind is ActorKind.Organisation or ActorKind.Seat) return [.. actors];
            countries.Add((unit, actors[0]));
        }
        if (countries.Count == 0) return [];
        if (countries.Count > 1 && AreCoordinated(reading, countries[^1].Unit, countries[0].Unit)) return [.. countries.Select(pair => pair.Actor).Reverse()];
        var first = countries.FindLast(pair => session.Lexicon[pair.Unit.Entries[0]].IsNationality || IsPossessor(reading, pair.Unit));
        return [(first.Unit is null ? countries[^1] : first).Actor];
    }

    // "Chile's U.N. envoy", "the two neighbours' U.N. missions": whoever is sent to the body is not the body's.
    private bool IsSent(SentenceReading reading, PhraseContext context, Unit body) => context.Before.Exists(unit => unit.First < body.First
        && session.Actors(reading, unit) is [{ Code: { } code, Kind: not (ActorKind.Organisation or ActorKind.Seat) }, ..] && session.Lexicon.IsCountry(code));

    private static bool AreCoordinated(SentenceReading reading, Unit first, Unit last)
    {
        for (var token = first.End; token < last.First; token++)
            if (reading.Parsed.Tags[token] == UniversalTag.CCONJ) return true;
        return false;
    }

    private static bool IsPossessor(SentenceReading reading, Unit unit) => unit.End < reading.Parsed.Count && reading.Parsed.PennTags[unit.End] == "POS";

    // "president of France", "speaker for the ministry", "police in Lahore"; an ambassador to France is not France's.
    private List<ActorReference> After(SentenceReading reading, Unit unit)
    {
        var sentence = reading.Parsed;
        if (!sentence.HasTree) return AfterByWords(reading, unit);
        for (var token = unit.First; token < unit.End; token++)
            foreach (var child in sentence.Dependents(token))
            {
                if (child < unit.End || sentence.Relations[child] is not (Relation.Nmod or Relation.Obl) || reading.Preposition(child) is not (>= 0 and var preposition)) continue;
                if (Owner(reading, child, preposition) is not { Count: > 0 } owner) continue;
                var owners = new List<ActorReference>(owner);
                AddFurther(reading, child, child, owners);
                if (sentence.Heads[child] == unit.Head && UnitResolver.IsPlural(sentence, unit)) AddFurther(reading, unit.Head, child, owners);
                return owners;
            }
        return [];
    }

    // "ministers of Iran, Kuwait and Venezuela": the later ones hang on the first, on each other, or on the ministers.
    private void AddFurther(SentenceReading reading, int head, int first, List<ActorReference> into)
    {
        foreach (var child in reading.Parsed.Dependents(head))
        {
            if (child <= first || reading.Parsed.Relations[child] != Relation.Conj || reading.UnitAt(child) is not { Kind: UnitKind.Known } other) continue;
            foreach (var actor in session.Actors(reading, other))
                if (actor.Code is not null && into.TrueForAll(known => known.Code != actor.Code)) into.Add(actor);
            AddFurther(reading, child, first, into);
        }
    }

    private List<ActorReference> AfterByWords(SentenceReading reading, Unit unit)
    {
        var at = unit.End;
        if (at + 1 >= reading.Parsed.Count || reading.Parsed.Tags[at] != UniversalTag.ADP) return [];
        return Owner(reading, reading.Is(at + 1, "the") ? at + 2 : at + 1, at);
    }

    private List<ActorReference> Owner(SentenceReading reading, int token, int preposition)
    {
        var owner = token < reading.Parsed.Count ? reading.UnitAt(token) ?? Counted(reading, token) : null;
        if (owner is null) return [];
        var isPlace = owner.Kind == UnitKind.Known || session.Actors(reading, owner) is [{ Kind: ActorKind.Place }];
        if (!(reading.Is(preposition, "of") || reading.Is(preposition, "for") || reading.Is(preposition, "from")
            || (reading.Is(preposition, "at") && owner.Role is { Sector: "BUS" }) || (isPlace && (reading.Is(preposition, "in") || reading.Is(preposition, "at"))))) return [];
        return [.. session.Actors(reading, owner).Where(actor => actor.Code is not null || owner.IsCompany)];
    }

    // "German members of the European Commission": of the body, wherever they come from.
    private List<ActorReference>? Body(SentenceReading reading, Unit unit) => After(reading, unit) is [{ Code: { } body }] after && s_bodies.Contains(body) ? after : null;

    // "the committee in New York": where a body met that was spoken of before.
    private static bool IsWhereItSat(Unit unit, PhraseContext context, List<ActorReference> after) => context.IsDefinite && unit.Role is { IsPerson: false, Last: "committee" or "panel" or "delegation" or "commission" } && after is [{ Kind: ActorKind.Place or ActorKind.Capital }];

    // "an official at one of four banks"
    private static Unit? Counted(SentenceReading reading, int token)
    {
        if (reading.Parsed.HasTree && reading.Is(token, "one"))
            foreach (var child in reading.Parsed.Dependents(token))
                if (child > token && reading.Preposition(child) is >= 0 and var preposition && reading.Is(preposition, "of")) return reading.UnitAt(child);
        return null;
    }

    // "Russian soldiers and police", "the White House and other agencies": the second member has the nationality of the first.
    private List<ActorReference> Coordinated(SentenceReading reading, Unit unit)
    {
        if (reading.Parsed.Relations[unit.Head] != Relation.Conj || reading.UnitAt(reading.Parsed.Heads[unit.Head]) is not { } first) return [];
        if (first.Kind == UnitKind.Known && unit.Role is { IsPerson: false, Sector: "GOV" } && session.Refer(first) is { Kind: ActorKind.Seat, Code: { } seat } && session.Lexicon.IsCountry(seat)) return [Country(seat)];
        if (first.Kind != UnitKind.Role) return [];
        return [.. session.Actors(reading, first).Where(actor => actor.Code is not null && session.Lexicon.IsCountry(actor.Code)).Select(actor => Country(actor.Code!))];
    }

    // "coalition jets", once the document has said whose coalition.
    private List<ActorReference> Recalled(SentenceReading reading, Unit unit, PhraseContext context)
    {
        foreach (var before in context.Before)
            if (before.Role is { Kind: not RoleKind.People } body && Recall(body.Last) is { } entity) return [entity.Reference];
        for (var token = unit.RoleFirst; token >= 0 && token < unit.RoleEnd - 1; token++)
            if (Recall(reading.Parsed.Lemmas[token]) is { } entity) return [entity.Reference];
        return [];
    }

    private Entity? Recall(string body) => session.Discourse.Last(entity => entity.Role == body && entity.Reference is { Code: not null, Score: > Guessed } && entity.Reference.Kind is ActorKind.Organisation or ActorKind.Seat or ActorKind.Role);

    // "Dalby Foods Inc said its president resigned", "the board of Dalby Foods"
    private ActorReference? Company(SentenceReading reading, Unit unit)
    {
        if (!CompanyWords.English.IsRole(unit.Role!.Word)) return null;
        foreach (var other in reading.Units)
            if (other.IsCompany && session.Actors(reading, other) is [var company]) return company;
        return null;
    }

    // "The statement said ministers were disturbed", after the ministers of a body of several states.
    private ActorReference? Council(SentenceReading reading, Unit unit) => unit.Role is { Sector: "GOV", IsPerson: true, Kind: RoleKind.Head } role && UnitResolver.IsPlural(reading.Parsed, unit)
        ? session.Discourse.Last(entity => entity.IsPlural && entity.Role == role.Last && entity.Reference.Code is not null)?.Reference is { Code: { } code } before && !session.Lexicon.IsCountry(code) ? before : null : null;

    // "Judge Jane Roe", after "a Kenyan judge".
    private string? Bench(Unit unit) => unit.Role is { Sector: "JUD", IsPerson: true } role
        ? session.Discourse.Last(entity => entity.Role == role.Last && entity.Reference is { Code: { } code, Score: > Guessed } && session.Lexicon.IsCountry(code))?.Reference.Code : null;

    // A place named in the sentence ("in Nairobi"), else the country the document speaks of most.
    private string? Around(SentenceReading reading, Unit self, PhraseContext context)
    {
        if ((Represented(reading, self) ?? _clues.Attacker(reading, self)) is { } represented) return represented;
        // Ministers are often where others rule.
        List<Unit> named = self.Role is { Sector: "GOV", IsPerson: true, Kind: RoleKind.Head } ? [] : reading.Units;
        string? seat = null;
        foreach (var unit in named)
        {
            if (ReferenceEquals(unit, self) || unit.Kind is not (UnitKind.Known or UnitKind.Name) || UnitResolver.IsOfMission(reading, unit)) continue;
            // "in the Cyprus visa scandal" places nobody in Iran.
            if (reading.Parsed.HasTree && reading.Parsed.Relations[unit.Head] == Relation.Compound) continue;
            if (IsOfOthers(reading, unit, self)) continue;
            if (Preceding(reading, unit) is not (>= 0 and var before) || !(reading.Is(before, "in") || reading.Is(before, "at") || reading.Is(before, "near"))) continue;
            if (session.Actors(reading, unit) is not [{ Code: { } code, Kind: not ActorKind.Person }] || !session.Lexicon.IsCountry(code)) continue;
            if (!IsBodysSeat(reading, unit)) return code;
            seat = code;
        }
        return session.Discourse.CountryAround(reading.Index, (context.IsDefinite ? Addresser(reading, self) : null) ?? seat);
    }

    // "asked investigators what was sent to rebels in Angola": where the rebels of another clause are, nobody else needs to be.
    private static bool IsOfOthers(SentenceReading reading, Unit place, Unit self)
    {
        var s = reading.Parsed;
        return s.HasTree && s.Relations[place.Head] == Relation.Nmod && reading.UnitAt(s.Heads[place.Head]) is { Kind: UnitKind.Role } owner && !ReferenceEquals(owner, self) && ClauseOf(s, owner.Head) != ClauseOf(s, self.Head);
    }

    private static int ClauseOf(ParsedSentence s, int token)
    {
        for (var steps = 0; token >= 0 && steps <= s.Count && s.Tags[token] is not (UniversalTag.VERB or UniversalTag.AUX); steps++) token = s.Heads[token];
        return token;
    }

    // "Brazil will pay less, the finance minister said in London": he speaks for the country of which he tells, unless he tells what it ought to do.
    private string? Represented(SentenceReading reading, Unit self)
    {
        if (!reading.Parsed.HasTree || self.Role is not { Sector: "GOV", IsPerson: true, Kind: RoleKind.Head }) return null;
        var (s, at) = (reading.Parsed, self.Head);
        if (s.Relations[at] is Relation.Nmod or Relation.Compound && s.Tags[s.Heads[at]] == UniversalTag.PROPN) at = s.Heads[at];
        if (s.Relations[at] != Relation.Nsubj || s.Dependent(s.Heads[at], Relation.Ccomp) is not (>= 0 and var told) || told > at || s.Dependent(told, Relation.Nsubj) is not (>= 0 and var subject)) return null;
        foreach (var child in s.Dependents(told))
            if (s.Relations[child] == Relation.Aux && s_duties.Contains(s.Lemmas[child])) return null;
        return reading.UnitAt(subject) is { Kind: UnitKind.Known } country && session.Refer(country) is { Kind: ActorKind.Country, Code: { } code } ? code : null;
    }

    // "Kenya offered to mediate between the officers": a country does not speak of its own people so.
    private string? Addresser(SentenceReading reading, Unit self)
    {
        if (!s_parties.Contains(self.Role!.Sector)) return null;
        foreach (var subject in reading.SubjectsAbove(self))
        {
            if (subject.Kind == UnitKind.Known && session.Refer(subject) is { Kind: ActorKind.Country or ActorKind.Capital, Code: { } code }) return code;
            // "The American minister said the regime must": nobody calls his own government so.
            if (s_theirs.Contains(self.Role!.Word) && session.Actors(reading, subject) is [{ Code: { } other, Score: > Guessed }, ..]) return other;
        }
        return null;
    }

    // "The attackers", after rebels: one band unless the text says otherwise.
    private string? Band(SentenceReading reading, Unit unit) => unit.Role!.Sector is not ("REB" or "UAF") ? null
        : session.Discourse.Last(entity => entity.Reference is { Sector: "REB" or "UAF", Code: { } code } && entity.Sentence < reading.Index && session.Lexicon.IsCountry(code))?.Reference.Code;

    // "In New York, the Secretary-General urged the authorities": where a body of several states sits, nobody else does.
    private bool IsBodysSeat(SentenceReading reading, Unit place) => reading.Subject() is { } subject && place.End <= subject.First
        && session.Actors(reading, subject) is [{ Code: { } code }, ..] && !session.Lexicon.IsCountry(code);

    private static int Preceding(SentenceReading reading, Unit unit)
    {
        var at = unit.First - 1;
        while (at >= 0 && reading.Parsed.Tags[at] is UniversalTag.DET or UniversalTag.ADJ or UniversalTag.NOUN) at--;
        return at;
    }
}
