using Readout.Language;
using Readout.Language.Words;
using Readout.Lexicons;

namespace Readout.Events.Contexts;

/// <summary>One row of the table of words: an expression and the context that it speaks for.</summary>
/// <param name="First">Hash of its first word.</param>
/// <param name="Following">Hashes of the words after it; empty for a single word.</param>
/// <param name="Class">Word class of a single word; null for any.</param>
/// <param name="Context">Number of the context in the ontology; -1 for an expression that speaks for none and hides its words.</param>
/// <param name="Weight">From 0 to 1: 1 decides alone, 0.5 needs a second word.</param>
internal readonly record struct ContextTerm(ulong First, ulong[] Following, UniversalTag? Class, int Context, double Weight)
{
    /// <summary>Reads a table.</summary>
    /// <exception cref="InvalidDataException">Rows are wrong; the message lists every problem as file:line.</exception>
    public static IReadOnlyList<ContextTerm> ReadAll(Table table)
    {
        var (context, word, wordClass, weight) = (table.Column("context"), table.Column("word"), table.Column("pos"), table.Column("weight"));
        return ContextCells.ReadAll(table, row => Read(row.Span(context), row.Span(word), row.Span(wordClass), row.Span(weight)));
    }

    /// <summary>Whether a token of that word class can be its single word: names are nouns too.</summary>
    public bool Takes(UniversalTag tag) => Class is null || Class == tag || (Class == UniversalTag.NOUN && tag == UniversalTag.PROPN);

    /// <summary>Whether its words after the first are these, with one space between them.</summary>
    public bool Follows(ReadOnlySpan<char> words)
    {
        if (words.IsEmpty || Following.Length == 0) return words.IsEmpty && Following.Length == 0;
        var next = 0;
        foreach (var range in words.Split(' '))
            if (next == Following.Length || Following[next++] != WordHash.Lower(words[range])) return false;
        return next == Following.Length;
    }

    private static ContextTerm Read(ReadOnlySpan<char> context, ReadOnlySpan<char> words, ReadOnlySpan<char> wordClass, ReadOnlySpan<char> weight)
    {
        if (words.IsEmpty || words.Contains("  ", StringComparison.Ordinal) || words[0] == ' ' || words[^1] == ' ') throw new FormatException($"'{words}' is no expression with one space between words");
        if (context.IsEmpty && !weight.IsEmpty) throw new FormatException("has a weight and no context");
        var space = words.IndexOf(' ');
        if (!wordClass.IsEmpty && space >= 0) throw new FormatException("several words have no word class");
        return new ContextTerm(WordHash.Lower(space < 0 ? words : words[..space]), space < 0 ? [] : Hashes(words[(space + 1)..]), Tag(wordClass),
            context.IsEmpty ? -1 : ContextCells.Context(context), context.IsEmpty ? 0 : ContextCells.Weight(weight));
    }

    private static UniversalTag? Tag(ReadOnlySpan<char> cell) => cell switch
    {
        "" => null,
        "N" => UniversalTag.NOUN,
        "V" => UniversalTag.VERB,
        "A" => UniversalTag.ADJ,
        _ => throw new FormatException($"pos '{cell}' is none of N, V, A"),
    };

    private static ulong[] Hashes(ReadOnlySpan<char> words)
    {
        var hashes = new ulong[words.Count(' ') + 1];
        var next = 0;
        foreach (var range in words.Split(' ')) hashes[next++] = WordHash.Lower(words[range]);
        return hashes;
    }
}
