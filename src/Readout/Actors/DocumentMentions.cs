namespace Readout.Actors;

/// <summary>Everybody whom a document names or describes, by sentence and token.</summary>
public sealed class DocumentMentions
{
    private readonly SentenceReading[] _readings;

    internal DocumentMentions(SentenceReading[] readings)
    {
        _readings = readings;
        All = [.. readings.SelectMany(reading => reading.Units).Select(unit => unit.Mention).OfType<Mention>()];
    }

    /// <summary>Every mention in the order of the text, those that resolved to nobody included.</summary>
    public IReadOnlyList<Mention> All { get; }

    /// <summary>Country of the place that the report was sent from; null where it does not say.</summary>
    internal string? Home { get; init; }

    /// <summary>The names that the document was read by.</summary>
    internal ActorLexicon? Names { get; init; }

    /// <summary>The document's day; null when unknown.</summary>
    internal DateOnly? Day { get; init; }

    /// <summary>The usual name of a country; null for a code of none.</summary>
    internal string? CountryName(string code) => Names is { } names && names.IsCountry(code) ? names.CountryName(code) : null;

    /// <summary>The mention that a token belongs to: a title and the name after it are one, a nationality before them is another.</summary>
    /// <param name="sentence">0-based index of the sentence.</param>
    /// <param name="token">Token of that sentence.</param>
    /// <returns>Null where the token names and describes nobody.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The document has no such sentence.</exception>
    public Mention? At(int sentence, int token)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(sentence);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(sentence, _readings.Length);
        return token < 0 || token >= _readings[sentence].Parsed.Count ? null : _readings[sentence].UnitAt(token)?.Mention;
    }

    /// <summary>The mention and those coordinated with it, in order: "France", "Germany" of "France and Germany"; itself alone where there is no
    /// coordination.</summary>
    public IReadOnlyList<Mention> Conjuncts(Mention mention)
    {
        ArgumentNullException.ThrowIfNull(mention);
        var reading = _readings[mention.Sentence];
        var members = new List<Mention> { mention };
        foreach (var child in reading.Parsed.Dependents(mention.Head))
            if (reading.Parsed.Relations[child] == Language.Relation.Conj && reading.UnitAt(child)?.Mention is { } other) members.Add(other);
        return members;
    }
}
