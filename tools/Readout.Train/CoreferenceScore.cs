using System.Globalization;

namespace Readout.Train;

/// <summary>MUC, B³, CEAF over entities (φ4) and their mean, the CoNLL figure, over documents; entities of one mention are left out.</summary>
internal sealed class CoreferenceScore
{
    private readonly (double Right, double Found, double Right2, double Gold)[] _sums = new (double, double, double, double)[3];

    /// <summary>Over what the rows stand.</summary>
    public const string Header = "                     MUC    P    R   F1    B³    P    R   F1  CEAF    P    R   F1  CoNLL F1";

    /// <summary>Adds a document.</summary>
    public void Add(CoreferenceDocument document)
    {
        var (gold, found) = (document.Gold, document.Found);
        Sum(ref _sums[0], Links(found, gold), found.Sum(chain => chain.Count - 1), Links(gold, found), gold.Sum(chain => chain.Count - 1));
        Sum(ref _sums[1], Shares(found, gold), found.Sum(chain => chain.Count), Shares(gold, found), gold.Sum(chain => chain.Count));
        var likeness = Likeness(gold, found);
        Sum(ref _sums[2], likeness, found.Count, likeness, gold.Count);
    }

    /// <summary>One line.</summary>
    public string Row(string name) => string.Create(CultureInfo.InvariantCulture,
        $"{name,-20} {string.Join("  ", _sums.Select(sum => $"      {100 * Precision(sum):F1} {100 * Recall(sum):F1} {100 * F1(sum):F1}"))}  {100 * _sums.Average(F1):F1}");

    private static void Sum(ref (double Right, double Found, double Right2, double Gold) sum, double right, double found, double right2, double gold) =>
        sum = (sum.Right + right, sum.Found + found, sum.Right2 + right2, sum.Gold + gold);

    private static double Precision((double Right, double Found, double Right2, double Gold) sum) => sum.Found == 0 ? 0 : sum.Right / sum.Found;

    private static double Recall((double Right, double Found, double Right2, double Gold) sum) => sum.Gold == 0 ? 0 : sum.Right2 / sum.Gold;

    private static double F1((double Right, double Found, double Right2, double Gold) sum) => Precision(sum) + Recall(sum) is > 0 and var both ? 2 * Precision(sum) * Recall(sum) / both : 0;

    // MUC: the links of each chain that the other side's chains keep.
    private static double Links(IReadOnlyList<HashSet<(int, int)>> chains, IReadOnlyList<HashSet<(int, int)>> others) => chains.Sum(chain =>
    {
        var parts = others.Count(chain.Overlaps) + chain.Count(mention => !others.Any(other => other.Contains(mention)));
        return chain.Count - parts;
    });

    // B³: for each mention, the share of its chain that the other side's chain of the same mention holds.
    private static double Shares(IReadOnlyList<HashSet<(int, int)>> chains, IReadOnlyList<HashSet<(int, int)>> others) => chains.Sum(chain =>
        others.Sum(other => (double)chain.Count(other.Contains) * chain.Count(other.Contains) / chain.Count));

    // CEAF: the best one-to-one pairing of chains by 2·|both| / (|one| + |other|), in thousandths.
    private static double Likeness(IReadOnlyList<HashSet<(int, int)>> gold, IReadOnlyList<HashSet<(int, int)>> found)
    {
        var weights = new Dictionary<(int, int), int>();
        for (var i = 0; i < gold.Count; i++)
            for (var j = 0; j < found.Count; j++)
                if (gold[i].Count(found[j].Contains) is > 0 and var both) weights[(i, j)] = (int)Math.Round(2000.0 * both / (gold[i].Count + found[j].Count));
        return Exchange.Scoring.OneToOnePairing.Best(weights, gold.Count, found.Count).Sum(pair => weights[(pair.Row, pair.Column)] / 1000.0);
    }
}
