using System.Globalization;
using Readout.Language.Entities;

namespace Readout.Train;

/// <summary>Agreement of found names with known ones: a name counts when both ends and the kind are right.</summary>
internal sealed class EntityScore
{
    private static readonly EntityKind[] s_kinds = Enum.GetValues<EntityKind>();
    private readonly int[] _gold = new int[s_kinds.Length], _found = new int[s_kinds.Length], _right = new int[s_kinds.Length];

    /// <summary>Adds one sentence.</summary>
    public void Add(IReadOnlyList<Entity> gold, IReadOnlyList<Entity> found)
    {
        foreach (var name in gold) _gold[(int)name.Kind]++;
        foreach (var name in found) _found[(int)name.Kind]++;
        foreach (var name in found.Intersect(gold)) _right[(int)name.Kind]++;
    }

    /// <summary>F1 over all kinds, in per cent.</summary>
    public double F1 => Harmonic(_right.Sum(), _gold.Sum() + _found.Sum());

    /// <summary>The column heads of <see cref="Row"/>.</summary>
    public static string Header => $"{"",-22}{"names",6}  prec.  recall     F1  |" + string.Concat(s_kinds.Select(kind => $"{kind,14}"));

    /// <summary>Number of known names, precision, recall and F1 in per cent, then F1 by kind.</summary>
    public string Row(string name) => string.Create(CultureInfo.InvariantCulture,
        $"{name,-22}{_gold.Sum(),6}  {100.0 * _right.Sum() / Math.Max(1, _found.Sum()),5:F1}  {100.0 * _right.Sum() / Math.Max(1, _gold.Sum()),6:F1}  {F1,5:F1}  |")
        + string.Concat(s_kinds.Select(kind => Harmonic(_right[(int)kind], _gold[(int)kind] + _found[(int)kind]).ToString("F1", CultureInfo.InvariantCulture).PadLeft(14)));

    private static double Harmonic(int right, int both) => 200.0 * right / Math.Max(1, both);
}
