namespace Readout.Actors;

/// <summary>What a document has spoken of so far, and which countries it speaks of at all.</summary>
internal sealed class Discourse
{
    private const double Fading = 0.6, WholeWeight = 0.5, HomeWeight = 2;
    private const int PairReach = 2;
    private readonly List<Entity> _entities = [];
    private readonly List<(string Code, int Sentence, double Weight)> _countries = [];
    private (List<string>? Codes, int Sentence) _pair;
    private readonly SortedDictionary<string, int> _ahead = new(StringComparer.Ordinal);

    /// <summary>Those spoken of, the last one last.</summary>
    public IReadOnlyList<Entity> Entities => _entities;

    /// <summary>Notes that a country's name stands somewhere in the document.</summary>
    public void Foresee(string code) => _ahead[code] = _ahead.GetValueOrDefault(code) + 1;

    /// <summary>Whether a country's name stands anywhere in the document.</summary>
    public bool Foresees(string code) => _ahead.ContainsKey(code);

    /// <summary>How often a country's name stands in the document.</summary>
    public int Occurrences(string code) => _ahead.GetValueOrDefault(code);

    /// <summary>Notes a mention of a country or of somebody of it.</summary>
    public void NoteCountry(string code, int sentence, double weight) => _countries.Add((code, sentence, weight));

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

    private SortedDictionary<string, double> Weigh(int sentence)
    {
        var weights = new SortedDictionary<string, double>(StringComparer.Ordinal);
        foreach (var (code, at, weight) in _countries)
            weights[code] = weights.GetValueOrDefault(code) + (weight * Math.Pow(Fading, Math.Max(0, sentence - at)));
        return weights;
    }

    /// <summary>Notes two countries named in one breath: "Chad and Mali".</summary>
    public void NotePair(string first, string second, int sentence) => _pair = ([first, second], sentence);

    /// <summary>The last two countries named in one breath; null where that is some sentences ago.</summary>
    public List<string>? Pair(int sentence) => _pair.Codes is { } codes && sentence - _pair.Sentence <= PairReach ? codes : null;

    /// <summary>The country of the place that the report was sent from; null where it does not say.</summary>
    public string? Home { get; set; }

    /// <summary>The country whose police, court or army is meant where the text leaves that open: by what was last spoken of, what the whole
    /// document speaks of, and where it was sent from; null where the document names no country.</summary>
    public string? CountryAround(int sentence)
    {
        var weights = Weigh(sentence);
        foreach (var (code, count) in _ahead) weights[code] = weights.GetValueOrDefault(code) + (WholeWeight * count);
        if (Home is { } home) weights[home] = weights.GetValueOrDefault(home) + HomeWeight;
        return weights.Count == 0 ? null : weights.MaxBy(pair => pair.Value).Key;
    }

    private static bool IsSame(Entity a, Entity b) => a.IsPlural == b.IsPlural && a.Reference.Code == b.Reference.Code && a.Reference.Kind == b.Reference.Kind
        && (a.Reference.Name is not null || b.Reference.Name is not null ? a.Reference.Name == b.Reference.Name : a.Role == b.Role && a.Reference.Sector == b.Reference.Sector);
}
