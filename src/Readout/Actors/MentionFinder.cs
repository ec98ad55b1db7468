using Readout.Language;
using Readout.Lexicons;

namespace Readout.Actors;

/// <summary>Finds the units of a sentence: names by the tables, roles by their words, names that no table has by their tags, pronouns.</summary>
internal sealed class MentionFinder(ActorLexicon lexicon, RoleLexicon roles, DateOnly? day)
{
    private readonly PersonFinder _people = new(lexicon);
    private readonly SentencePieces _pieces = new();
    private readonly List<int> _entries = [];
    private readonly Dictionary<ulong, int> _countries = [];
    private readonly HashSet<ulong> _surnames = [];

    /// <summary>Reads a sentence.</summary>
    public SentenceReading Find(ParsedSentence sentence, int index)
    {
        _pieces.Read(sentence.Sentence);
        var units = new List<Unit>();
        for (var token = 0; token < sentence.Count;)
        {
            var unit = CompanyAt(sentence, token) ?? BearerAt(sentence, token, units) ?? KnownAt(sentence, token) ?? TitledAt(sentence, token, units) ?? HolderAt(sentence, token) ?? PronounAt(sentence, token) ?? SurnameAt(sentence, token, units) ?? RoleAt(sentence, token) ?? NameAt(sentence, token);
            if (unit is not null) units.Add(unit);
            token = unit?.End ?? token + 1;
        }
        JoinNames(sentence, units);
        JoinTitles(sentence, units);
        return new SentenceReading(sentence, index, units);
    }

    // "Great Western Foods Inc": no name inside it counts, unless the tables have the company itself.
    private Unit? CompanyAt(ParsedSentence sentence, int token)
    {
        var end = CompanyWords.English.Match(sentence, token);
        if (end == token) return null;
        var isKnown = lexicon.Names.Match(sentence.Sentence, _pieces, token, _entries) > token && lexicon[_entries[0]].Kind == ActorKind.Organisation;
        return new Unit { Kind = isKnown ? UnitKind.Known : UnitKind.Name, First = token, End = end, NameFirst = token, Entries = isKnown ? [.. _entries] : [], IsCompany = !isKnown };
    }

    private Unit? KnownAt(ParsedSentence sentence, int token)
    {
        if (sentence.Tags[token] is UniversalTag.PUNCT or UniversalTag.PRON or UniversalTag.AUX) return null;
        var end = lexicon.Names.Match(sentence.Sentence, _pieces, token, _entries);
        if (end == token) return SmallAt(sentence, token);
        // "the South American country": a name that is nobody's may begin a longer word that is.
        if (lexicon[_entries[0]].Code == ActorLexicon.Nobody && roles.Match(sentence, token) is { Role.Kind: RoleKind.Country } longer && longer.End > end && sentence.PennTags[longer.End - 1] is not ("NNS" or "NNPS")) return null;
        if (end == token + 1 && _pieces[token] is [var piece] && lexicon[_entries[0]].Kind == ActorKind.Country) _countries[piece.Hash] = _entries[0];
        var kind = lexicon[_entries[0]].Kind == ActorKind.Person ? UnitKind.Name : UnitKind.Known;
        return new Unit { Kind = kind, First = token, End = end, NameFirst = token, Entries = [.. _entries] };
    }

    // "ukraine", where the document has spoken of Ukraine before.
    private Unit? SmallAt(ParsedSentence sentence, int token) =>
        sentence.Tags[token] is UniversalTag.NOUN or UniversalTag.PROPN && _pieces[token] is [{ Case: PieceCase.Lower } piece] && _countries.TryGetValue(piece.Hash, out var entry)
            && !lexicon[entry].IsNationality ? new Unit { Kind = UnitKind.Known, First = token, End = token + 1, NameFirst = token, Entries = [entry] } : null;

    // "Bishop thanked the council", "Moon stepped across": a word that is also a name, where somebody in a great office bears it.
    private Unit? HolderAt(ParsedSentence sentence, int token)
    {
        if (day is not { } today || token != FirstWord(sentence) || sentence.Tags[token] is not (UniversalTag.NOUN or UniversalTag.VERB or UniversalTag.ADJ or UniversalTag.PROPN)) return null;
        if (!char.IsUpper(sentence.Word(token)[0]) || token + 1 >= sentence.Count || sentence.Tags[token + 1] is not (UniversalTag.VERB or UniversalTag.AUX)) return null;
        return _pieces[token] is [var piece] && _people.IsGreat(piece.Hash, today) ? new Unit { Kind = UnitKind.Name, First = token, End = token + 1, NameFirst = token } : null;
    }

