using Readout.Language;

namespace Readout.Actors;

/// <summary>Resolves what the document itself has shortened: an acronym behind the name that it is short for, an office of state by its field alone.</summary>
internal sealed class ShortNames(UnitResolver session)
{
    private static readonly string[] s_departments = ["Department", "Ministry"];
    private readonly Dictionary<string, Unit> _shortened = new(StringComparer.Ordinal);

    /// <summary>Whom a short name stands for; null for what is none.</summary>
    public Resolution? Resolve(SentenceReading reading, Unit unit) => Shortened(reading, unit) ?? Department(reading, unit);

    // "the Popular Alliance (AP)", and "AP" after it: short for the words before it, whoever else is called so.
    private Resolution? Shortened(SentenceReading reading, Unit unit)
    {
        if (unit.Kind is not (UnitKind.Known or UnitKind.Name) || unit.End != unit.First + 1) return null;
        var word = reading.Parsed.Word(unit.First).ToString();
        if (word.Length < 2 || word.AsSpan().ContainsAnyExceptInRange('A', 'Z')) return null;
        if (!_shortened.TryGetValue(word, out var full))
        {
            full = reading.UnitAt(unit.First - 2);
            if (!reading.Is(unit.First - 1, "(") || !reading.Is(unit.End, ")") || full is not { Kind: UnitKind.Name or UnitKind.Role, IsCompany: false, Entries.Length: 0 } || full.End != unit.First - 1 || !AreInitials(reading, full.End, word) || unit.Entries.Any(entry => IsOfSameWords(reading, full.End, session.Lexicon[entry].Name))) return null;
            _shortened[word] = full;
            session.Resolve(reading, full);
        }
        var actors = full.Mention?.Actors ?? [];
        return new Resolution(actors, actors.Any(actor => actor.Code is not null) ? null : $"'{word}' is short for a name that nothing explains");
    }

    // "the Gulf Co-operation Council (GCC)": the tables have it by another spelling.
    private static bool IsOfSameWords(SentenceReading reading, int end, string name)
    {
        for (var token = end - 1; token >= 0 && char.IsUpper(reading.Parsed.Word(token)[0]); token--)
            if (name.Contains(reading.Parsed.Word(token), StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    // "Commerce", after "the U.S. Commerce Department": an office of state by its field alone.
    private Resolution? Department(SentenceReading reading, Unit unit)
    {
        if (unit is not { Kind: UnitKind.Name, Role: null, Entries.Length: 0, IsCompany: false } || unit.End != unit.First + 1 || reading.Parsed.Relations[unit.Head] is Relation.Compound or Relation.Flat) return null;
        var word = reading.Parsed.Word(unit.First).ToString();
        bool IsOf(string? name) => name is not null && s_departments.Any(kind => name.EndsWith($"{word} {kind}", StringComparison.Ordinal) || name.EndsWith($"{kind} of {word}", StringComparison.Ordinal));
        return session.Discourse.Last(entity => entity.Reference.Kind == ActorKind.Seat && (IsOf(entity.Reference.Name) || IsOf(entity.Reference.Office)))?.Reference is { } office ? new Resolution([office with { Score = 0.8 * office.Score }]) : null;
    }

    // In whatever order: "Popular Alliance (AP)".
    private static bool AreInitials(SentenceReading reading, int end, string letters)
    {
        var initials = new List<char>();
        for (var token = end - 1; token >= 0 && initials.Count < letters.Length && (char.IsUpper(reading.Parsed.Word(token)[0]) || reading.Parsed.Tags[token] == UniversalTag.ADP); token--)
            if (char.IsUpper(reading.Parsed.Word(token)[0])) initials.Add(reading.Parsed.Word(token)[0]);
        return initials.Order().SequenceEqual(letters.Order());
    }
}
