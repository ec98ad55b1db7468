using Readout.Exchange.Formats;

namespace Readout.Exchange.Classic;

/// <summary>What others call a sector of PLOVER; data/exchange/sector-codes.tsv.</summary>
/// <param name="Cameo">CAMEO's role code; "" for none.</param>
/// <param name="Icews">ICEWS's sectors, the nearest first; empty for none.</param>
/// <param name="Agent">What ICEWS calls somebody of it who is not named ("Citizen"); "" for none.</param>
internal sealed record SectorCodes(string Cameo, IReadOnlyList<string> Icews, string Agent)
{
    private static readonly SectorCodes s_none = new("", [], "");
    private static readonly Dictionary<string, SectorCodes> s_bySector = ExchangeTable.Open("sector-codes").Rows
        .ToDictionary(row => row["id"], row => new SectorCodes(row["cameo"], row["icews"].Split(',', StringSplitOptions.RemoveEmptyEntries), row["agent"]), StringComparer.Ordinal);

    /// <summary>The codes of a sector; empty ones where there are none.</summary>
    public static SectorCodes Of(string? sector) => sector is null ? s_none : s_bySector.GetValueOrDefault(sector, s_none);
}