    // "Minister Kono": a place, but behind a person's title the name of somebody in the tables.
    private Unit? BearerAt(ParsedSentence sentence, int token, List<Unit> units)
    {
        if (units is not [.., { Role: { IsPerson: true, Kind: RoleKind.Head }, Kind: UnitKind.Role } title] || title.End != token || sentence.Tags[token] != UniversalTag.PROPN || !IsSingular(sentence, title)) return null;
        if (token + 1 < sentence.Count && (sentence.Tags[token + 1] == UniversalTag.PROPN || sentence.PennTags[token + 1] == "POS")) return null;
        var end = lexicon.Names.Match(sentence.Sentence, _pieces, token, _entries);
        return end == token + 1 && lexicon[_entries[0]].Kind == ActorKind.Place && _pieces[token] is [var piece] && lexicon.TermsByNamePart(piece.Hash).Count > 0
            ? new Unit { Kind = UnitKind.Name, First = token, End = token + 1, NameFirst = token } : null;
    }

    private static bool IsSingular(ParsedSentence sentence, Unit title) => sentence.PennTags[title.End - 1] is "NN" or "NNP";

    // "Premier Li" where the tagger took Li for something else: a capital behind a person's title, and somebody in the tables bears it.
    private Unit? TitledAt(ParsedSentence sentence, int token, List<Unit> units) =>
        units is [.., { Role: { IsPerson: true, Kind: RoleKind.Head or RoleKind.Generic }, Kind: UnitKind.Role } title] && title.End == token && sentence.Tags[token] != UniversalTag.PROPN
        && _pieces[token] is [{ Case: PieceCase.Capital } piece] && lexicon.TermsByNamePart(piece.Hash).Count > 0
            ? new Unit { Kind = UnitKind.Name, First = token, End = token + 1, NameFirst = token } : null;

    // "Edwin King", and "King" or "Mr King" after him: a role word that is somebody's name in this document.
    private Unit? SurnameAt(ParsedSentence sentence, int token, List<Unit> units)
    {
        if (sentence.Tags[token] is not (UniversalTag.PROPN or UniversalTag.NOUN) || !char.IsUpper(sentence.Word(token)[0]) || (token + 1 < sentence.Count && sentence.Tags[token + 1] == UniversalTag.PROPN)) return null;
        if (_pieces[token] is not [{ Case: PieceCase.Capital } piece] || roles.Match(sentence, token) is not { Role.IsPerson: true } role || role.End != token + 1) return null;
        if (IsAddressed(units, token) || IsFamilyName(sentence, token, units)) _surnames.Add(piece.Hash);
        else if (!_surnames.Contains(piece.Hash) || (token > 0 && sentence.Tags[token - 1] == UniversalTag.DET)) return null;
        return new Unit { Kind = UnitKind.Name, First = token, End = token + 1, NameFirst = token };
    }

    // "Ms Bishop" is no bishop.
    private static bool IsAddressed(List<Unit> units, int token) => units is [.., { Role.Kind: RoleKind.Courtesy } courtesy] && courtesy.End == token;

    // "Edwin King, head of": a given name before it, and what he is behind it.
    private static bool IsFamilyName(ParsedSentence sentence, int token, List<Unit> units)
    {
        if (!sentence.HasTree || sentence.Tags[token] != UniversalTag.PROPN || units is not [.., { Kind: UnitKind.Name, Role: null, IsCompany: false } given] || given.End != token) return false;
        if (sentence.Relations[token] == Relation.Flat) return given.Contains(sentence.Heads[token]);
        return given.End == given.First + 1 && sentence.Relations[given.First] == Relation.Compound && sentence.Heads[given.First] == token
            && sentence.Dependent(token, Relation.Appos) is >= 0 and var what && what > token && sentence.Tags[what] == UniversalTag.NOUN;
    }

    private static int FirstWord(ParsedSentence sentence)
    {
        var first = 0;
        while (first < sentence.Count && sentence.Tags[first] == UniversalTag.PUNCT) first++;
        return first;
    }

