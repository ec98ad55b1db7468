using System.Collections.Frozen;
using System.Globalization;
using Readout.Events;
using Readout.Lexicons;

namespace Readout.Record.Merging;

/// <summary>What the relation between events weighs, as the tables of data/merging give it; read on first use.</summary>
internal sealed class MergingTables
{
    private const string Folder = "data/merging/";
    private static readonly Lazy<MergingTables> s_shipped = new(() => new MergingTables());
    private static readonly string[] s_armed = ["COP", "CRM", "MIL", "PRM", "REB", "SPY", "UAF"];
    private readonly FrozenDictionary<string, CategoryRules> _categories;
    private readonly FrozenDictionary<string, string[]> _compared;
    private readonly FrozenSet<(string, string)> _sectors;

    private MergingTables()
    {
        Weights = MatchWeights.Read(Table.Embedded(Folder + "weights.tsv"));
        var near = Ontology.Events.ToDictionary(category => category, category => new Dictionary<string, (double Weight, bool IsOpposite)>(StringComparer.Ordinal) { [category] = (Weights.CategorySame, false) }, StringComparer.Ordinal);
        foreach (var row in Table.Embedded(Folder + "near-categories.tsv").Rows)
            near[row["first"]][row["second"]] = near[row["second"]][row["first"]] = (double.Parse(row["weight"], CultureInfo.InvariantCulture), row["kind"] == "opposite");
        var rows = Table.Embedded(Folder + "categories.tsv").Rows.ToLookup(row => row["category"], StringComparer.Ordinal);
        _categories = near.ToFrozenDictionary(pair => pair.Key, pair => CategoryRules.Of(NumberOf(pair.Key), rows[pair.Key].Single(row => row["mode"].Length == 0), rows[pair.Key].Where(row => row["mode"].Length > 0), Numbered(pair.Value)), StringComparer.Ordinal);
        _sectors = Table.Embedded(Folder + "near-sectors.tsv").Rows.SelectMany(row => new[] { (row["first"], row["second"]), (row["second"], row["first"]) }).ToFrozenSet();
        _compared = Ontology.Events.ToFrozenDictionary(category => category, category => Ontology.Events.Where(near[category].ContainsKey).ToArray(), StringComparer.Ordinal);
    }

    /// <summary>The tables that ship.</summary>
    public static MergingTables Shipped => s_shipped.Value;

    /// <summary>Weights and thresholds.</summary>
    public MatchWeights Weights { get; }

    /// <summary>Categories whose events are compared with those of a category, itself among them.</summary>
    public IReadOnlyList<string> Compared(string category) => _compared[category];

    /// <summary>The rules of a category.</summary>
    public CategoryRules RulesOf(string category) => _categories[category];

    /// <summary>Whether coders and reporters take one of two sectors for the other.</summary>
    public bool AreNear(string first, string second) => _sectors.Contains((first, second));

    /// <summary>Whether both sides do the same, so that who is named first says nothing.</summary>
    public bool IsPooled(string category) => _categories[category].IsPooled;

    /// <summary>Whether a sector bears arms.</summary>
    public static bool IsArmed(string sector) => Array.IndexOf(s_armed, sector) >= 0;

    /// <summary>Whether it is something done rather than said.</summary>
    public bool IsDeed(string category) => _categories[category].IsDeed;

    /// <summary>Whether one event laid at two doors is a contradiction rather than two events.</summary>
    public bool HasOneCulprit(string category) => _categories[category].HasOneCulprit;

    /// <summary>Whether one event with swapped sides is a contradiction rather than two events.</summary>
    public bool IsContradictedBySwapping(string category, string[] modes) => _categories[category].ForbidsSwapping(modes);

    private static int NumberOf(string category) => Enumerable.Range(0, Ontology.Events.Count).First(i => Ontology.Events[i] == category);

    private static (double Weight, bool IsOpposite)?[] Numbered(Dictionary<string, (double Weight, bool IsOpposite)> near) =>
        [.. Ontology.Events.Select(category => near.TryGetValue(category, out var found) ? found : ((double, bool)?)null)];
}
