using Readout.Language;
using Readout.Text;
using Readout.Lexicons;

namespace Readout.Actors;

/// <summary>Resolves the units of one document, one after the other, and remembers them.</summary>
internal sealed class UnitResolver
{
    private const double Guessed = 0.6;
    private const int HomeMentions = 20;
    private static readonly HashSet<string> s_missions = [.. Table.Embedded("data/lexicons/en/mission-words.tsv").Rows.Select(row => row["word"])];
    private static readonly HashSet<string> s_papers = [.. Table.Embedded("data/lexicons/en/paper-words.tsv").Rows.Select(row => row["word"])];
    private readonly RoleResolver _roles;
    private readonly NameResolver _names;
    private readonly PronounResolver _pronouns;
    private readonly PlaceResolver _places;
    private readonly JointBodies _joint;
    private readonly ShortNames _short;

    public UnitResolver(ActorLexicon lexicon, Discourse discourse, DateOnly? day)
    {
        (Lexicon, Discourse, Day, People) = (lexicon, discourse, day, new PersonFinder(lexicon));
        (_roles, _places, _pronouns) = (new RoleResolver(this), new PlaceResolver(this), new PronounResolver(this));
        (_names, _joint, _short) = (new NameResolver(this, _places), new JointBodies(this), new ShortNames(this));
    }

    public ActorLexicon Lexicon { get; }

    public Discourse Discourse { get; }

    /// <summary>The document's day; null when unknown.</summary>
    public DateOnly? Day { get; }

    public PersonFinder People { get; }

    /// <summary>Resolves a unit, once.</summary>
    /// <returns>Its mention; null where it names nobody, and while it is being resolved.</returns>
    public Mention? Resolve(SentenceReading reading, Unit unit)
    {
        if (unit.IsVisited) return unit.Mention;
        unit.IsVisited = true;
        var context = unit.Kind is UnitKind.Name or UnitKind.Role ? PhraseContext.Read(reading, unit) : null;
        var resolution = _short.Resolve(reading, unit) ?? unit.Kind switch
        {
            UnitKind.Known => Known(reading, unit),
            UnitKind.Name => _joint.Resolve(reading, unit, context!) ?? _names.Resolve(reading, unit, context!),
            UnitKind.Role => _joint.Resolve(reading, unit, context!) ?? _roles.Resolve(reading, unit, context!),
            _ => _pronouns.Resolve(reading, unit),
        };
        if (resolution is not { } found) return null;
        unit.Mention = Make(reading, unit, context?.First ?? unit.First, found.End ?? unit.End, found);
        Note(reading, unit, found.Actors);
        NotePair(reading, unit);
        return unit.Mention;
    }

    /// <summary>Whom a unit stands for; empty for nobody.</summary>
    public IReadOnlyList<ActorReference> Actors(SentenceReading reading, Unit? unit) => unit is null ? [] : Resolve(reading, unit)?.Actors ?? [];

    /// <summary>The code that all rows of a known name share which hold on the document's day; null where they differ, one has none, or holds only where the document names its country.</summary>
    public string? OnlyCode(Unit unit)
    {
        string? only = null;
        var anyHolds = unit.Entries.Any(number => Lexicon[number].Holds(Day));
        foreach (var number in unit.Entries)
        {
            var entry = Lexicon[number];
            if (entry.Kind == ActorKind.Person || (anyHolds && !entry.Holds(Day))) continue;
            if (entry.NeedsCountry || entry.Code.Length == 0 || (only is not null && only != entry.Code)) return null;
            only = entry.Code;
        }
        return only;
    }

