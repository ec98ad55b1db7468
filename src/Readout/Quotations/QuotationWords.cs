using Readout.Lexicons;

namespace Readout.Quotations;

/// <summary>Words beside quotation marks that say what the marks are for.</summary>
internal sealed class QuotationWords
{
    private readonly Dictionary<string, HashSet<string>.AlternateLookup<ReadOnlySpan<char>>> _kinds;

    private QuotationWords(Table table) => _kinds = table.Rows.GroupBy(row => row["kind"], StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.Select(row => row["word"]).ToHashSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>(), StringComparer.Ordinal);

    /// <summary>The English table.</summary>
    public static QuotationWords English { get; } = new(Table.Embedded("data/lexicons/en/quotation-words.tsv"));

    /// <summary>Whether it begins with an apostrophe without a mark being opened: "'em".</summary>
    public bool IsElision(ReadOnlySpan<char> word) => Is("elision", word);

    /// <summary>Whether such things have titles or names of their own: "film", "operation".</summary>
    public bool IsWork(ReadOnlySpan<char> word) => Is("work", word);

    /// <summary>Whether what follows is spoken of, not said: "the word".</summary>
    public bool IsMention(ReadOnlySpan<char> word) => Is("mention", word);

    /// <summary>Whether what follows is a name given: "nicknamed", "so-called".</summary>
    public bool IsNaming(ReadOnlySpan<char> word) => Is("naming", word);

    /// <summary>Whether it speaks for whoever issued it: "statement", "banner".</summary>
    public bool IsUtterance(ReadOnlySpan<char> word) => Is("utterance", word);

    /// <summary>Whether it is a saying that has an author: "warning", "regret".</summary>
    public bool IsSaying(ReadOnlySpan<char> word) => Is("saying", word);

    /// <summary>Whether it begins a question in a transcript, whoever puts it: "Q".</summary>
    public bool IsAsker(ReadOnlySpan<char> word) => Is("asker", word);

    /// <summary>Whether it passes on what others say: "television".</summary>
    public bool IsPress(ReadOnlySpan<char> word) => Is("press", word);

    /// <summary>Whether it speaks for somebody else: "spokesman".</summary>
    public bool IsSpokesman(ReadOnlySpan<char> word) => Is("spokesman", word);

    /// <summary>Whether it is part of the organisation that it belongs to, and speaks for it: "council", "leadership".</summary>
    public bool IsBody(ReadOnlySpan<char> word) => Is("body", word);

    /// <summary>Whether it goes on with what was said before: "added".</summary>
    public bool IsContinuing(ReadOnlySpan<char> word) => Is("continuing", word);

    /// <summary>Whether its object is whom somebody works for: "heads", "represents".</summary>
    public bool IsServing(ReadOnlySpan<char> word) => Is("serving", word);

    private bool Is(string kind, ReadOnlySpan<char> word) => _kinds[kind].Contains(word);
}
