using System.Globalization;
using Readout.Lexicons;

namespace Readout.Actors;

/// <summary>Which words for an office mean the same one, and which office counts most for somebody who holds several.</summary>
internal sealed class OfficeTable
{
    private const int Highest = 4;
    private readonly Dictionary<string, (string Means, int Weight)> _offices;

    private OfficeTable(Dictionary<string, (string, int)> offices) => _offices = offices;

    /// <summary>The English table; read on first use.</summary>
    public static OfficeTable English { get; } = new(Table.Embedded("data/lexicons/en/offices.tsv").Rows.ToDictionary(row => row["office"],
        row => (row["means"] is { Length: > 0 } means ? means : row["office"], int.Parse(row["weight"], CultureInfo.InvariantCulture)), StringComparer.OrdinalIgnoreCase));

    /// <summary>The usual word for an office: "prime minister" for "premier"; the office itself, in small letters, where the table has no other.</summary>
    public string Plain(string office) => _offices.TryGetValue(office, out var known) ? known.Means : office.ToLowerInvariant();

    /// <summary>Whether nobody is called by both words at once: "foreign minister" and "defence minister"; "minister" and "foreign and trade minister" may both be the foreign minister.</summary>
    public bool AreApart(string office, string other)
    {
        var (one, two) = (Charge(Plain(office)), Charge(Plain(other)));
        return one.Count > 0 && two.Count > 0 && !one.IsSubsetOf(two) && !two.IsSubsetOf(one);
    }

    private static HashSet<string> Charge(string office) => [.. office.Split([' ', '-', ','], StringSplitOptions.RemoveEmptyEntries).Where(word => word is not ("of" or "for" or "the" or "and" or "former") && word != RoleEntry.HeadWord(office))];

    /// <summary>From 4, heads of state and government, to 1, offices that the table does not have.</summary>
    public int Weight(string office) => _offices.TryGetValue(office, out var known) ? known.Weight : 1;

    /// <summary>Whether whoever holds it is known by the family name alone.</summary>
    public bool IsHighest(string office) => Weight(office) == Highest;
}
