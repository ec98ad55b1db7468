using System.Buffers;
using Readout.Language;
using Readout.Language.Entities;
using Readout.Language.Words;
using Readout.Lexicons;

namespace Readout.Events.Contexts;

/// <summary>The words that speak for contexts, found by the hash of their first word: a token that begins no expression costs two look-ups.</summary>
internal sealed class ContextWords
{
    /// <summary>The table's name.</summary>
    public const string TableName = "data/lexicons/en/context-words.tsv";

    private const int Remembered = 64;
    private readonly ContextTerm[] _terms;
    private readonly int[] _next;
    private readonly HashIndex _first;

    /// <summary>Makes the look-up.</summary>
    public ContextWords(IReadOnlyList<ContextTerm> terms)
    {
        _terms = [.. terms];
        (_next, _first) = (new int[_terms.Length], new HashIndex(_terms.Length));
        for (var i = _terms.Length - 1; i >= 0; i--)
        {
            _next[i] = _first[_terms[i].First];
            _first[_terms[i].First] = i;
        }
    }

    /// <summary>The English words; read on first use.</summary>
    public static ContextWords English { get; } = Read(Table.Embedded(TableName));

    /// <summary>Reads a table of words.</summary>
    /// <exception cref="InvalidDataException">Rows are wrong; the message lists every problem as file:line.</exception>
    public static ContextWords Read(Table table) => new(ContextTerm.ReadAll(table));

    /// <summary>Says how much a sentence speaks for each context: each expression counts once, and the longest hides the words in it.</summary>
    /// <param name="s">The sentence; it needs no tree.</param>
    /// <param name="scores">One entry a context, from 0 to 1; evidence is added to what stands there.</param>
    /// <param name="shares">What each token counts, from 0 to 1; empty where all count fully.</param>
    public void Score(ParsedSentence s, Span<double> scores, ReadOnlySpan<double> shares = default)
    {
        var rented = ArrayPool<ulong>.Shared.Rent(2 * s.Count);
        var hashes = rented.AsSpan(0, 2 * s.Count);
        for (var i = 0; i < s.Count; i++) (hashes[2 * i], hashes[(2 * i) + 1]) = (WordHash.Lower(s.Lemmas[i]), WordHash.Lower(s.Word(i)));
        Span<int> seen = stackalloc int[Remembered];
        var (count, name) = (0, 0);
        for (var i = 0; i < s.Count;)
        {
            // "Bill" and "Grant" are people first.
            while (name < s.Entities.Count && s.Entities[name].End <= i) name++;
            var isPerson = name < s.Entities.Count && s.Entities[name] is { Kind: EntityKind.Person, First: var first } && first <= i;
            var end = isPerson ? s.Entities[name].End : Longest(s, hashes, i);
            if (end > i && !isPerson) Count(s, hashes, i, end, shares.IsEmpty ? 1 : shares[i], scores, seen, ref count);
            i = Math.Max(end, i + 1);
        }
        ArrayPool<ulong>.Shared.Return(rented);
    }

    // Where the longest expression that begins at the token ends; the token itself where none begins.
    private int Longest(ParsedSentence s, ReadOnlySpan<ulong> hashes, int token)
    {
        var longest = token;
        for (var form = 0; form < Forms(hashes, token); form++)
            for (var term = _first.Find(hashes[(2 * token) + form]); term >= 0; term = _next[term])
                longest = Math.Max(longest, End(s, hashes, token, _terms[term]));
        return longest;
    }

    private void Count(ParsedSentence s, ReadOnlySpan<ulong> hashes, int token, int end, double share, Span<double> scores, Span<int> seen, ref int count)
    {
        for (var form = 0; form < Forms(hashes, token); form++)
            for (var term = _first.Find(hashes[(2 * token) + form]); term >= 0; term = _next[term])
            {
                var found = _terms[term];
                if (found.Context < 0 || End(s, hashes, token, found) != end || seen[..count].Contains(term)) continue;
                if (count < seen.Length) seen[count++] = term;
                Add(scores, found.Context, share * found.Weight);
            }
    }

    /// <summary>Says how much an expression that stands alone, such as an office, speaks for each context; words of it do not count.</summary>
    public void Score(ReadOnlySpan<char> expression, double share, Span<double> scores)
    {
        var space = expression.IndexOf(' ');
        for (var term = _first.Find(WordHash.Lower(space < 0 ? expression : expression[..space])); term >= 0; term = _next[term])
            if (_terms[term] is { Context: >= 0 and var context } found && found.Follows(space < 0 ? default : expression[(space + 1)..])) Add(scores, context, share * found.Weight);
    }

    /// <summary>Adds evidence: what two pieces leave open is the product of what each leaves open.</summary>
    public static void Add(Span<double> scores, int context, double weight) => scores[context] = 1 - ((1 - scores[context]) * (1 - weight));

    // A word whose lemma is the word itself is looked up once.
    private static int Forms(ReadOnlySpan<ulong> hashes, int token) => hashes[2 * token] == hashes[(2 * token) + 1] ? 1 : 2;

    // One past an expression's last token; -1 where it does not stand there. Hyphens and possessive endings between its words are passed over.
    private static int End(ParsedSentence s, ReadOnlySpan<ulong> hashes, int token, ContextTerm term)
    {
        if (!term.Takes(s.Tags[token])) return -1;
        var at = token + 1;
        foreach (var hash in term.Following)
        {
            if (at < s.Count && s.PennTags[at] is "HYPH" or "POS") at++;
            if (at >= s.Count || (hashes[2 * at] != hash && hashes[(2 * at) + 1] != hash)) return -1;
            at++;
        }
        return at;
    }
}