    private Unit? RoleAt(ParsedSentence sentence, int token)
    {
        if (sentence.Tags[token] is UniversalTag.PUNCT or UniversalTag.ADP or UniversalTag.AUX or UniversalTag.DET or UniversalTag.PRON) return null;
        var (end, role) = roles.Match(sentence, token);
        // "members of the House Foreign Affairs Committee": the longer name goes first.
        if (role is not null && end > token + 1 && lexicon.Names.Match(sentence.Sentence, _pieces, end - 1, _entries) > end) (end, role) = roles.Match(sentence, token, end - 1);
        if (role is null || (role.Word.Length == 2 && !IsInitials(sentence, token)) || (role.Kind is RoleKind.Head or RoleKind.Generic && role.IsPerson && IsAdjective(sentence, end))) return null;
        // "Deputy oil ministers": no deputies of a parliament.
        if (role.Word == "deputy" && end < sentence.Count && roles.Match(sentence, end).Role is { IsPerson: true, Kind: RoleKind.Head }) return null;
        // "the cabinet's opposition to a levy"
        if (role.OtherSector == "OPP" && end == token + 1 && end + 1 < sentence.Count && sentence.Lemmas[end] == "to" && sentence.Tags[end + 1] != UniversalTag.VERB) return null;
        var isWord = sentence.Tags[end - 1] is UniversalTag.NOUN or UniversalTag.PROPN or UniversalTag.ADJ or UniversalTag.NUM
            || role.Kind is RoleKind.Modifier or RoleKind.Backing;
        return isWord ? new Unit { Kind = UnitKind.Role, First = token, End = end, Role = role, RoleFirst = token, RoleEnd = end, NameFirst = end } : null;
    }

    // "a major review", "major exporters", "private placements": nobody of that rank; but "civilian advisers" are civilians.
    private bool IsAdjective(ParsedSentence sentence, int end) => sentence.Tags[end - 1] == UniversalTag.ADJ && end < sentence.Count
        && (sentence.Tags[end] is UniversalTag.NOUN or UniversalTag.ADJ || (sentence.Tags[end] == UniversalTag.PROPN && char.IsLower(sentence.Word(end - 1)[0]))) && (roles.Match(sentence, end).Role is null || roles.Match(sentence, end - 1).Role is { Sector: "MIL" });

    // "PM Kishida", not "at 5 pm".
    private static bool IsInitials(ParsedSentence sentence, int token) =>
        char.IsUpper(sentence.Word(token)[0]) && (token == 0 || sentence.Tags[token - 1] != UniversalTag.NUM);

    private static Unit? PronounAt(ParsedSentence sentence, int token) => sentence.Tags[token] == UniversalTag.PRON || IsOrdinal(sentence, token)
        ? new Unit { Kind = UnitKind.Pronoun, First = token, End = token + 1, NameFirst = token } : null;

    // "the latter said", not "the latter part".
    private static bool IsOrdinal(ParsedSentence sentence, int token) => token > 0 && sentence.Word(token) is "latter" or "former" or "other" && sentence.Word(token - 1).Equals("the", StringComparison.OrdinalIgnoreCase)
        && (token + 1 == sentence.Count || sentence.Tags[token + 1] is not (UniversalTag.NOUN or UniversalTag.PROPN or UniversalTag.ADJ or UniversalTag.NUM));

    private Unit? NameAt(ParsedSentence sentence, int token)
    {
        if (!BeginsName(sentence, token) || IsDay(sentence, token)) return null;
        var end = Math.Max(token + 1, PlaceResolver.Match(sentence, _pieces, token));
        while (end < sentence.Count && Continues(sentence, end) && KnownAt(sentence, end) is null && RoleAt(sentence, end) is null)
            end += sentence.Tags[end] == UniversalTag.PUNCT ? 2 : 1;
        return new Unit { Kind = UnitKind.Name, First = token, End = Math.Min(end, sentence.Count), NameFirst = token };
    }

    private static bool IsNameWord(ParsedSentence sentence, int token) =>
        sentence.Tags[token] == UniversalTag.PROPN && char.IsLetter(sentence.Word(token)[0]) && sentence.Word(token).Length > 1;

    // "Monday", "in May", "May 5"; but "Theresa May".
    private static bool IsDay(ParsedSentence sentence, int token)
    {
        var kind = TimeWords.English.Find(sentence.Word(token)).Kind;
        if (kind is not (TimeWordKind.Weekday or TimeWordKind.Month or TimeWordKind.Day or TimeWordKind.Overnight)) return false;
        return kind == TimeWordKind.Weekday || (token > 0 && sentence.Tags[token - 1] is UniversalTag.ADP or UniversalTag.NUM)
            || (token + 1 < sentence.Count && sentence.Tags[token + 1] == UniversalTag.NUM);
    }

