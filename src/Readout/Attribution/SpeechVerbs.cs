using Readout.Lexicons;

namespace Readout.Attribution;

/// <summary>The verbs under which a clause is somebody's word, each with the stance that it gives the speaker.</summary>
internal sealed class SpeechVerbs
{
    private readonly Dictionary<string, string> _stances;

    private SpeechVerbs(Dictionary<string, string> stances) => _stances = stances;

    /// <summary>The English table.</summary>
    public static SpeechVerbs English { get; } = new(Table.Embedded("data/lexicons/en/speech-verbs.tsv").Rows
        .ToDictionary(row => row["lemma"], row => row["stance"], StringComparer.Ordinal));

    /// <summary>Whether the lemma is a verb of speech.</summary>
    public bool Contains(string lemma) => _stances.ContainsKey(lemma);

    /// <summary>"assert", "claim", "deny" or "doubt"; null for any other verb.</summary>
    public string? Stance(string lemma) => _stances.GetValueOrDefault(lemma);
}
