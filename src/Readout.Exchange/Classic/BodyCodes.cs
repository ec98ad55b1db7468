using Readout.Exchange.Formats;

namespace Readout.Exchange.Classic;

/// <summary>What others call a body that is no country; data/exchange/body-codes.tsv.</summary>
/// <param name="Country">CAMEO's code of its region; "" for none.</param>
/// <param name="Group">CAMEO's code of the known group; "" for none.</param>
/// <param name="Type">CAMEO's code of its kind.</param>
/// <param name="Icews">ICEWS's sectors; empty for none.</param>
internal sealed record BodyCodes(string Country, string Group, string Type, IReadOnlyList<string> Icews)
{
    private static readonly Dictionary<string, BodyCodes> s_byCode = ExchangeTable.Open("body-codes").Rows
        .ToDictionary(row => row["id"], row => new BodyCodes(row["country"], row["group"], row["type"], row["icews"].Split(',', StringSplitOptions.RemoveEmptyEntries)), StringComparer.Ordinal);

    /// <summary>The codes of a body; null for what is none.</summary>
    public static BodyCodes? Find(string? code) => code is null ? null : s_byCode.GetValueOrDefault(code);
}
