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

    /// <summary>From 4, heads of state and government, to 1, offices that the table does not have.</summary>
    public int Weight(string office) => _offices.TryGetValue(office, out var known) ? known.Weight : 1;

    /// <summary>Whether whoever holds it is known by the family name alone.</summary>
    public bool IsHighest(string office) => Weight(office) == Highest;
}
