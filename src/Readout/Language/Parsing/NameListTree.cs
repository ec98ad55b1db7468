using Readout.Language.Tagging;
using Readout.Lexicons;

namespace Readout.Language.Parsing;

/// <summary>What <see cref="NameLists"/> asks of a tree while it changes it.</summary>
internal readonly ref struct NameListTree(Sentence sentence, ReadOnlySpan<int> tags, TagSet set, int[] heads, Relation[] relations)
{
    private readonly ReadOnlySpan<int> _tags = tags;

    public Sentence Sentence { get; } = sentence;

    public int[] Heads { get; } = heads;

    public Relation[] Relations { get; } = relations;

    public bool IsName(int token) => set.Universal(_tags[token]) == UniversalTag.PROPN;

    public bool IsAnd(int token) => set.Universal(_tags[token]) == UniversalTag.CCONJ;

    public bool IsMark(int token) => set.Universal(_tags[token]) == UniversalTag.PUNCT;

    /// <summary>Whether a token is the day that a phrase before the subject tells.</summary>
    public bool IsDay(int token) => set.Universal(_tags[token]) == UniversalTag.NUM || TimeWords.English.Find(Sentence.Word(token)).Kind is TimeWordKind.Weekday or TimeWordKind.Month;

    public bool Has(int head, Relation relation) => Arcs.Has(Heads, Relations, head, relation);

    public bool IsUnder(int token, int head) => Arcs.IsUnder(Heads, token, head);

    /// <summary>The first token of a phrase.</summary>
    public int First(int head)
    {
        var first = head;
        while (first > 0 && IsUnder(first - 1, head)) first--;
        return first;
    }

    /// <summary>The token before a phrase and before the comma that may stand at its head: that comma itself where there is one.</summary>
    public int Before(int head) => First(head) is var first && Sentence.Word(first) is "," ? first : first - 1;

    /// <summary>The name of whose compound a token is a part.</summary>
    public int Top(int token)
    {
        for (var steps = 0; Relations[token] is Relation.Flat or Relation.Compound && Heads[token] >= 0 && steps <= Heads.Length; steps++) token = Heads[token];
        return token;
    }

    /// <summary>Hands the conjunction between two members to the later one's head.</summary>
    public void Conjunction(int first, int second, int last)
    {
        for (var token = first + 1; token < second; token++)
            if (Heads[token] == second) Heads[token] = last;
    }
}