    // "de la Cruz", "al-Harbi" begin with a small letter; "de-escalation" is no name.
    private static bool BeginsName(ParsedSentence sentence, int token)
    {
        if (!IsNameWord(sentence, token)) return false;
        if (!char.IsLower(sentence.Word(token)[0])) return true;
        var next = token + 1;
        while (next < sentence.Count && (sentence.Word(next) is "-" or "‐" || (IsNameWord(sentence, next) && char.IsLower(sentence.Word(next)[0])))) next++;
        return next < sentence.Count && IsNameWord(sentence, next);
    }

    // "al-Harbi", "de la Cruz", "Manuel A. Ruiz" go on; a comma or a verb ends the name.
    private static bool Continues(ParsedSentence sentence, int token)
    {
        if (sentence.Tags[token] == UniversalTag.PROPN) return true;
        var glued = sentence.Sentence.Tokens[token].Start == sentence.Sentence.Tokens[token - 1].End;
        return glued && sentence.Word(token) is "-" or "‐" && token + 1 < sentence.Count && IsNameWord(sentence, token + 1);
    }

    // "Jordan Ruiz", "Ali Freedonian": a place's name inside a person's is part of it.
    private void JoinNames(ParsedSentence sentence, List<Unit> units)
    {
        for (var i = units.Count - 1; i > 0; i--)
        {
            var (left, right) = (units[i - 1], units[i]);
            if (left.End != right.First || !IsNameLike(left) || !IsNameLike(right) || left.Kind != UnitKind.Name && right.Kind != UnitKind.Name) continue;
            if (!sentence.HasTree || !(IsFlat(sentence, left, right) || IsOnSurname(sentence, left, right))) continue;
            // "told Tony Blair Kenya's troubles were over": the tables have the whole name.
            if (left is { Kind: UnitKind.Name, Entries.Length: > 0 } && right.Kind == UnitKind.Known && right.End < sentence.Count && sentence.PennTags[right.End] == "POS") continue;
            // "In Donetsk Jan Roe said": a place, and then somebody's whole name.
            if (left.Kind == UnitKind.Known && left.First > 0 && sentence.Tags[left.First - 1] == UniversalTag.ADP && right.End - right.First > 1) continue;
            var entries = left.Kind == UnitKind.Name && left.Entries.Length > 0 ? left.Entries : right.Kind == UnitKind.Name ? right.Entries : [];
            units[i - 1] = new Unit { Kind = UnitKind.Name, First = left.First, End = right.End, NameFirst = left.First, Entries = entries };
            units.RemoveAt(i);
        }
    }

    private bool IsNameLike(Unit unit) => unit.Kind == UnitKind.Name
        || (unit.Kind == UnitKind.Known && !lexicon[unit.Entries[0]].IsNationality && unit.End - unit.First == 1 && lexicon[unit.Entries[0]].Kind is ActorKind.Country or ActorKind.Capital or ActorKind.Place or ActorKind.People);

    private static bool IsFlat(ParsedSentence sentence, Unit left, Unit right)
    {
        for (var token = right.First; token < right.End; token++)
            if (sentence.Relations[token] == Relation.Flat && left.Contains(sentence.Heads[token])) return true;
        return false;
    }

    private bool IsOnSurname(ParsedSentence sentence, Unit left, Unit right) => sentence.Heads[left.First] == right.First && _pieces[right.First] is [var piece] && _surnames.Contains(piece.Hash);

    private static void JoinTitles(ParsedSentence sentence, List<Unit> units)
    {
        for (var i = units.Count - 1; i > 0; i--)
        {
            var (title, name) = (units[i - 1], units[i]);
            if (title.Kind != UnitKind.Role || name.Kind != UnitKind.Name || title.End != name.First) continue;
            if (title.Role!.Kind is RoleKind.Modifier or RoleKind.Measure or RoleKind.Backing or RoleKind.Country or RoleKind.People || !AreOne(sentence, title, name)) continue;
            name.First = title.First;
            if (name.Role is null || name.Role.Kind == RoleKind.Courtesy) (name.Role, name.RoleFirst, name.RoleEnd) = (title.Role, title.RoleFirst, title.RoleEnd);
            units.RemoveAt(i - 1);
        }
    }

    private static bool AreOne(ParsedSentence sentence, Unit title, Unit name)
    {
        // A name that the tagger did not know for one hangs anywhere.
        if (!sentence.HasTree || title.Role!.Kind == RoleKind.Courtesy || sentence.Tags[name.First] != UniversalTag.PROPN) return true;
        for (var token = title.First; token < name.End; token++)
            if (title.Contains(token) ? name.Contains(sentence.Heads[token]) : title.Contains(sentence.Heads[token])) return true;
        return false;
    }
}