    /// <summary>A known name that is no person's, at the document's day.</summary>
    /// <param name="unit">The name.</param>
    /// <param name="beside">The code of a country named right beside it; null for none.</param>
    public ActorReference Refer(Unit unit, string? beside = null)
    {
        LexiconEntry? best = null;
        foreach (var number in unit.Entries)
            if (Lexicon[number] is { Kind: not ActorKind.Person } entry && (best is null || Rank(entry, beside).CompareTo(Rank(best, beside)) > 0)) best = entry;
        // "ICC", fifteen years before the court was founded, is something else.
        var isUnborn = best!.Kind == ActorKind.Organisation && Day < best.From;
        var isUnknown = isUnborn || best.Code.Length == 0 || (best.NeedsCountry && best.Code != beside && !Discourse.Foresees(best.Code));
        if (isUnknown && best.Kind != ActorKind.People)
            return new ActorReference { Kind = best.Kind, Reason = $"{best.Id}, if the document were of {best.Code}", Score = 0.2 };
        return new ActorReference
        {
            Code = isUnknown ? null : best.Code, Name = best.Name, Kind = best.Kind, Sector = best.Kind is ActorKind.Country or ActorKind.Capital ? best.Sector ?? "GOV" : best.Sector,
            OtherSectors = best.OtherSector is { } other ? [other] : [], Reason = best.Id, Score = best.Holds(Day) ? 1 : 0.5,
        };
    }

    // An acronym that a country and a party share ("PRC") is the country's where the document names neither.
    // "the Senate", after "the U.S. Senate", is the one spoken of; in a report from a country it is rather that country's.
    private (bool, bool, bool, bool, int, bool) Rank(LexiconEntry entry, string? beside) => (entry.Holds(Day), entry.Code == beside,
        !entry.NeedsCountry || Discourse.Foresees(entry.Code), entry.Kind == ActorKind.Seat && Discourse.Entities.Any(known => known.Reference.Kind == ActorKind.Seat && known.Reference.Code == entry.Code && known.Reference.Name is { } name && (name == entry.Name || name.EndsWith($" {entry.Name}", StringComparison.Ordinal))),
        Discourse.Occurrences(entry.Code) + (entry.Kind == ActorKind.Seat && entry.Code == Discourse.Home ? HomeMentions : 0), entry.Kind is ActorKind.Country or ActorKind.Capital);

    private Resolution? Known(SentenceReading reading, Unit unit)
    {
        var actor = Abroad(reading, unit, Refer(unit, Beside(reading, unit)));
        // "North threw out the offer", after "Oliver North"
        if (actor.Code is null && unit.End == unit.First + 1 && _names.ByDiscourse(reading.Words(unit.First, unit.End), null) is { Kind: ActorKind.Person } person) return new Resolution([person]);
        if (actor.Code is null) return new Resolution([actor], $"'{reading.Words(unit.First, unit.End)}': of which country, nothing says");
        if (actor.Code == ActorLexicon.Nobody || IsOfPaper(reading.Parsed, unit, actor)) return null;
        if (OfHome(unit, actor) is { } own) return new Resolution([own]);
        if (actor.Code.Contains(';', StringComparison.Ordinal)) return new Resolution([.. actor.Code.Split(';').Select(code => actor with { Code = code, Name = Lexicon.CountryName(code) })]);
        if (!Lexicon[unit.Entries[0]].IsNationality) return new Resolution([Namesake(reading, unit, actor) ?? actor]);
        var isModifier = reading.Parsed.Relations[unit.Head] is Relation.Compound or Relation.Amod;
        var isOne = !isModifier && reading.Parsed.Tags[unit.Head] is UniversalTag.NOUN or UniversalTag.PROPN && (reading.Is(unit.First - 1, "a") || reading.Is(unit.First - 1, "an"));
        var isPeople = isOne || (!isModifier && reading.Parsed.PennTags[unit.End - 1] is "NNS" or "NNPS");
        if (!isPeople) return new Resolution([actor]);
        if (Longer(reading, unit) is { } band) return new Resolution([band]);
        if (Elsewhere(reading, unit) is { } home) return new Resolution([actor with { Code = home, Kind = ActorKind.People, Sector = "CVL", Reason = $"{actor.Reason}: at home elsewhere", Score = 0.7 }]);
        var isDefinite = reading.Is(unit.First - 1, "the");
        // "the Koreans", after "a Korean firm"
        if (isDefinite && Discourse.Last(entity => entity.Reference.Code == actor.Code && entity.Sentence >= reading.Index - 1 && entity.Reference.Score > Guessed) is { Role: "firm" or "company", Reference: { Sector: "BUS", Kind: ActorKind.Role } firm }
            && !Discourse.Entities.Any(entity => entity.Reference.Code == actor.Code && entity.Reference.Sector == "GOV" && entity.Sentence >= reading.Index - 1)) return new Resolution([firm with { Score = 0.8 * firm.Score }]);
        return new Resolution([actor with { Kind = ActorKind.People, Sector = isDefinite ? "GOV" : "CVL" }]);
    }

