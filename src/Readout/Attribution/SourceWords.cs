using Readout.Language;
using Readout.Lexicons;

namespace Readout.Attribution;

/// <summary>Words that say that something stands on somebody's word, and whose.</summary>
internal sealed class SourceWords
{
    private readonly Dictionary<string, HashSet<string>> _kinds;

    private SourceWords(Table table) => _kinds = table.Rows.GroupBy(row => row["kind"], StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.Select(row => row["word"]).ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);

    /// <summary>The English table.</summary>
    public static SourceWords English { get; } = new(Table.Embedded("data/lexicons/en/source-words.tsv"));

    /// <summary>A noun for how somebody tells it: "by Colombia's account".</summary>
    public bool IsAccount(ParsedSentence s, int token) => Is("account", s, token);

    /// <summary>A verb that does what it says: "announced that it was sending troops".</summary>
    public bool IsAnnouncing(ParsedSentence s, int token) => Is("announcing", s, token);

    /// <summary>A verb of belief: "is believed to have".</summary>
    public bool IsBelief(ParsedSentence s, int token) => Is("belief", s, token);

    /// <summary>A verb that names a further source: "citing officials".</summary>
    public bool IsCiting(ParsedSentence s, int token) => Is("citing", s, token);

    /// <summary>A verb that ends a life or harms: the claim may be of the toll alone.</summary>
    public bool IsHarm(ParsedSentence s, int token) => Is("harm", s, token);

    /// <summary>An adverb or adjective that puts something on the word of somebody unnamed: "reportedly".</summary>
    public bool IsHearsay(ParsedSentence s, int token) => Is("hearsay", s, token);

    /// <summary>A preposition before whoever passes words on: "through a spokesman".</summary>
    public bool IsRelaying(ParsedSentence s, int token) => Is("relaying", s, token);

    /// <summary>What a court says when it decides: "found that".</summary>
    public bool IsRuling(ParsedSentence s, int token) => Is("ruling", s, token);

    /// <summary>One who is a stranger where he is: "diplomats in Brussels".</summary>
    public bool IsStranger(ParsedSentence s, int token) => Is("stranger", s, token);

    /// <summary>A noun for what is told by nobody in particular: "rumours that".</summary>
    public bool IsRumour(ParsedSentence s, int token) => Is("rumour", s, token);

    /// <summary>A noun for how many died: "toll".</summary>
    public bool IsToll(ParsedSentence s, int token) => Is("toll", s, token);

    private bool Is(string kind, ParsedSentence s, int token) => _kinds[kind].Contains(s.Lemmas[token].ToLowerInvariant());
}
