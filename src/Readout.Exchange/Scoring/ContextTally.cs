namespace Readout.Exchange.Scoring;

/// <summary>Counts contexts over pairs of a gold event and a coded one.</summary>
internal sealed class ContextTally
{
    private readonly SortedDictionary<string, (int Hits, int Predicted, int Gold)> _rows = new(StringComparer.Ordinal);

    /// <summary>Over all contexts; null where no gold event has any.</summary>
    public Rates? All => _rows.Count == 0 ? null : Rates.Of(_rows.Values.Sum(row => row.Hits), _rows.Values.Sum(row => row.Predicted), _rows.Values.Sum(row => row.Gold));

    /// <summary>Each context apart, in ordinal order.</summary>
    public IReadOnlyList<ContextScore> Each =>
        [.. _rows.Select(pair => new ContextScore(pair.Key, Rates.Of(pair.Value.Hits, pair.Value.Predicted, pair.Value.Gold), pair.Value.Gold, pair.Value.Predicted))];

    /// <summary>Counts a pair; a gold event without contexts says nothing.</summary>
    public void Add(IReadOnlyList<string> gold, IReadOnlyList<string> found)
    {
        if (gold.Count == 0) return;
        foreach (var context in gold.Union(found, StringComparer.Ordinal))
        {
            var (isGold, isFound, row) = (gold.Contains(context, StringComparer.Ordinal), found.Contains(context, StringComparer.Ordinal), _rows.GetValueOrDefault(context));
            _rows[context] = (row.Hits + (isGold && isFound ? 1 : 0), row.Predicted + (isFound ? 1 : 0), row.Gold + (isGold ? 1 : 0));
        }
    }
}
