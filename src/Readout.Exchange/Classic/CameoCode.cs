using System.Globalization;
using Readout.Exchange.Formats;
using Readout.Lexicons;

namespace Readout.Exchange.Classic;

/// <summary>A code of CAMEO, the ontology of ICEWS and GDELT; data/exchange/cameo-codes.tsv.</summary>
/// <param name="Code">Two to four digits ("0874").</param>
/// <param name="Name">What ICEWS calls it ("Retreat or surrender militarily").</param>
/// <param name="Quad">GDELT's class of its root: 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict.</param>
/// <param name="Goldstein">Its value on Goldstein's scale as GDELT has it, -10 to 10.</param>
/// <param name="Intensity">The same as ICEWS has it, which differs for four codes.</param>
/// <param name="Mirror">Code of the same act seen from the other side, which is written beside it; null for none.</param>
/// <param name="IsMutual">Whether several parties without a recipient did it to one another.</param>
internal sealed record CameoCode(string Code, string Name, int Quad, double Goldstein, double Intensity, string? Mirror, bool IsMutual)
{
    private const int RootLength = 2, BaseLength = 3;
    private static readonly Dictionary<string, CameoCode> s_byCode = ExchangeTable.Open("cameo-codes").Rows.Select(Read).ToDictionary(code => code.Code, StringComparer.Ordinal);

    /// <summary>All codes in ordinal order.</summary>
    public static IReadOnlyList<CameoCode> All { get; } = [.. s_byCode.Values];

    /// <summary>Its two digits.</summary>
    public string Root => Code[..RootLength];

    /// <summary>Its first three digits; the root itself has two.</summary>
    public string Base => Code[..Math.Min(Code.Length, BaseLength)];

    /// <summary>The code of some digits; null for none.</summary>
    public static CameoCode? Find(string code) => s_byCode.GetValueOrDefault(code);

    private static CameoCode Read(TableRow row) => new(row["id"], row["name"], int.Parse(row["quad"], CultureInfo.InvariantCulture), Number(row["goldstein"]), Number(row["intensity"]),
        row["mirror"] is { Length: > 0 } mirror ? mirror : null, row["mutual"] == "1");

    private static double Number(string cell) => double.Parse(cell, CultureInfo.InvariantCulture);
}
