namespace Readout.Exchange.Scoring;

/// <summary>An event that was missed, found with the wrong sides, or is too much.</summary>
/// <param name="Kind">"missed", "wrong" or "extra".</param>
/// <param name="Document">Id of the article.</param>
/// <param name="Sentence">0-based gold sentence; null where the event lies in none.</param>
/// <param name="Event">Category and codes: "ACCUSE CHN -&gt; USA".</param>
/// <param name="Trigger">The words that carry it; null when unknown.</param>
/// <param name="Got">What was found instead, for a wrong one; null otherwise.</param>
public sealed record ScoreMiss(string Kind, string Document, int? Sentence, string Event, string? Trigger, string? Got = null)
{
    /// <summary>One line for people.</summary>
    public override string ToString() => $"{Kind} {Document} {(Sentence is { } at ? $"{at}" : "-")} {Event}{(Trigger is null ? "" : $" '{Trigger}'")}{(Got is null ? "" : $" got {Got}")}";
}
