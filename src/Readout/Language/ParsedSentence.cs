using Readout.Language.Entities;

namespace Readout.Language;

/// <summary>A sentence with what the language core found: a word class, a Penn tag, a lemma and a head for each token.
/// All arrays have one entry a token.</summary>
public sealed class ParsedSentence
{
    private int[]? _firstChild, _nextSibling;

    /// <summary>Makes an analysed sentence.</summary>
    /// <param name="sentence">The tokens.</param>
    /// <param name="tags">Word classes.</param>
    /// <param name="pennTags">Penn Treebank tags ("VBD").</param>
    /// <param name="lemmas">Dictionary forms.</param>
    /// <param name="heads">0-based index of each token's head; -1 for the root.</param>
    /// <param name="relations">Relation of each token to its head.</param>
    /// <exception cref="ArgumentException">An array has not one entry a token.</exception>
    public ParsedSentence(Sentence sentence, UniversalTag[] tags, string[] pennTags, string[] lemmas, int[] heads, Relation[] relations)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        ArgumentNullException.ThrowIfNull(tags);
        ArgumentNullException.ThrowIfNull(pennTags);
        ArgumentNullException.ThrowIfNull(lemmas);
        ArgumentNullException.ThrowIfNull(heads);
        ArgumentNullException.ThrowIfNull(relations);
        var n = sentence.Count;
        if (tags.Length != n || pennTags.Length != n || lemmas.Length != n || heads.Length != n || relations.Length != n)
            throw new ArgumentException($"Each array needs {n} entries, one a token of the sentence.");
        (Sentence, Tags, PennTags, Lemmas, Heads, Relations) = (sentence, tags, pennTags, lemmas, heads, relations);
    }

    /// <summary>The sentence and its tokens.</summary>
    public Sentence Sentence { get; }

    /// <summary>Word class of each token.</summary>
    public UniversalTag[] Tags { get; }

    /// <summary>Penn Treebank tag of each token.</summary>
    public string[] PennTags { get; }

    /// <summary>Dictionary form of each token, in its own case ("China", "say").</summary>
    public string[] Lemmas { get; }

    /// <summary>0-based head of each token; -1 for the root.</summary>
    public int[] Heads { get; }

    /// <summary>Relation of each token to its head.</summary>
    public Relation[] Relations { get; }

    /// <summary>Names of persons, organisations and places, left to right; empty for none, and where the sentence comes from a treebank.</summary>
    public IReadOnlyList<Entity> Entities { get; init; } = [];

    /// <summary>For each pronoun the lemma of the noun that it stands for, null for other tokens and where that is not known; null where nobody looked.</summary>
    internal string?[]? Antecedents { get; set; }

    /// <summary>Number of tokens.</summary>
    public int Count => Heads.Length;

    /// <summary>Whether the sentence was parsed; false where the coder saw that nothing in it could be an event, and then
    /// every token but the first hangs on the first as <see cref="Relation.Dep"/>.</summary>
    public bool HasTree { get; init; } = true;

    /// <summary>The token's characters.</summary>
    public ReadOnlySpan<char> Word(int token) => Sentence.Word(token);

    /// <summary>The dependents of <paramref name="head"/>, left to right; those of -1 are the root.</summary>
    public DependentEnumerator Dependents(int head)
    {
        if (_firstChild is null) LinkDependents();
        return new DependentEnumerator(_firstChild![head + 1], _nextSibling!);
    }

    /// <summary>The first dependent with that relation, or -1.</summary>
    public int Dependent(int head, Relation relation)
    {
        foreach (var child in Dependents(head))
            if (Relations[child] == relation) return child;
        return -1;
    }

    /// <summary>Whether <paramref name="token"/> is <paramref name="ancestor"/> or hangs below it.</summary>
    public bool IsWithin(int token, int ancestor)
    {
        for (var steps = 0; token >= 0 && steps <= Count; token = Heads[token], steps++)
            if (token == ancestor) return true;
        return false;
    }

    private void LinkDependents()
    {
        var first = new int[Count + 1];
        var next = new int[Count];
        Array.Fill(first, -1);
        for (var i = Count - 1; i >= 0; i--)
        {
            next[i] = first[Heads[i] + 1];
            first[Heads[i] + 1] = i;
        }
        (_nextSibling, _firstChild) = (next, first);
    }

    /// <summary>Walks the dependents of one token, left to right, without allocating.</summary>
    /// <param name="first">The first dependent, or -1.</param>
    /// <param name="next">For each token the next dependent of the same head, or -1.</param>
    public ref struct DependentEnumerator(int first, int[] next)
    {
        private int _following = first;

        /// <summary>The dependent that the walk stands on.</summary>
        public int Current { get; private set; } = -1;

        /// <summary>Moves to the next dependent; false after the last one.</summary>
        public bool MoveNext()
        {
            Current = _following;
            if (Current < 0) return false;
            _following = next[Current];
            return true;
        }

        /// <summary>The walk itself, so that <c>foreach</c> takes it.</summary>
        public readonly DependentEnumerator GetEnumerator() => this;
    }
}
