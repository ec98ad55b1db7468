using Readout.Language;

namespace Readout.Train;

/// <summary>The stretch of a mention that is its name: the head, and what is attached to it as part of a name, as far as it is unbroken.</summary>
internal sealed class EntityNameSpan
{
    private readonly ParsedSentence _parsed;
    private readonly EntityMention _mention;
    private readonly IReadOnlyList<EntityMention> _others;

    /// <summary>Cuts the name out of a mention.</summary>
    /// <param name="parsed">The sentence, with its gold tree.</param>
    /// <param name="mention">The mention.</param>
    /// <param name="others">All mentions of the sentence.</param>
    /// <param name="titles">Words that stand before persons' names as titles, in lower case.</param>
    public EntityNameSpan(ParsedSentence parsed, EntityMention mention, IReadOnlyList<EntityMention> others, IReadOnlySet<string> titles)
    {
        (_parsed, _mention, _others) = (parsed, mention, others);
        Head = FindHead(parsed, mention);
        (First, End) = (Head, Head + 1);
        while (First > mention.First && IsPart(First - 1)) First--;
        while (End < mention.End && IsPart(End)) End++;
        while (First < Head && !CanBorder(First)) First++;
        while (End > Head + 1 && !CanBorder(End - 1)) End--;
        if (IsPerson) First = BehindTitles(titles);
    }

    /// <summary>0-based first token of the name.</summary>
    public int First { get; }

    /// <summary>One past the name's last token.</summary>
    public int End { get; }

    /// <summary>The token on which the rest of the mention hangs.</summary>
    public int Head { get; }

    /// <summary>GUM's word for the mention's type.</summary>
    public string Type => _mention.Type;

    /// <summary>Whether the name has a letter at all.</summary>
    public bool IsFound => CanBorder(Head);

    private bool IsPerson => Type == "person";

    /// <summary>Whether a token is a bare nominal modifier, as titles are ("President" in "President Ivanov").</summary>
    public static bool IsTitle(ParsedSentence parsed, int token) => parsed.Relations[token] == Relation.Nmod && token < parsed.Heads[token]
        && parsed.Dependent(token, Relation.Case) < 0 && parsed.Dependent(token, Relation.Punct) < 0;

    /// <summary>The token on which the rest of a mention hangs; its first where the tree does not say.</summary>
    public static int FindHead(ParsedSentence parsed, EntityMention mention)
    {
        for (var i = mention.First; i < mention.End; i++)
            if (parsed.Heads[i] < mention.First || parsed.Heads[i] >= mention.End) return i;
        return mention.First;
    }

    // Older sentences attach titles as if they were given names, and what stands before a title belongs to it ("Vice President Chen").
    private int BehindTitles(IReadOnlySet<string> titles)
    {
        for (var i = End - 2; i >= First; i--)
            if (titles.Contains(_parsed.Word(i).ToString().ToLowerInvariant())) return i + 1 < End && CanBorder(i + 1) ? i + 1 : First;
        return First;
    }

    // A token belongs when every link from it up to the head is one that names are made of.
    private bool IsPart(int token)
    {
        for (var at = token; at != Head; at = _parsed.Heads[at])
            if (at < _mention.First || at >= _mention.End || !Links(at)) return false;
        return true;
    }

    private bool Links(int i)
    {
        return _parsed.Relations[i] switch
        {
            Relation.Flat or Relation.Goeswith => true,
            Relation.Compound => IsCapital(i),
            Relation.Amod or Relation.Nummod => IsCapital(i) && (!IsPerson || i > _parsed.Heads[i]),
            Relation.Nmod => IsCapital(i) && LinksNominal(i),
            Relation.Conj => !IsPerson && IsCapital(i) && !_others.Any(other => other.First <= i && i < other.End && other.First > Head),
            Relation.Case or Relation.Det => _parsed.Heads[i] != Head && !_parsed.Word(i).Contains('\'') && !_parsed.Word(i).Contains('’'),
            Relation.Cc => true,
            Relation.Punct => _parsed.Word(i) is "-" or "–" or "'" or "’" or "&" or "." or "/",
            _ => false,
        };
    }

    // "St." and "Mount" are parts of places and titles of persons; "of Michigan" is part of a university and not of a person.
    private bool LinksNominal(int i)
    {
        var marker = _parsed.Dependent(i, Relation.Case);
        if (marker < 0) return !IsPerson || i > _parsed.Heads[i];
        return !IsPerson && i > _parsed.Heads[i] && _parsed.Lemmas[marker] is "of" or "for" or "de";
    }

    private bool IsCapital(int i) => _parsed.Tags[i] == UniversalTag.PROPN || char.IsUpper(_parsed.Word(i)[0]) || char.IsDigit(_parsed.Word(i)[0]);

    private bool CanBorder(int i) => char.IsLetterOrDigit(_parsed.Word(i)[0]) && _parsed.Relations[i] is not (Relation.Case or Relation.Det or Relation.Cc);
}
