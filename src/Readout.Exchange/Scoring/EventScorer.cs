namespace Readout.Exchange.Scoring;

/// <summary>Scores coded events against those that people coded. A coded event belongs to the gold sentence that holds the middle of its span, and
/// may be paired with a gold event of the same category (or of one of its other readings) in that sentence or one that tells it again. Pairs are
/// one to one, as many core events as possible, and among those the ones that agree on most. Optional gold events, and repeats of a paired one,
/// count neither for nor against.</summary>
public static class EventScorer
{
    private const int Core = 1000, Optional = 100;

    /// <summary>Scores events.</summary>
    /// <param name="articles">What people coded.</param>
    /// <param name="events">What was coded; events of other documents are passed over.</param>
    public static ScoreReport Score(IReadOnlyList<GoldArticle> articles, IEnumerable<ScoredEvent> events)
    {
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentNullException.ThrowIfNull(events);
        var byDocument = events.Where(coded => coded.Document is not null).ToLookup(coded => coded.Document!, StringComparer.Ordinal);
        var tally = new ScoreTally();
        foreach (var article in articles)
            ScoreArticle(article, [.. byDocument[article.Document.Id].SelectMany(coded => coded.Categories.Select(category => PlacedEvent.Place(coded, category, article)))], tally);
        return tally.Report(articles.Count);
    }

    /// <summary>Pairs the events of one article with gold's.</summary>
    internal static (IReadOnlyList<(int Gold, int Found)> Pairs, IReadOnlySet<int> Repeats) Pair(GoldArticle article, IReadOnlyList<PlacedEvent> placed)
    {
        var golds = article.Events;
        var weights = Weigh(golds, placed);
        var pairs = OneToOnePairing.Best(weights, golds.Count, placed.Count).Select(pair => (Gold: pair.Row, Found: pair.Column)).ToList();
        return (pairs, Repeats(weights.Keys, pairs.ToDictionary(pair => pair.Gold, pair => pair.Found), [.. pairs.Select(pair => pair.Found)], golds, placed));
    }

    private static void ScoreArticle(GoldArticle article, IReadOnlyList<PlacedEvent> placed, ScoreTally tally)
    {
        var golds = article.Events;
        var (pairs, repeats) = Pair(article, placed);
        var (pairedGold, pairedEvents) = (pairs.Select(pair => pair.Gold).ToHashSet(), pairs.Select(pair => pair.Found).ToHashSet());
        for (var i = 0; i < golds.Count; i++)
            if (!golds[i].IsOptional) tally.AddGold(article, golds[i], isFound: pairedGold.Contains(i));
        foreach (var (i, j) in pairs)
            if (!golds[i].IsOptional) tally.AddPair(article, golds[i], placed[j]);
        for (var j = 0; j < placed.Count; j++)
            if (!pairedEvents.Contains(j) && !repeats.Contains(j)) tally.AddExtra(article, placed[j]);
        TellConfusions(golds.Where((gold, i) => !gold.IsOptional && !pairedGold.Contains(i)), [.. placed.Where((_, j) => !pairedEvents.Contains(j) && !repeats.Contains(j))], tally);
    }

    private static void TellConfusions(IEnumerable<GoldEvent> missed, List<PlacedEvent> extra, ScoreTally tally)
    {
        foreach (var gold in missed)
        {
            var instead = extra.Find(found => found.Sentence == gold.Sentence);
            tally.AddConfusion(gold.Category, instead?.Category ?? "-");
            if (instead is not null) extra.Remove(instead);
        }
    }

    private static Dictionary<(int, int), int> Weigh(IReadOnlyList<GoldEvent> golds, IReadOnlyList<PlacedEvent> placed)
    {
        var weights = new Dictionary<(int, int), int>();
        for (var i = 0; i < golds.Count; i++)
            for (var j = 0; j < placed.Count; j++)
            {
                if (placed[j].Sentence is not { } at || (at != golds[i].Sentence && !golds[i].AlsoIn.Contains(at))) continue;
                if (!golds[i].Readings.Any(reading => reading.Category == placed[j].Category)) continue;
                weights[(i, j)] = (golds[i].IsOptional ? Optional : Core) + (10 * EventComparer.Agreement(golds[i], placed[j])) + (at == golds[i].Sentence ? 1 : 0);
            }
        return weights;
    }

    // An event left over that could have been paired with a paired gold event tells it again, if one of the two stands where gold says so.
    private static HashSet<int> Repeats(IEnumerable<(int Row, int Column)> allowed, Dictionary<int, int> pairedGold, HashSet<int> pairedEvents,
        IReadOnlyList<GoldEvent> golds, IReadOnlyList<PlacedEvent> placed)
    {
        var repeats = new HashSet<int>();
        foreach (var (i, j) in allowed)
        {
            if (pairedEvents.Contains(j) || !pairedGold.TryGetValue(i, out var partner)) continue;
            var at = placed[j].Sentence!.Value;
            if (golds[i].AlsoIn.Contains(at) || (at == golds[i].Sentence && placed[partner].Sentence != at)) repeats.Add(j);
        }
        return repeats;
    }
}
