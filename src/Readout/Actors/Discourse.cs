namespace Readout.Actors;

/// <summary>What a document has spoken of so far, and which countries it speaks of at all.</summary>
internal sealed class Discourse
{
    private const double Fading = 0.6, WholeWeight = 0.5, HomeWeight = 2, PairFading = 0.8;
    private const int PairReach = 2;
    private readonly List<Entity> _entities = [];
    private readonly List<(string Code, int Sentence, double Weight, bool IsAway)> _countries = [];
    private (List<string>? Codes, int Sentence) _pair;
    private readonly HashSet<string> _named = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, int> _ahead = new(StringComparer.Ordinal);

    /// <summary>Those spoken of, the last one last.</summary>
    public IReadOnlyList<Entity> Entities => _entities;

    /// <summary>Notes that a country's name stands somewhere in the document.</summary>
    public void Foresee(string code) => _ahead[code] = _ahead.GetValueOrDefault(code) + 1;

    /// <summary>Notes that a country is named as such, not only by one of its bodies.</summary>
    public void ForeseeName(string code) => _named.Add(code);

    /// <summary>Whether the document names a country as such: by its name, its people or its capital.</summary>
    public bool Names(string code) => _named.Contains(code);

    /// <summary>Whether a country's name stands anywhere in the document.</summary>
    public bool Foresees(string code) => _ahead.ContainsKey(code);

    /// <summary>How often a country's name stands in the document.</summary>
    public int Occurrences(string code) => _ahead.GetValueOrDefault(code);

    /// <summary>Notes a mention of a country or of somebody of it.</summary>
    /// <param name="code">Its code.</param>
    /// <param name="sentence">0-based index of the sentence.</param>
    /// <param name="weight">How much the mention counts.</param>
    /// <param name="isAway">Whether it is a mission of the country in another one, and says nothing of whose police stands around it.</param>
    public void NoteCountry(string code, int sentence, double weight, bool isAway = false) => _countries.Add((code, sentence, weight, isAway));

    /// <summary>Notes a mention of somebody: of one already known, or of a new one.</summary>
    public Entity Note(Entity mentioned)
    {
        var at = _entities.FindIndex(known => IsSame(known, mentioned));
        var entity = at < 0 ? mentioned : _entities[at];
        if (at >= 0)
        {
            _entities.RemoveAt(at);
            // The subject of a sentence stays its subject when "his" speaks of him again.
            if (!entity.IsSubject || entity.Sentence != mentioned.Sentence || mentioned.IsSubject)
                (entity.Sentence, entity.Token, entity.IsSubject) = (mentioned.Sentence, mentioned.Token, mentioned.IsSubject);
            entity.Role = mentioned.Role ?? entity.Role;
            entity.NameEnd = mentioned.NameEnd ?? entity.NameEnd;
            if (mentioned.NameParts.Length > entity.NameParts.Length) entity.NameParts = mentioned.NameParts;
        }
        _entities.Add(entity);
        return entity;
    }

    /// <summary>The last one spoken of that fits; null for none.</summary>
    public Entity? Last(Predicate<Entity> fits) => _entities.FindLast(fits);

    /// <summary>The one spoken of in the last sentence that speaks of any that fits, its subject before others; null for none.</summary>
    public Entity? Foremost(Predicate<Entity> fits)
    {
        Entity? best = null;
        foreach (var entity in _entities)
            if (fits(entity) && (best is null || (entity.Sentence, entity.IsSubject).CompareTo((best.Sentence, best.IsSubject)) >= 0)) best = entity;
        return best;
    }

    /// <summary>Countries by how much the document speaks of them at that sentence, most first.</summary>
    /// <param name="sentence">0-based index of the sentence.</param>
    /// <param name="ofWhole">Whether it counts as well how often the whole document names those spoken of so far.</param>
    public List<string> SalientCountries(int sentence, bool ofWhole = false) =>
        [.. Weigh(sentence).OrderByDescending(pair => pair.Value + (ofWhole ? WholeWeight * Occurrences(pair.Key) : 0)).Select(pair => pair.Key)];

