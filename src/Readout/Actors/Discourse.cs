namespace Readout.Actors;

/// <summary>What a document has spoken of so far, and which countries it speaks of at all.</summary>
internal sealed class Discourse
{
    private const double Fading = 0.6;
    private readonly List<Entity> _entities = [];
    private readonly List<(string Code, int Sentence, double Weight)> _countries = [];
    private readonly SortedDictionary<string, int> _ahead = new(StringComparer.Ordinal);

    /// <summary>Those spoken of, the last one last.</summary>
    public IReadOnlyList<Entity> Entities => _entities;

    /// <summary>Notes that a country's name stands somewhere in the document.</summary>
    public void Foresee(string code) => _ahead[code] = _ahead.GetValueOrDefault(code) + 1;

    /// <summary>Whether a country's name stands anywhere in the document.</summary>
    public bool Foresees(string code) => _ahead.ContainsKey(code);

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

    /// <summary>Countries by how much the document speaks of them at that sentence, most first.</summary>
    public List<string> SalientCountries(int sentence)
    {
        var weights = new SortedDictionary<string, double>(StringComparer.Ordinal);
        foreach (var (code, at, weight) in _countries)
            weights[code] = weights.GetValueOrDefault(code) + (weight * Math.Pow(Fading, Math.Max(0, sentence - at)));
        return [.. weights.OrderByDescending(pair => pair.Value).Select(pair => pair.Key)];
    }

    /// <summary>The country that the whole document names most, if it names it as often as all others together; else null.</summary>
    public string? MainCountry()
    {
        if (_ahead.Count == 0) return null;
        var most = _ahead.MaxBy(pair => pair.Value);
        return most.Value * 2 >= _ahead.Values.Sum() ? most.Key : null;
    }

    private static bool IsSame(Entity a, Entity b) => a.IsPlural == b.IsPlural && a.Reference.Code == b.Reference.Code && a.Reference.Kind == b.Reference.Kind
        && (a.Reference.Name is not null || b.Reference.Name is not null ? a.Reference.Name == b.Reference.Name : a.Role == b.Role && a.Reference.Sector == b.Reference.Sector);
}
