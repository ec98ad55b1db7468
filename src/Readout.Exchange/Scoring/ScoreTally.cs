namespace Readout.Exchange.Scoring;

/// <summary>Counts, article by article, what a <see cref="ScoreReport"/> says in the end.</summary>
internal sealed class ScoreTally
{
    private readonly SortedDictionary<string, Share> _fields = new(StringComparer.Ordinal), _statuses = new(StringComparer.Ordinal), _modes = new(StringComparer.Ordinal), _attributions = new(StringComparer.Ordinal);
    private readonly SortedDictionary<(string Gold, string Found), int> _confusions = [];
    private readonly SortedDictionary<string, (int Hits, int Predicted, int Gold, int Triples)> _categories = new(StringComparer.Ordinal);
    private readonly ContextTally _contexts = new();
    private readonly List<ScoreMiss> _misses = [];

    public void AddGold(GoldArticle article, GoldEvent gold, bool isFound)
    {
        Count(gold.Category, gold: 1);
        if (!isFound) _misses.Add(new ScoreMiss("missed", article.Document.Id, gold.Sentence, Describe(gold), gold.Trigger));
    }

    public void AddPair(GoldArticle article, GoldEvent gold, PlacedEvent found)
    {
        EventComparer.Compare(gold, found, (field, agrees) => Add(_fields, field, agrees));
        foreach (var mode in gold.Readings[0].Modes) Add(_modes, $"{gold.Category} {mode}", gold.Readings[0].Modes.ToHashSet(StringComparer.Ordinal).SetEquals(found.Coded.Modes));
        _contexts.Add(gold.Contexts, found.Coded.Contexts);
        if (gold.JudgesSource) Add(_attributions, gold.Source is null ? "own word" : "attributed", gold.Source == found.Coded.Source);
        Add(_statuses, gold.Status, gold.Status == found.Coded.Status);
        var isTriple = EventComparer.SameActors(gold, found) && EventComparer.SameRecipients(gold, found);
        Count(gold.Category, hits: 1, predicted: 1, triples: isTriple ? 1 : 0);
        if (!isTriple) _misses.Add(new ScoreMiss("wrong", article.Document.Id, gold.Sentence, Describe(gold), gold.Trigger, Describe(found)));
    }

    public void AddConfusion(string gold, string found) => _confusions[(gold, found)] = _confusions.GetValueOrDefault((gold, found)) + 1;

    public void AddExtra(GoldArticle article, PlacedEvent found)
    {
        Count(found.Category, predicted: 1);
        _misses.Add(new ScoreMiss("extra", article.Document.Id, found.Sentence, Describe(found), found.Coded.Trigger));
    }

    public ScoreReport Report(int articles)
    {
        var (hits, predicted, gold, triples) = (_categories.Values.Sum(row => row.Hits), _categories.Values.Sum(row => row.Predicted), _categories.Values.Sum(row => row.Gold), _categories.Values.Sum(row => row.Triples));
        return new ScoreReport
        {
            Articles = articles, Gold = gold, Predicted = predicted, Category = Rates.Of(hits, predicted, gold), Triple = Rates.Of(triples, predicted, gold),
            Fields = [.. _fields.Select(pair => (pair.Key, pair.Value))], Statuses = [.. _statuses.Select(pair => (pair.Key, pair.Value))],
            Categories = [.. _categories.Select(row => new CategoryScore(row.Key, Rates.Of(row.Value.Hits, row.Value.Predicted, row.Value.Gold),
                new Share(row.Value.Triples, row.Value.Gold).Value, row.Value.Gold, row.Value.Predicted))],
            Modes = [.. _modes.Select(pair => (pair.Key, pair.Value))], Confusions = [.. _confusions.Select(pair => (pair.Key.Gold, pair.Key.Found, pair.Value))], Misses = _misses,
            Attributions = [.. _attributions.Select(pair => (pair.Key, pair.Value))], Context = _contexts.All, Contexts = _contexts.Each,
        };
    }

    private static void Add(SortedDictionary<string, Share> shares, string name, bool agrees)
    {
        var share = shares.GetValueOrDefault(name);
        shares[name] = new Share(share.Good + (agrees ? 1 : 0), share.Of + 1);
    }

    private void Count(string category, int hits = 0, int predicted = 0, int gold = 0, int triples = 0)
    {
        var row = _categories.GetValueOrDefault(category);
        _categories[category] = (row.Hits + hits, row.Predicted + predicted, row.Gold + gold, row.Triples + triples);
    }

    private static string Describe(GoldEvent gold) => Describe(gold.Category, gold.Actors, gold.Recipients);

    private static string Describe(PlacedEvent found) => Describe(found.Category, found.Coded.Actors, found.Coded.Recipients);

    private static string Describe(string category, IReadOnlyList<ScoredParticipant> actors, IReadOnlyList<ScoredParticipant> recipients) =>
        $"{category} {string.Join(',', EventComparer.Codes(actors))} -> {string.Join(',', EventComparer.Codes(recipients))}";
}