    // "the Berne agreement", "the Paris Club": a paper or a gathering is named after the town, and is not that country's.
    private static bool IsOfPaper(ParsedSentence sentence, Unit unit, ActorReference actor)
    {
        if (actor.Kind != ActorKind.Capital || sentence.Relations[unit.Head] != Relation.Compound) return false;
        var at = unit.End;
        while (at < sentence.Count && sentence.Relations[at] is Relation.Compound or Relation.Amod or Relation.Nummod) at++;
        return at < sentence.Count && sentence.Heads[unit.Head] >= unit.End && (s_papers.Contains(sentence.Lemmas[at].ToLowerInvariant()) || IsOfUtility(sentence, unit, at));
    }

    // "The congress voted to censure the president", in Quito: a parliament or party of a country that the document does not name is the one at home.
    private ActorReference? OfHome(Unit unit, ActorReference actor) => Discourse.Home is { } home && actor is { Kind: ActorKind.Seat or ActorKind.Organisation, Sector: "LEG" or "PTY", Code: { } code } && code != home && Lexicon.IsCountry(code)
        && unit.Entries.All(entry => Lexicon[entry].Code == code || !Discourse.Names(Lexicon[entry].Code)) && !Discourse.Names(code) && !Discourse.Entities.Any(entity => entity.Reference.Code == code && entity.Reference.Kind is ActorKind.Person or ActorKind.Country or ActorKind.Capital)
            ? actor with { Code = Discourse.CountryAround(int.MaxValue) is { } around && Discourse.Names(around) ? around : home, Name = null, Reason = $"{actor.Reason}, but of the country that the document speaks of", Score = Guessed } : null;

    // "Washington Public Power Supply System": a name of four words or more that begins with a town, and ends in no office.
    private static bool IsOfUtility(ParsedSentence sentence, Unit unit, int last)
    {
        if (last - unit.First < 3 || sentence.Tags[last] != UniversalTag.PROPN || !ClueWords.Works.Contains(sentence.Lemmas[last].ToLowerInvariant())) return false;
        for (var token = unit.End; token < last; token++)
            if (!char.IsUpper(sentence.Word(token)[0])) return false;
        return true;
    }

    // "Norway's Fisheries Bank", "the French Senate": an office of the country named right before it, whoever else has one of that name.
    private ActorReference Abroad(SentenceReading reading, Unit unit, ActorReference seat)
    {
        if (seat is not { Kind: ActorKind.Seat, Code: { } own }) return seat;
        var before = unit.First - 1;
        if (before >= 0 && reading.Parsed.PennTags[before] == "POS") before--;
        // "the Ministry of Defence of Azerbaijan"
        var after = reading.Is(unit.End, "of") ? reading.Is(unit.End + 1, "the") ? unit.End + 2 : unit.End + 1 : -1;
        var beside = reading.UnitAt(before) is { Kind: UnitKind.Known } left ? left : reading.UnitAt(after);
        return beside is { Kind: UnitKind.Known } owner && OnlyCode(owner) is { } code && code != own && Lexicon.IsCountry(code) && Lexicon.IsCountry(own)
            ? seat with { Code = code, Name = null, Office = seat.Name, Reason = $"{seat.Reason}, of the country beside it", Score = 0.9 } : seat;
    }

