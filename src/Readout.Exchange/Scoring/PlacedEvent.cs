namespace Readout.Exchange.Scoring;

/// <summary>A coded event under one of its categories, in the gold sentence that it belongs to.</summary>
/// <param name="Coded">The event.</param>
/// <param name="Category">One of its categories.</param>
/// <param name="Sentence">0-based gold sentence; null where it lies in none.</param>
internal sealed record PlacedEvent(ScoredEvent Coded, string Category, int? Sentence)
{
    /// <summary>Finds the first sentence that holds the middle of the event's span, ends included.</summary>
    public static PlacedEvent Place(ScoredEvent coded, string category, GoldArticle article)
    {
        var twiceMiddle = (long)coded.Start + coded.End;
        for (var i = 0; i < article.Sentences.Count; i++)
            if (2L * article.Sentences[i].Start <= twiceMiddle && twiceMiddle <= 2L * article.Sentences[i].End) return new PlacedEvent(coded, category, i);
        return new PlacedEvent(coded, category, null);
    }
}
