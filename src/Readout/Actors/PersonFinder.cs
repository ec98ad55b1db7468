using Readout.Lexicons;

namespace Readout.Actors;

/// <summary>Chooses among the terms of office of people who share a name.</summary>
internal sealed class PersonFinder(ActorLexicon lexicon)
{
    private const int GreatOffice = 3;
    private readonly List<NamePiece> _pieces = [];

    /// <summary>Who a full name stands for on a day.</summary>
    /// <param name="terms">Terms of office of the people of that name.</param>
    /// <param name="day">The document's day; null when unknown, and then the last term counts.</param>
    /// <param name="country">A code that the text itself gives; null for none.</param>
    /// <param name="isKnownHere">Whether the document names a country.</param>
    public ActorReference Choose(IReadOnlyList<int> terms, DateOnly? day, string? country, Predicate<string> isKnownHere)
    {
        LexiconEntry? best = null;
        foreach (var term in terms)
            if (best is null || Rank(lexicon[term], day, country, isKnownHere).CompareTo(Rank(best, day, country, isKnownHere)) > 0) best = lexicon[term];
        return Refer(best!, day);
    }

    /// <summary>The holder whose name has all those words, on a day; null where nobody or several countries' people fit.</summary>
    public ActorReference? ByParts(string words, DateOnly? day, Predicate<LexiconEntry> fits)
    {
        _pieces.Clear();
        NameVariants.Split(words, _pieces);
        if (_pieces.Count == 0) return null;
        LexiconEntry? found = null;
        foreach (var term in lexicon.TermsByNamePart(_pieces[^1].Hash))
        {
            var entry = lexicon[term];
            if (!fits(entry) || !HasAll(term)) continue;
            if (found is not null && found.Name != entry.Name) return null;
            if (found is null || (entry.Holds(day) && (!found.Holds(day) || entry.From > found.From))) found = entry;
        }
        return found is null ? null : Refer(found, day);
    }

    /// <summary>Everybody whose name has all those words, in office before out of it, the later before the earlier; empty for none.</summary>
    public List<ActorReference> Namesakes(string words, DateOnly? day)
    {
        _pieces.Clear();
        NameVariants.Split(words, _pieces);
        if (_pieces.Count == 0) return [];
        return [.. lexicon.TermsByNamePart(_pieces[^1].Hash).Where(HasAll).Select(term => lexicon[term]).Where(term => !(day < term.From))
            .GroupBy(term => (term.Name, term.Code)).Select(person => person.MaxBy(term => (term.Holds(day), OfficeTable.English.Weight(term.Office!), term.From))!)
            .OrderByDescending(term => (term.Holds(day), term.From)).Select(term => Refer(term, day))];
    }

    /// <summary>The head of state or government of that family name: the one in office on the day; where several are, the one whose country the
    /// document names; where none is, the last one before. Null where the name has been borne by several who fit equally.</summary>
    public ActorReference? Leader(string familyName, DateOnly? day, Predicate<string> isKnownHere)
    {
        var leaders = Bearers(familyName)
            .Where(term => OfficeTable.English.IsHighest(term.Office!) && !(day < term.From)).ToList();
        if (leaders.Exists(term => term.Holds(day))) leaders.RemoveAll(term => !term.Holds(day));
        if (leaders.Exists(term => isKnownHere(term.Code))) leaders.RemoveAll(term => !isKnownHere(term.Code));
        return leaders.Count > 0 && leaders.TrueForAll(term => term.Code == leaders[0].Code) ? Refer(leaders.MaxBy(term => term.From)!, day) : null;
    }

    /// <summary>The one bearer of a family name who holds a great office on the day; null for none, and for several.</summary>
    public ActorReference? Great(string familyName, DateOnly? day, Predicate<string> isKnownHere)
    {
        if (day is null) return null;
        var all = Bearers(familyName);
        // Nobody else in the tables is called Putin, whatever his office on that day.
        var isAlone = all.Count > 0 && all.TrueForAll(term => term.Name == all[0].Name) && all.Exists(term => OfficeTable.English.Weight(term.Office!) >= GreatOffice);
        var bearers = all.Where(term => term.Holds(day) && (isAlone || OfficeTable.English.Weight(term.Office!) >= GreatOffice)).ToList();
        if (bearers.Exists(term => isKnownHere(term.Code))) bearers.RemoveAll(term => !isKnownHere(term.Code));
        return bearers.Count > 0 && bearers.TrueForAll(term => term.Name == bearers[0].Name) ? Refer(bearers.MaxBy(term => OfficeTable.English.Weight(term.Office!))!, day) : null;
    }

    /// <summary>Whether somebody of that family name holds one of the great offices on the day.</summary>
    public bool IsGreat(ulong familyName, DateOnly day) =>
        lexicon.TermsByNamePart(familyName).Any(term => lexicon[term] is var held && held.Holds(day) && OfficeTable.English.Weight(held.Office!) >= GreatOffice);

    /// <summary>Who holds an office of a country on a day; null when the tables do not say, or the day is unknown.</summary>
    public LexiconEntry? Holder(string code, string office, DateOnly? day)
    {
        if (day is null) return null;
        var plain = OfficeTable.English.Plain(office);
        return lexicon.Terms(code).Where(term => term.Holds(day) && (term.Office == office || OfficeTable.English.Plain(term.Office!) == plain)).MaxBy(term => (term.Office == office, term.From));
    }

    /// <summary>Somebody by a term of office: in office on the day, or a former holder.</summary>
    public static ActorReference Refer(LexiconEntry term, DateOnly? day)
    {
        var isFormer = day >= term.To;
        return new ActorReference
        {
            Code = term.Code, Name = term.Name, Kind = ActorKind.Person, Wikidata = term.Wikidata,
            Sector = isFormer && term.Sector is not null ? "ELI" : term.Sector, Office = isFormer ? $"former {term.Office}" : term.Office,
            Reason = isFormer ? $"{term.Id}: out of office since {term.To:yyyy-MM-dd}" : term.Id, Score = day < term.From ? 0.6 : 1,
        };
    }

    // "Boutros-Ghali" has two words, both of which must be the bearer's.
    private List<LexiconEntry> Bearers(string familyName)
    {
        _pieces.Clear();
        NameVariants.Split(familyName, _pieces);
        return _pieces.Count == 0 ? [] : [.. lexicon.TermsByNamePart(_pieces[^1].Hash).Where(HasAll).Select(term => lexicon[term])];
    }

    private bool HasAll(int term)
    {
        for (var i = 0; i < _pieces.Count - 1; i++)
            if (_pieces[i].Length > 1 && !lexicon.HasNamePart(term, _pieces[i].Hash)) return false;
        return true;
    }

    // In office before out of it, high office before low, the last holder before older ones; the text's own country above all.
    private static (bool, bool, bool, int, DateOnly) Rank(LexiconEntry term, DateOnly? day, string? country, Predicate<string> isKnownHere) =>
        (country is null || term.Code == country, term.Holds(day), isKnownHere(term.Code), term.From > day ? 0 : OfficeTable.English.Weight(term.Office!), term.From > day ? DateOnly.MinValue : term.From);
}