    private SortedDictionary<string, double> Weigh(int sentence, string? but = null, bool withMissions = true)
    {
        var weights = new SortedDictionary<string, double>(StringComparer.Ordinal);
        foreach (var (code, at, weight, isAway) in _countries)
            if ((at != sentence || code != but) && (withMissions || !isAway)) weights[code] = weights.GetValueOrDefault(code) + (weight * Math.Pow(Fading, Math.Max(0, sentence - at)));
        return weights;
    }

    /// <summary>The two countries that the document deals with together: those named alone together in a sentence most and last; empty where no two are.</summary>
    /// <param name="sentence">0-based index of the sentence.</param>
    /// <param name="fits">Which countries may be meant.</param>
    public List<string> Two(int sentence, Predicate<string> fits)
    {
        var scores = new SortedDictionary<(string, string), double>();
        foreach (var together in _countries.Where(note => note.Sentence <= sentence && fits(note.Code)).GroupBy(note => note.Sentence))
        {
            var codes = together.Select(note => note.Code).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
            if (codes is [var one, var other]) Add(one, other, together.Key, 1);
        }
        if (Pair(sentence) is [var first, var second] && fits(first) && fits(second))
            Add(string.CompareOrdinal(first, second) < 0 ? first : second, string.CompareOrdinal(first, second) < 0 ? second : first, _pair.Sentence, 1);
        return scores.Count == 0 ? [] : [scores.MaxBy(pair => pair.Value).Key.Item1, scores.MaxBy(pair => pair.Value).Key.Item2];

        void Add(string left, string right, int at, double weight) => scores[(left, right)] = scores.GetValueOrDefault((left, right)) + (weight * Math.Pow(PairFading, sentence - at));
    }

    /// <summary>Notes countries named in one breath: "Chad and Mali", "Chad, Mali and Niger".</summary>
    public void NotePair(string first, string second, int sentence)
    {
        if (_pair.Codes is { } codes && _pair.Sentence == sentence && codes[0] == first)
        {
            if (!codes.Contains(second)) codes.Add(second);
        }
        else
        {
            _pair = ([first, second], sentence);
        }
    }

    /// <summary>The last countries named in one breath; null where that is some sentences ago.</summary>
    public List<string>? Pair(int sentence) => _pair.Codes is { } codes && sentence - _pair.Sentence <= PairReach ? codes : null;

    /// <summary>Whose statement the document is, which says "we" of itself; null for a report.</summary>
    public ActorReference? Voice { get; set; }

    /// <summary>The country of the place that the report was sent from; null where it does not say.</summary>
    public string? Home { get; set; }

    /// <summary>The country whose police, court or army is meant where the text leaves that open: by what was last spoken of, what the whole
    /// document speaks of, and where it was sent from; null where the document names no country.</summary>
    /// <param name="sentence">0-based index of the sentence.</param>
    /// <param name="but">Code of a country whose mentions in that sentence do not count; null for none.</param>
    public string? CountryAround(int sentence, string? but = null)
    {
        var weights = Weigh(sentence, but, withMissions: false);
        foreach (var (code, count) in _ahead) weights[code] = weights.GetValueOrDefault(code) + (WholeWeight * count);
        if (Home is { } home) weights[home] = weights.GetValueOrDefault(home) + HomeWeight;
        return weights.Count == 0 ? null : weights.MaxBy(pair => pair.Value).Key;
    }

    private static bool IsSame(Entity a, Entity b) => a.IsPlural == b.IsPlural && a.Reference.Code == b.Reference.Code && a.Reference.Kind == b.Reference.Kind
        && (a.Reference.Name is not null || b.Reference.Name is not null ? a.Reference.Name == b.Reference.Name : a.Role == b.Role && a.Reference.Sector == b.Reference.Sector);
}
