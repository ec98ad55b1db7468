using Readout.Exchange.Formats;
using Readout.Exchange.Rows;

namespace Readout.Exchange.Classic;

/// <summary>What a party is called where a name must stand.</summary>
internal static class PartyName
{
    /// <summary>Its own name, else the words of the text for it, else its country's name; "" for nobody.</summary>
    public static string Of(PartyRow party) => Of(party, CountryCodes.Find(party.Code)?.Name);

    /// <summary>The same, where its country goes by another name.</summary>
    public static string Of(PartyRow party, string? country)
    {
        if (party.Name is { Length: > 0 } name) return name;
        // "their" and "the nation" name nobody: who has no role is the country.
        if (country is not null && (party.Sector is null || party.Text.Length == 0)) return country;
        return party.Text.Length > 0 ? party.Text : party.Code ?? "";
    }
}
