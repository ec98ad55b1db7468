using System.Text.Json;
using Readout.Exchange.Formats;

namespace Readout.Pack;

/// <summary>Which of our codes an outline has: by its ISO number, or by its name where it has none.</summary>
internal sealed class CountryNumbers
{
    private readonly Dictionary<string, string> _byNumber;

    private CountryNumbers(Dictionary<string, string> byNumber) => _byNumber = byNumber;

    /// <summary>Reads an array of [two letters, three letters, number, …].</summary>
    public static CountryNumbers Read(string path)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(path));
        return new CountryNumbers(json.RootElement.EnumerateArray().ToDictionary(row => row[2].GetString()!, row => row[1].GetString()!, StringComparer.Ordinal));
    }

    /// <summary>The code; null for what has none.</summary>
    public string? Of(Outline outline)
    {
        var iso = outline.Number is { } number ? _byNumber.GetValueOrDefault(number) : null;
        return CountryCodes.All.FirstOrDefault(country => iso is null ? country.Name == outline.Name : country.Iso3 == iso)?.Code ?? iso;
    }
}
