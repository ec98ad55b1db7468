using Readout.Language;

namespace Readout.Actors;

/// <summary>A sentence with the units found in it.</summary>
internal sealed class SentenceReading
{
    private readonly int[] _unitOf;

    public SentenceReading(ParsedSentence parsed, int index, List<Unit> units)
    {
        (Parsed, Index, Units, _unitOf) = (parsed, index, units, new int[parsed.Count]);
        Array.Fill(_unitOf, -1);
        for (var i = 0; i < units.Count; i++)
        {
            Array.Fill(_unitOf, i, units[i].First, units[i].End - units[i].First);
            units[i].Head = HeadOf(units[i]);
        }
    }

    public ParsedSentence Parsed { get; }

    /// <summary>0-based position in the document.</summary>
    public int Index { get; }

    public List<Unit> Units { get; }

    /// <summary>The unit that a token belongs to; null for none.</summary>
    public Unit? UnitAt(int token) => token >= 0 && token < _unitOf.Length && _unitOf[token] >= 0 ? Units[_unitOf[token]] : null;

    /// <summary>Whether a token is a word like that, in whatever case.</summary>
    public bool Is(int token, ReadOnlySpan<char> word) => token >= 0 && token < Parsed.Count && Parsed.Word(token).Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>The words of a stretch, as the text has them.</summary>
    public string Words(int first, int end) => Parsed.Sentence.Text[Parsed.Sentence.Tokens[first].Start..Parsed.Sentence.Tokens[end - 1].End];

    /// <summary>The preposition of a nominal; -1 for none.</summary>
    public int Preposition(int token)
    {
        foreach (var child in Parsed.Dependents(token))
            if (Parsed.Relations[child] == Relation.Case && child < token && Parsed.Tags[child] is UniversalTag.ADP or UniversalTag.SCONJ) return child;
        return -1;
    }

    /// <summary>The subject of the main clause; null where it has none that names anybody.</summary>
    public Unit? Subject()
    {
        for (var token = 0; Parsed.HasTree && token < Parsed.Count; token++)
            if (Parsed.Relations[token] == Relation.Nsubj && Parsed.Relations[Parsed.Heads[token]] == Relation.Root) return UnitAt(token);
        return null;
    }

    /// <summary>Those coordinated as the subject of the nearest clause above a unit that has one which the unit is no part of; empty for none.</summary>
    public List<Unit> SubjectsAbove(Unit unit)
    {
        var found = new List<Unit>();
        for (var (at, steps) = (Parsed.HasTree ? Parsed.Heads[unit.Head] : -1, 0); at >= 0 && steps <= Parsed.Count && found.Count == 0; at = Parsed.Heads[at], steps++)
            foreach (var child in Parsed.Dependents(at))
            {
                if (Parsed.Relations[child] != Relation.Nsubj || Parsed.IsWithin(unit.Head, child)) continue;
                if (UnitAt(child) is { } subject) found.Add(subject);
                foreach (var further in Parsed.Dependents(child))
                    if (Parsed.Relations[further] == Relation.Conj && UnitAt(further) is { } other) found.Add(other);
            }
        return found;
    }

    private int HeadOf(Unit unit)
    {
        if (!Parsed.HasTree) return unit.End - 1;
        for (var token = unit.First; token < unit.End; token++)
            if (!unit.Contains(Parsed.Heads[token]) && Parsed.Tags[token] != UniversalTag.PUNCT) return token;
        return unit.End - 1;
    }
}
