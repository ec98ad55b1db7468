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
    private readonly FrozenDictionary<string, (double Weight, bool IsOpposite)> _near;
    private readonly FrozenDictionary<string, TableRow> _categories;
    private readonly FrozenDictionary<string, string[]> _compared;
    private readonly FrozenDictionary<string, double> _otherModes;
    private readonly FrozenSet<string> _sectors;

    private MergingTables()
    {
        Weights = MatchWeights.Read(Table.Embedded(Folder + "weights.tsv"));
        var rows = Table.Embedded(Folder + "near-categories.tsv").Rows;
        var near = new Dictionary<string, (double, bool)>(StringComparer.Ordinal);
        foreach (var row in rows)
            near[$"{row["first"]} {row["second"]}"] = near[$"{row["second"]} {row["first"]}"] = (double.Parse(row["weight"], CultureInfo.InvariantCulture), row["kind"] == "opposite");
        _near = near.ToFrozenDictionary(StringComparer.Ordinal);
        _categories = Table.Embedded(Folder + "categories.tsv").Rows.ToFrozenDictionary(row => row["id"], StringComparer.Ordinal);
        _sectors = Table.Embedded(Folder + "near-sectors.tsv").Rows.SelectMany(row => new[] { row["first"] + row["second"], row["second"] + row["first"] }).ToFrozenSet(StringComparer.Ordinal);
        _otherModes = _categories.ToFrozenDictionary(pair => pair.Key, pair => double.Parse(pair.Value["other_mode"], CultureInfo.InvariantCulture), StringComparer.Ordinal);
        _compared = Ontology.Events.ToFrozenDictionary(category => category, category => Ontology.Events.Where(other => other == category || _near.ContainsKey($"{category} {other}")).ToArray(), StringComparer.Ordinal);
    }

    /// <summary>The tables that ship.</summary>
    public static MergingTables Shipped => s_shipped.Value;

    /// <summary>Weights and thresholds.</summary>
    public MatchWeights Weights { get; }

    /// <summary>Categories whose events are compared with those of a category, itself among them.</summary>
    public IReadOnlyList<string> Compared(string category) => _compared[category];

    /// <summary>What two categories weigh, and whether they are opposite answers; null where they have nothing to do with one another.</summary>
    public (double Weight, bool IsOpposite)? Near(string first, string second) => first == second ? (Weights.CategorySame, false) : _near.TryGetValue($"{first} {second}", out var found) ? found : null;

    /// <summary>Whether coders and reporters take one of two sectors for the other.</summary>
    public bool AreNear(string first, string second) => _sectors.Contains(first + second);

    /// <summary>Whether both sides do the same, so that who is named first says nothing.</summary>
    public bool IsPooled(string category) => _categories[category]["sides"] == "pooled";

    /// <summary>Whether a sector bears arms.</summary>
    public static bool IsArmed(string sector) => Array.IndexOf(s_armed, sector) >= 0;

    /// <summary>Whether it is something done rather than said.</summary>
    public bool IsDeed(string category) => _categories[category]["act"] == "deed";

    /// <summary>What two reports of a category count that have no mode in common.</summary>
    public double OtherMode(string category) => _otherModes[category];

    /// <summary>Whether one event laid at two doors is a contradiction rather than two events.</summary>
    public bool HasOneCulprit(string category) => _categories[category]["culprit"] == "conflict";

    /// <summary>Whether one event with swapped sides is a contradiction rather than two events.</summary>
    public bool IsContradictedBySwapping(string category, string[] modes)
    {
        foreach (var mode in modes)
            if (_categories.TryGetValue($"{category}-{mode}", out var row)) return row["swapped"] == "conflict";
        return _categories[category]["swapped"] == "conflict";
    }
}