    // "Iraqi Kurds", "Norway's Labour Party", "the Senate of the Philippines", "Kurds in Syria".
    private string? Beside(SentenceReading reading, Unit unit)
    {
        if (unit.Entries.Length < 2) return null;
        var before = unit.First - 1;
        if (before >= 0 && reading.Parsed.PennTags[before] == "POS") before--;
        if (reading.UnitAt(before) is { Kind: UnitKind.Known } left && OnlyCode(left) is { } code) return code;
        var after = unit.End;
        if (!(reading.Is(after, "of") || reading.Is(after, "in"))) return null;
        return reading.UnitAt(reading.Is(after + 1, "the") ? after + 2 : after + 1) is { Kind: UnitKind.Known } right ? OnlyCode(right) : null;
    }

    private static Mention Make(SentenceReading reading, Unit unit, int first, int end, Resolution found)
    {
        var tokens = reading.Parsed.Sentence.Tokens;
        return new Mention
        {
            Sentence = reading.Index, Head = unit.Head, First = first, End = end, Span = new TextSpan(tokens[first].Start, tokens[end - 1].End),
            Actors = found.Actors, UnresolvedReason = found.Reason,
        };
    }

    private void Note(SentenceReading reading, Unit unit, IReadOnlyList<ActorReference> actors)
    {
        var relation = reading.Parsed.Relations[unit.Head];
        var weight = relation switch { Relation.Nsubj => 3, Relation.Obj or Relation.Obl or Relation.Iobj or Relation.Conj => 2, _ => 1 };
        foreach (var actor in actors)
        {
            // A country that was only guessed must not become the reason for the next guess.
            if (actor.Code is { } code && actor.Score > Guessed && Lexicon.IsCountry(code)) Discourse.NoteCountry(code, reading.Index, weight, IsMission(unit) || IsOfMission(reading, unit));
            // "NATO leaders" speak of NATO; "French leaders" not of France.
            var isModifier = unit.Kind == UnitKind.Known && relation is Relation.Amod or Relation.Compound && actor.Kind is not (ActorKind.Organisation or ActorKind.Seat);
            if (isModifier || (actor.Code is null && actor.Name is null)) continue;
            Discourse.Note(new Entity
            {
                Reference = actor, NameParts = actor.Kind == ActorKind.Person ? NameParts(reading, unit, actor) : [], NameEnd = actor.Kind == ActorKind.Organisation && unit.Kind != UnitKind.Pronoun && unit.End - unit.NameFirst > 1 ? reading.Words(unit.End - 1, unit.End) : null, Role = RoleWord(reading.Parsed, unit, actor),
                IsPersonRole = unit.Role is { IsPerson: true }, IsPlural = unit.Kind == UnitKind.Role && IsPlural(reading.Parsed, unit), Sentence = reading.Index, Token = unit.Head, IsSubject = relation == Relation.Nsubj,
            });
        }
    }

    // An embassy stands in another country than its own.
    private static bool IsMission(Unit unit) => unit.Role is { } role && s_missions.Contains(role.Last);

    /// <summary>Whether it says whose embassy or envoy is meant: "the French embassy".</summary>
    public static bool IsOfMission(SentenceReading reading, Unit unit) => reading.Parsed.HasTree && reading.UnitAt(reading.Parsed.Heads[unit.Head]) is { } above && IsMission(above) && (unit.Head < above.Head || reading.Is(reading.Preposition(unit.Head), "of"));

    /// <summary>Whether a role's last word stands in the plural.</summary>
    public static bool IsPlural(ParsedSentence sentence, Unit unit) =>
        unit.RoleEnd > 0 && (unit.Role!.Kind == RoleKind.Measure || LastWord(sentence, unit) is var last && (sentence.PennTags[last] is "NNS" or "NNPS" || sentence.Lemmas[last] is "people" or "police"));

