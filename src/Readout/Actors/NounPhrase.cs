using Readout.Language;

namespace Readout.Actors;

/// <summary>The words that belong to one nominal: its compounds, titles, name parts, adjectives and possessor, but no clauses and no further phrases.</summary>
internal sealed class NounPhrase
{
    private readonly ParsedSentence _s;

    /// <summary>Gathers the words of a head.</summary>
    public NounPhrase(ParsedSentence s, int head)
    {
        (_s, Head) = (s, head);
        Add(head, 0);
        Words.Sort();
    }

    /// <summary>The head's token.</summary>
    public int Head { get; }

    /// <summary>The tokens, left to right.</summary>
    public List<int> Words { get; } = [];

    /// <summary>Dependents of the head that are phrases of their own: "of France", ", the defence minister".</summary>
    public List<int> Further { get; } = [];

    /// <summary>The possessor, "Iran's" or "its"; -1 for none.</summary>
    public int Possessor { get; private set; } = -1;

    private void Add(int token, int depth)
    {
        Words.Add(token);
        if (depth > 4) return;
        foreach (var child in _s.Dependents(token))
        {
            switch (_s.Relations[child])
            {
                case Relation.Compound or Relation.Flat or Relation.Amod or Relation.Nummod or Relation.Det when !IsClause(child):
                    Add(child, depth + 1);
                    break;
                case Relation.Nmod when child < token && IsPossessive(child):
                    if (Possessor < 0) Possessor = child;
                    Words.Add(child);
                    break;
                case Relation.Nmod when child < token && !HasCase(child):
                    Add(child, depth + 1);
                    break;
                case Relation.Nmod or Relation.Appos or Relation.Nsubj or Relation.List:
                    Further.Add(child);
                    break;
            }
        }
    }

    private bool IsClause(int token) => _s.Tags[token] == UniversalTag.VERB && _s.Dependent(token, Relation.Nsubj) >= 0;

    private bool IsPossessive(int token)
    {
        if (_s.PennTags[token] == "PRP$") return true;
        foreach (var child in _s.Dependents(token))
            if (_s.Relations[child] == Relation.Case && _s.Lemmas[child] == "'s") return true;
        return false;
    }

    private bool HasCase(int token) => _s.Dependent(token, Relation.Case) >= 0;
}
