using Readout.Lexicons;

namespace Readout.Events;

/// <summary>The words that say an event did not, may or will happen, by how they stand to it.</summary>
internal sealed class StatusCues
{
    private readonly Dictionary<(string Kind, string Lemma), (EventStatus Effect, bool OnlyClauses)> _effects;

    private StatusCues(Dictionary<(string, string), (EventStatus, bool)> effects) => _effects = effects;

    /// <summary>The English table; read on first use.</summary>
    public static StatusCues English { get; } = new(Table.Embedded("data/patterns/en/status-cues.tsv").Rows
        .ToDictionary(row => (row["kind"], row["lemma"]), row => (Enum.Parse<EventStatus>(row["effect"], ignoreCase: true), row["argument"] == "clause")));

    /// <summary>What a lemma does in a position; null for nothing.</summary>
    /// <param name="kind">The position, as the table's column "kind" names it.</param>
    /// <param name="lemma">The lemma.</param>
    /// <param name="isClause">Whether what it would affect is a clause: some words affect no nominal ("asked the minister" against "asked to leave").</param>
    public EventStatus? Effect(string kind, string lemma, bool isClause = true) =>
        _effects.TryGetValue((kind, lemma), out var found) && (isClause || !found.OnlyClauses) ? found.Effect : null;

    /// <summary>Whether the table has the lemma in that position.</summary>
    public bool Has(string kind, string lemma) => _effects.ContainsKey((kind, lemma));
}
