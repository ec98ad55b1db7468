using Readout.Language;

namespace Readout.Actors;

/// <summary>What stands before a unit in its noun phrase: nationalities, organisations, possessors, words that change the sector.</summary>
internal sealed class PhraseContext
{
    private PhraseContext()
    {
    }

    /// <summary>First token of the phrase.</summary>
    public int First { get; private set; }

    /// <summary>Known names, roles, and names that belong to the phrase, nearest first.</summary>
    public List<Unit> Before { get; } = [];

    /// <summary>Whether it begins with "the", "this" or "that".</summary>
    public bool IsDefinite { get; private set; }

    /// <summary>Whether "two", "both", "each", "either" or "neither" counts it.</summary>
    public bool IsPair { get; private set; }

    /// <summary>Reads what stands before a unit.</summary>
    public static PhraseContext Read(SentenceReading reading, Unit unit)
    {
        var (context, top) = (new PhraseContext { First = unit.First }, Top(reading.Parsed, unit.Head));
        for (var token = unit.First - 1; token >= 0 && IsPart(reading, token, top, unit);)
        {
            var known = reading.UnitAt(token);
            if (known is not null)
            {
                if (!IsBacker(reading, known)) context.Before.Add(known);
                context.First = known.First;
                if (known.Kind == UnitKind.Pronoun) break;
                token = known.First - 1;
                continue;
            }
            context.First = reading.Parsed.Tags[token] is UniversalTag.PUNCT or UniversalTag.CCONJ or UniversalTag.PART ? context.First : token;
            context.Note(reading, token);
            token--;
        }
        return context;
    }

    private void Note(SentenceReading reading, int token)
    {
        if (reading.Is(token, "the") || reading.Is(token, "this") || reading.Is(token, "that") || reading.Is(token, "these") || reading.Is(token, "those")) IsDefinite = true;
        if (reading.Is(token, "two") || reading.Is(token, "both")) IsPair = true;
        if (reading.Is(token, "both")) IsDefinite = true;
        // "each side", "neither country": of the two.
        if (reading.Is(token, "each") || reading.Is(token, "either") || reading.Is(token, "neither")) IsPair = IsDefinite = true;
    }

    // The noun phrase that a compound's member belongs to: "Russian troop build-up" for "troop".
    private static int Top(ParsedSentence sentence, int token)
    {
        while (sentence.HasTree && sentence.Heads[token] > token && sentence.Relations[token] is Relation.Compound or Relation.Amod or Relation.Flat or Relation.Nmod
            && sentence.Dependent(token, Relation.Case) < 0) token = sentence.Heads[token];
        return token;
    }

    private static bool IsPart(SentenceReading reading, int token, int top, Unit unit)
    {
        var sentence = reading.Parsed;
        if (sentence.HasTree && !sentence.IsWithin(token, top) && !unit.Contains(sentence.Heads[token])) return false;
        return sentence.Tags[token] switch
        {
            UniversalTag.ADJ or UniversalTag.NOUN or UniversalTag.PROPN or UniversalTag.NUM or UniversalTag.DET => true,
            UniversalTag.PRON => true,
            UniversalTag.PART => sentence.PennTags[token] == "POS",
            UniversalTag.VERB => sentence.PennTags[token] is "VBN" or "VBG" && sentence.Relations[token] is Relation.Amod or Relation.Dep,
            UniversalTag.ADV => sentence.Relations[token] == Relation.Advmod && sentence.Heads[token] > token,
            UniversalTag.PUNCT => sentence.Word(token) is "-" or "‐" or "“" or "\"" or "”" || IsBetweenNationalities(reading, token),
            UniversalTag.CCONJ => IsBetweenNationalities(reading, token),
            _ => false,
        };
    }

    private static bool IsBetweenNationalities(SentenceReading reading, int token) =>
        reading.UnitAt(token - 1) is { Kind: UnitKind.Known } && token + 1 < reading.Parsed.Count && reading.UnitAt(token + 1) is { Kind: UnitKind.Known }
        && !reading.Parsed.Word(token).SequenceEqual("-");

    // "Iran-backed militia" is not Iran's.
    private static bool IsBacker(SentenceReading reading, Unit unit)
    {
        var next = unit.End;
        if (next < reading.Parsed.Count && reading.Is(next, "-")) next++;
        return next < reading.Parsed.Count && reading.UnitAt(next) is { Role.Kind: RoleKind.Backing };
    }
}