    // A ministry of foreign affairs is one ministry.
    private static int LastWord(ParsedSentence sentence, Unit unit)
    {
        for (var token = unit.RoleFirst + 1; token < unit.RoleEnd; token++)
            if (sentence.Lemmas[token] is "of" or "for") return token - 1;
        return unit.RoleEnd - 1;
    }

    // "the Serbs", after "the Bosnian Serbs": those of the longer name.
    private ActorReference? Longer(SentenceReading reading, Unit unit)
    {
        var word = reading.Parsed.Lemmas[unit.End - 1].ToLowerInvariant();
        return !reading.Is(unit.First - 1, "the") ? null
            : Discourse.Last(entity => entity.Role == word && entity.Reference is { Kind: ActorKind.Seat or ActorKind.Organisation, Code: not null })?.Reference is { } longer ? longer with { Score = 0.8 * longer.Score } : null;
    }

    // "ethnic Albanians", "the Hungarians of western Romania": a people outside its country.
    private string? Elsewhere(SentenceReading reading, Unit unit)
    {
        if (reading.Parsed.HasTree)
            foreach (var child in reading.Parsed.Dependents(unit.Head))
                if (child >= unit.End && reading.Preposition(child) is >= 0 and var preposition && (reading.Is(preposition, "of") || reading.Is(preposition, "in"))
                    && reading.UnitAt(child) is { Kind: UnitKind.Known } place && Refer(place).Code is { } code && Lexicon.IsCountry(code)) return code;
        if (!reading.Is(unit.First - 1, "ethnic")) return null;
        var own = Lexicon[unit.Entries[0]].Code;
        foreach (var other in reading.Units)
            if (other.Kind == UnitKind.Known && Lexicon[other.Entries[0]].Code is var code && code != own && Lexicon.IsCountry(code)) return code;
        return Discourse.SalientCountries(reading.Index).Find(code => code != own);
    }

    // "the coalition" comes back to "the western coalition", "the union" to the European one.
    private static string? RoleWord(ParsedSentence sentence, Unit unit, ActorReference actor) => unit.Role is { Kind: not (RoleKind.Counterpart or RoleKind.Courtesy) } role ? role.Last
        : (actor.Office is { } office ? RoleEntry.HeadWord(office) : unit.Kind == UnitKind.Known && actor.Kind is ActorKind.Organisation or ActorKind.Seat ? sentence.Lemmas[unit.End - 1].ToLowerInvariant() : null);

    // "Moscow, Idaho"; Tripoli in a report on Lebanon.
    private ActorReference? Namesake(SentenceReading reading, Unit unit, ActorReference actor) => actor.Kind is not (ActorKind.Capital or ActorKind.Place) ? null
        : _places.Inside(reading, unit) ?? (actor.Kind == ActorKind.Capital ? _places.Elsewhere(unit, reading, actor.Code!) : null);

    private void NotePair(SentenceReading reading, Unit unit)
    {
        if (unit.Kind != UnitKind.Known || reading.Parsed.Relations[unit.Head] != Relation.Conj) return;
        if (reading.UnitAt(reading.Parsed.Heads[unit.Head]) is { Kind: UnitKind.Known } other && Refer(other).Code is { } first && Refer(unit).Code is { } second && first != second
            && Lexicon.IsCountry(first) && Lexicon.IsCountry(second)) Discourse.NotePair(first, second, reading.Index);
    }

    private static ulong[] NameParts(SentenceReading reading, Unit unit, ActorReference actor)
    {
        var pieces = new List<NamePiece>();
        NameVariants.Split((actor.Name ?? ""), pieces);
        if (unit.Kind == UnitKind.Name)
            for (var token = unit.NameFirst; token < unit.End; token++) NameVariants.Split(reading.Parsed.Word(token), pieces);
        return [.. pieces.Where(piece => piece.Length > 1).Select(piece => piece.Hash).Distinct()];
    }
}
