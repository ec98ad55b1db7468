using Readout.Lexicons;

namespace Readout.Events;

/// <summary>The words that say an event did not, may or will happen, by how they stand to it.</summary>
internal sealed class StatusCues
{
    private readonly Dictionary<(string Kind, string Lemma), EventStatus> _effects;

    private StatusCues(Dictionary<(string, string), EventStatus> effects) => _effects = effects;

    /// <summary>The English table.</summary>
    public static StatusCues English { get; } = new(Table.Embedded("data/patterns/en/status-cues.tsv").Rows
        .ToDictionary(row => (row["kind"], row["lemma"]), row => Enum.Parse<EventStatus>(row["effect"], ignoreCase: true)));

    /// <summary>What a lemma does in that position ("modal", "verb", "noun", "mark", "modifier", "adjective", "preposition"); null for nothing.</summary>
    public EventStatus? Effect(string kind, string lemma) => _effects.TryGetValue((kind, lemma), out var effect) ? effect : null;
}
